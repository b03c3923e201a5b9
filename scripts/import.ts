import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { importPage } from './capture/import-page.ts';
import { decode } from './capture/read.ts';
import { limits } from './capture/weights.ts';
import { argumentsOr, finish, refuse } from './command-line.ts';
import { error, type Problem, warning } from './content/problem.ts';

const usage = 'usage: npm run import -- FILE.html [--out FILE.txt]';

const { values, positionals } = argumentsOr(usage, { out: { type: 'string' } }, 1);
const [file] = positionals;
if (file === undefined) refuse('no page is named', usage);
finish(makeCapture(file, values.out ?? `${file.replace(/\.(?:html?|xhtml)$/i, '')}.txt`));

function makeCapture(page: string, out: string): Problem[] {
  if (!existsSync(page) || !statSync(page).isFile()) return [error(page, 0, 'is not there', 'name a saved page')];
  if (statSync(page).size > limits.pageBytes)
    return [error(page, 0, `is larger than ${limits.pageBytes} bytes`, 'save the article only')];
  if (existsSync(out)) return [error(out, 0, 'is there already', 'name another file with --out, or remove it first')];
  const html = decode(readFileSync(page));
  if (typeof html !== 'string') return [{ file: page, level: 'error', ...html }];
  const { value, problems: found } = importPage(page, html.normalize('NFC'));
  if (value === null) return found;
  const { text, losses, address } = value;
  try {
    writeFileSync(out, text, { flag: 'wx' });
  } catch (cause) {
    return [error(out, 0, `could not be written: ${cause}`, 'name another file with --out')];
  }
  const count = text.trimEnd().split('\n\n').length;
  process.stdout.write(`${out}: ${count} lines, ${losses.length} left out that may matter\n`);
  if (address !== null) process.stdout.write(`the page gives its address as ${address}\n`);
  return losses.map(({ text: line, reasons }) => {
    const words = line.length > 160 ? `${line.slice(0, 160)}…` : line;
    return warning(page, 0, `left out: "${words}" (${reasons.join(', ')})`, `add it to ${out} if it is the article's`);
  });
}
