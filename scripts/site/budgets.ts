import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, pageKinds, pagesOf } from '../../tests/browser/page-kinds.ts';
import { compressed, Scales, type Weights, weightNames } from './page-weights.ts';

/** Bytes of each part of a thing: a page's html, css …, an index's fields, a search's files. */
type Parts = Record<string, number>;

/** A thing with a limit: a kind of page, the index, the search to a first result. */
export interface Weighed {
  name: string;
  /** Where it is heaviest: a page's address; empty where there is only one. */
  where: string;
  parts: Parts;
}

/** What `budgets.json` says of a thing. */
export interface Budget {
  /** Most bytes; by a part, or by parts joined with a plus sign. */
  limits: Parts;
  /** Its parts when the limits were last looked at, so that a fault can say what grew. */
  measured: Parts;
}

/** No page's limits may be over these (DESIGN, Budgets). The search page brings its panel besides the module. */
export const ceilings: Parts = { 'html+css': 14 * 1024, script: 3 * 1024, fonts: 60 * 1024 };
export const searchScriptCeiling = 10 * 1024;

/**
 * Weighs a built site: of each kind of page the heaviest in each part, the search index by its fields, the search to
 * its first result.
 */
export function weighSite(folder: string, base: string, files: string[]): Weighed[] {
  const scales = new Scales(folder, base);
  const kinds = new Map<string, Weighed>();
  for (const address of pagesOf(files)) {
    const name = kindOf(address)?.name ?? 'of no kind';
    const parts = scales.page(address.endsWith('.html') ? address : `${address}index.html`);
    const heaviest = kinds.get(name);
    if (heaviest && text(heaviest.parts) >= text(parts)) {
      for (const part of weightNames.slice(2)) {
        heaviest.parts[part] = Math.max(heaviest.parts[part] ?? 0, parts[part]);
      }
    } else kinds.set(name, { name, where: `/${address}`, parts: { ...parts } });
  }
  const order = pageKinds.map(({ name }) => name);
  const pages = [...kinds.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return [...pages, ...searchOf(scales, files)];
}

/**
 * What a budget finds wrong with a thing.
 * @returns a sentence for each limit that is passed, with what grew
 */
export function overruns(thing: Weighed, budget: Budget): string[] {
  return Object.entries(budget.limits).flatMap(([parts, limit]) => {
    const names = parts === 'all' ? Object.keys(thing.parts) : parts.split('+');
    const weight = names.reduce((sum, name) => sum + (thing.parts[name] ?? 0), 0);
    if (weight <= limit) return [];
    const grown = [...new Set([...names, ...(parts === 'all' ? Object.keys(budget.measured) : [])])]
      .map((name) => ({ name, was: budget.measured[name] ?? 0, is: thing.parts[name] ?? 0 }))
      .filter(({ was, is }) => is > was)
      .sort((a, b) => b.is - b.was - (a.is - a.was))
      .slice(0, 3)
      .map(({ name, was, is }) => `${name} grew from ${kilobytes(was)} to ${kilobytes(is)}`);
    const where = thing.where === '' ? '' : ` (${thing.where})`;
    const over = `${parts === 'all' ? '' : `${parts} `}${kilobytes(weight)} of ${kilobytes(limit)}`;
    return [`${thing.name}${where}: ${over} — ${grown.join(', ') || 'nothing grew, the limit is lower'}`];
  });
}

/** Limits of `budgets.json` that are higher than DESIGN allows. */
export function tooHigh(name: string, budget: Budget): string[] {
  const highest = name === 'search' ? { ...ceilings, script: searchScriptCeiling } : ceilings;
  return Object.entries(highest)
    .filter(([part, ceiling]) => part in budget.limits && (budget.limits[part] ?? 0) > ceiling)
    .map(([part, ceiling]) => `budgets.json: ${name} allows more ${part} than ${kilobytes(ceiling)} — lower the limit`);
}

export function kilobytes(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}

function text({ html = 0, css = 0 }: Partial<Weights>): number {
  return html + css;
}

/** The index by its fields, and every byte between a reader's going to the search page and a first result. */
function searchOf(scales: Scales, files: string[]): Weighed[] {
  const index = files.find((path) => /^chi-muc\/doan\.[0-9a-f]+\.json$/.test(path));
  if (index === undefined) return [];
  const tree = JSON.parse(readFileSync(join(scales.folder, index), 'utf8')) as Record<string, unknown>;
  const fields = Object.entries(tree).map(([name, value]) => [name, compressed(Buffer.from(JSON.stringify(value)))]);
  const worker = files.filter((path) => /^tep\/worker-[^/]*\.js$/.test(path));
  const page = scales.page('tim-kiem/index.html');
  const reading = scales.page('index.html');
  return [
    { name: 'index', where: '', parts: Object.fromEntries(fields) as Parts },
    {
      name: 'first result',
      where: '',
      parts: {
        panel: page.script - reading.script,
        worker: scales.scripts(worker),
        index: scales.text(index),
      },
    },
  ];
}
