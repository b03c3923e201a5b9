import * as fs from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Files } from './entries.ts';
import { readLedger } from './ledger.ts';
import { error, type Problem } from './problem.ts';

const collectionFolders = ['articles', 'conferences', 'years'];

/** Says what of somebody's the collections or the ledger would replace at these places; null where it is nothing. */
export function refusalOf(out: string, ledger: string | null): string | null {
  try {
    return outRefusal(out) ?? (ledger === null ? null : ledgerRefusal(out, ledger));
  } catch (cause) {
    return `--out ${out}: ${cause instanceof Error ? cause.message : cause} — name a folder that can be read and written`;
  }
}

function outRefusal(out: string): string | null {
  const stats = fs.statSync(out, { throwIfNoEntry: false });
  if (stats === undefined) {
    const isLink = fs.lstatSync(out, { throwIfNoEntry: false }) !== undefined;
    return isLink ? `--out ${out} is a link that leads nowhere — name a folder` : null;
  }
  if (!stats.isDirectory()) return `--out ${out} is a file — name a folder`;
  const isEmpty = fs
    .readdirSync(out)
    .every((name) => collectionFolders.includes(name) && namesIn(out, name).length === 0);
  // Entries as this command writes them, so that somebody's own folder called "articles" is not taken for ours.
  const isOurs = (name: string) =>
    fs.readFileSync(join(out, 'conferences', name), 'utf8').startsWith(`---\nid: ${name.slice(0, -'.md'.length)}\n`);
  const holdsCollections =
    collectionFolders.every((name) => fs.existsSync(join(out, name))) &&
    namesIn(out, 'conferences').some((name) => name.endsWith('.md') && isOurs(name));
  if (isEmpty || holdsCollections) return null;
  return `--out ${out} is not empty and holds no collections — name an empty or new folder`;
}

function ledgerRefusal(out: string, ledger: string): string | null {
  if (holds(realPlace(out), realPlace(ledger)))
    return `--ledger ${ledger} is inside --out ${out} — name a file outside it`;
  const stats = fs.statSync(ledger, { throwIfNoEntry: false });
  if (stats === undefined || (stats.isFile() && stats.size === 0)) return null;
  if (!stats.isFile()) return `--ledger ${ledger} is no file — name a file`;
  if (readLedger(fs.readFileSync(ledger, 'utf8')) !== null) return null;
  return `--ledger ${ledger} is there and is no ledger — name a new file`;
}

/** Where a path really is, links followed as far as it exists. */
export function realPlace(path: string): string {
  const full = resolve(path);
  if (fs.existsSync(full)) return fs.realpathSync(full);
  const above = dirname(full);
  return above === full ? full : join(realPlace(above), basename(full));
}

/** True where a real place is another one or inside it. */
export const holds = (outer: string, inner: string): boolean =>
  `${inner}${sep}`.startsWith(outer.replace(/[/\\]?$/, sep));

const namesIn = (out: string, folder: string): string[] =>
  fs.existsSync(join(out, folder)) ? fs.readdirSync(join(out, folder)).sort() : [];

/** An error for each file of a folder of collections that differs, is missing or is made by no source. */
export function driftProblems(out: string, files: Files): Problem[] {
  const differs = (path: string, what: string, todo = 'run "npm run content" and read the diff') =>
    error(join(out, path), 0, what, todo);
  const problems = [...files].flatMap(([path, text]) => {
    if (!fs.existsSync(join(out, path))) return [differs(path, 'is not there, and the sources make it')];
    const there = fs.readFileSync(join(out, path), 'utf8');
    if (there === text) return [];
    if (there.replaceAll('\r\n', '\n') === text)
      return [differs(path, 'has lines that end in CRLF', 'set core.autocrlf to false in git and check it out again')];
    const wanted = text.split('\n');
    const line = there.split('\n').findIndex((one, index) => one !== wanted[index]);
    return [differs(path, `is not what the sources make, from line ${line < 0 ? wanted.length : line + 1} on`)];
  });
  const there = collectionFolders.flatMap((folder) => namesIn(out, folder).map((name) => `${folder}/${name}`));
  const stray = there.filter((path) => !files.has(path));
  return [...problems, ...stray.map((path) => differs(path, 'is made by no source'))];
}

/**
 * Writes collections, and single files outside their folder, all or nothing: first next to their places, then renamed
 * while signals wait. Whatever else is in the folder stays. Returns what kept it from being written.
 */
export function write(out: string, files: Files, single: ReadonlyMap<string, string>): Problem[] {
  const place = realPlace(out);
  try {
    fs.mkdirSync(dirname(place), { recursive: true });
    recover(place);
    const renames: [from: string, to: string][] = [];
    if (driftProblems(place, files).length > 0) {
      stage(place, sibling(place, 'next'), files);
      if (fs.existsSync(place)) renames.push([place, sibling(place, 'last')]);
      renames.push([sibling(place, 'next'), place]);
    }
    for (const [path, text] of single) {
      if (fs.existsSync(path) && fs.readFileSync(path, 'utf8') === text) continue;
      fs.mkdirSync(dirname(path), { recursive: true });
      fs.writeFileSync(sibling(path, 'next'), text);
      renames.push([sibling(path, 'next'), path]);
    }
    renameAll(renames);
    return [];
  } catch (cause) {
    // What the disk refuses is for the person to mend; anything else is a bug.
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const todo = 'see that the folder around it can be written to and the disk has room';
    return [error(out, 0, `could not be written: ${cause.message}`, todo)];
  } finally {
    recover(place);
    for (const path of [place, ...single.keys()]) fs.rmSync(sibling(path, 'next'), { recursive: true, force: true });
  }
}

function renameAll(renames: readonly [from: string, to: string][]): void {
  // A handler, even an empty one, keeps the signal from ending the process between two renames.
  const wait = () => {};
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, wait);
  for (const [from, to] of renames) fs.renameSync(from, to);
  for (const signal of signals) process.removeListener(signal, wait);
}

/** Brings a folder of collections back that a run killed between its two renames left aside. */
export function recover(out: string): void {
  const place = realPlace(out);
  const last = sibling(place, 'last');
  if (fs.existsSync(last) && !fs.existsSync(place)) fs.renameSync(last, place);
  fs.rmSync(last, { recursive: true, force: true });
}

function stage(place: string, next: string, files: Files): void {
  fs.rmSync(next, { recursive: true, force: true });
  for (const folder of collectionFolders) fs.mkdirSync(join(next, folder), { recursive: true });
  for (const name of namesIn(place, ''))
    if (!collectionFolders.includes(name)) fs.cpSync(join(place, name), join(next, name), { recursive: true });
  for (const [path, text] of files) fs.writeFileSync(join(next, path), text);
}

/** A hidden name next to a path, on the same disk, so that a rename is all it takes. */
export const sibling = (path: string, mark: string): string => join(dirname(path), `.${basename(path)}.${mark}`);
