import { existsSync, writeFileSync } from 'node:fs';
import { importPage } from './capture/import-page.ts';
import { decode } from './capture/read.ts';
import { limits } from './capture/weights.ts';
import { argumentsOr, finish, refuse } from './command-line.ts';
import { readFile } from './content/files.ts';
import { error, type Problem, warning } from './content/problem.ts';

const usage = 'usage: npm run import -- FILE.html [--out FILE.txt]';

const { values, positionals } = argumentsOr(usage, { out: { type: 'string' } }, 1);
const [file] = positionals;
if (file === undefined) refuse('no page is named', usage);
finish(makeCapture(file, values.out ?? `${file.replace(/\.(?:html?|xhtml)$/i, '')}.txt`));

function makeCapture(page: string, out: string): Problem[] {
  const { value: saved, problems: unread } = readFile(page, limits.pageBytes);
  if (saved === null) return unread.length > 0 ? unread : [error(page, 0, 'is no file', 'name a saved page')];
  if (existsSync(out)) return [error(out, 0, 'is there already', 'name another file with --out, or remove it first')];
  const { value, problems: found } = importPage(page, htmlIn(saved.bytes).normalize('NFC'));
  if (value === null) return found;
  const { text, leads, losses, address } = value;
  const read = decode(new TextEncoder().encode(text));
  if (typeof read !== 'string')
    return [error(page, 0, `as a capture it would be refused: ${read.what}`, 'save the page again, as UTF-8')];
  try {
    writeFileSync(out, text, { flag: 'wx' });
  } catch (cause) {
    return [error(out, 0, `could not be written: ${cause}`, 'name another file with --out')];
  }
  const count = text.trimEnd().split('\n\n').length;
  process.stdout.write(`${out}: ${count} lines, ${losses.length} left out that may matter\n`);
  if (address !== null) process.stdout.write(`the page gives its address as ${address}\n`);
  const warn = (what: string, todo: string) => warning(page, 0, what, todo);
  const quote = (line: string) => `"${line.length > 160 ? `${line.slice(0, 160)}…` : line}"`;
  const broken = text.split('\n').filter((line) => line.includes('\ufffd'));
  return [
    ...leads.map((line) => warn(`taken as the lead: ${quote(line)}`, `remove it from ${out} if it is none`)),
    ...broken.map((line) => warn(`a character is broken in ${quote(line)}`, `mend it in ${out}`)),
    ...losses.map(({ text: line, reasons }) => {
      const what = `left out: ${quote(line)} (${reasons.join(', ')})`;
      return warn(what, `add it to ${out} if it is the article's`);
    }),
  ];
}

/** A page's text: as captures are decoded, else as the page declares it, where a byte that is none breaks a character. */
function htmlIn(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (typeof text === 'string') return text;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    // It declares an encoding that is not known.
    return new TextDecoder().decode(bytes);
  }
}
