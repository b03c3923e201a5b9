import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionOf, type Form, forms, type Order } from './generate/edition.ts';

const usage = `usage: npm run generate -- --articles N --seed S --out DIR [--form ${forms.join('|')}]`;
/** Stands in every folder this command made; only such a folder, or an empty one, is written to. */
const mark = 'generated.json';
const made = ['captures', 'sources', 'content', 'truth.json', mark];

process.exitCode = run(process.argv.slice(2));

/** Makes an edition of invented articles. @returns the exit code: 0 done, 2 wrong usage */
function run(given: string[]): number {
  const order = orderOf(given);
  if (typeof order === 'string') {
    console.error(`${order}\n${usage}`);
    return 2;
  }
  const { out } = order;
  if (existsSync(out) && !statSync(out).isDirectory()) {
    console.error(`${out}: is not a folder`);
    return 2;
  }
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, mark))) {
    console.error(`${out}: is not empty and was not made by this command — name another folder`);
    return 2;
  }
  for (const name of made) rmSync(join(out, name), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, mark),
    `${JSON.stringify({ articles: order.articles, seed: order.seed, form: order.form })}\n`,
  );
  let files = 0;
  const folders = new Set<string>();
  const written = new Set<string>();
  for (const { path, content } of editionOf(order, (bytes) => createHash('sha256').update(bytes).digest('hex'))) {
    const target = join(out, path);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    if (path === 'truth.json' && written.has(path)) appendFileSync(target, content);
    else writeFileSync(target, content);
    if (path === 'truth.json') written.add(path);
    else files += 1;
  }
  console.log(`${out}: ${order.articles} articles in ${files} files, and truth.json`);
  return 0;
}

/** The order, or what is wrong with the arguments. */
function orderOf(given: string[]): (Order & { out: string }) | string {
  try {
    const options = { articles: {}, seed: {}, out: {}, form: { default: 'both' } };
    const typed = Object.fromEntries(
      Object.entries(options).map(([name, rest]) => [name, { type: 'string' as const, ...rest }]),
    );
    const { articles = '', seed = '', out = '', form = '' } = parseArgs({ args: given, options: typed }).values;
    if (typeof articles !== 'string' || !/^[1-9]\d{0,5}$/.test(articles))
      return `--articles "${articles}" is not a number from 1 to 999999`;
    if (typeof seed !== 'string' || seed === '') return '--seed is missing';
    if (typeof out !== 'string' || out === '') return '--out is missing';
    const wanted = forms.find((one) => one === form);
    if (wanted === undefined) return `--form "${form}" is none of ${forms.join(', ')}`;
    return { articles: Number(articles), seed, out, form: wanted satisfies Form };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
