import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importPage } from './capture/import-page.ts';
import { limits } from './capture/weights.ts';
import { type Problem, printProblem } from './content/problem.ts';

const usage = 'usage: npm run import -- FILE.html [--out FILE.txt]';

process.exitCode = main(process.argv.slice(2));

function main(given: string[]): number {
  let values: { out?: string | undefined };
  let files: string[];
  try {
    ({ values, positionals: files } = parseArgs({
      args: given,
      options: { out: { type: 'string' } },
      allowPositionals: true,
    }));
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const [file] = files;
  if (file === undefined) return misuse('no page is named');
  if (files.length > 1) return misuse('one page at a time');
  const out = values.out ?? `${file.replace(/\.(?:html?|xhtml)$/i, '')}.txt`;
  if (!existsSync(file) || !statSync(file).isFile()) return refuse(file, 'is not there', 'name a saved page');
  if (statSync(file).size > limits.pageBytes)
    return refuse(file, `is larger than ${limits.pageBytes} bytes`, 'save the article only');
  if (existsSync(out)) return refuse(out, 'is there already', 'name another file with --out, or remove it first');
  const { value, problems } = importPage(file, decoded(readFileSync(file)));
  for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
  if (value === null) return 1;
  try {
    writeFileSync(out, value.text, { flag: 'wx' });
  } catch (error) {
    return refuse(
      out,
      `could not be written: ${error instanceof Error ? error.message : error}`,
      'name another file with --out',
    );
  }
  for (const { text, reasons } of value.losses) {
    const problem: Problem = {
      file,
      line: 0,
      level: 'warning',
      what: `left out: "${text.length > 160 ? `${text.slice(0, 160)}…` : text}" (${reasons.join(', ')})`,
      todo: `add it to ${out} if it is the article's`,
    };
    process.stderr.write(`${printProblem(problem)}\n`);
  }
  process.stdout.write(
    `${out}: ${value.text.trimEnd().split('\n\n').length} lines, ${value.losses.length} left out that may matter\n`,
  );
  if (value.address !== null) process.stdout.write(`the page gives its address as ${value.address}\n`);
  return 0;
}

/** Pages say their encoding in a header that is lost, or in themselves. */
function decoded(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    try {
      return new TextDecoder(label).decode(bytes).normalize('NFC');
    } catch {
      return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    }
  }
}

function refuse(file: string, what: string, todo: string): number {
  process.stderr.write(`${printProblem({ file, line: 0, level: 'error', what, todo })}\n`);
  return 1;
}

function misuse(what: string): number {
  process.stderr.write(`${what}\n${usage}\n`);
  return 2;
}
