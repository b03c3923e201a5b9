import { join, resolve } from 'node:path';
import { publishedAddresses } from '../../src/record/published-addresses.ts';
import { unprintable } from '../../src/schema/primitives.ts';
import { classify } from '../capture/classify.ts';
import { factsOf } from '../capture/facts.ts';
import { readCapture } from '../capture/read.ts';
import { articlesOf, yearsOf } from './assemble.ts';
import {
  applyDigest,
  arrange,
  type ConferenceSources,
  checkedFacts,
  conferenceOf,
  type NamedSource,
} from './conference.ts';
import { readSources } from './digest.ts';
import { entriesOf } from './entries.ts';
import { type RawFile, readFile } from './files.ts';
import { completeLedger, ledgerEntryOf, ledgerFile } from './ledger.ts';
import { mentionFinder } from './mentions.ts';
import type { Collections, Segmented, Source } from './model.ts';
import { error, hasErrors, type Problem, type Result, takeInto, warning } from './problem.ts';
import { editionFolder, readSettings, type Settings } from './settings.ts';
import { driftProblems, recover, write } from './write.ts';

/** The command's options, and what follows from them. */
export interface Run {
  from: string;
  out: string;
  /** True where `out` is the shipped edition's, which promises to keep its addresses. */
  shipped: boolean;
  ledger: string | null;
  ledgers: boolean;
  publish: boolean;
  check: boolean;
  keepGoing: boolean;
  /** A folder of captures apart from the sources, which ledgers are made from; null where none is at hand. */
  captures: string | null;
}

const addressList = join(editionFolder, 'addresses.txt');

/**
 * Makes the collections of a folder of sources, from reading to writing.
 * @returns the sources that went in, and all that was wrong
 */
export function makeCollections(run: Run): Result<NamedSource[]> {
  const { value: settings, problems } = readSettings(editionFolder);
  if (settings === null) return { value: [], problems };
  const take = takeInto(problems);
  const gathered = take(gather(run, settings));
  const everything = take(arrange(gathered.sources, gathered.digests));

  // What is bad stays out, and so does everything unless the good ones may go without it.
  const bad = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
  const isWhole = bad.size === 0;
  const good = gathered.sources.filter(({ path }) => !bad.has(path));
  const groups = isWhole ? everything : arrange(good, gathered.digests).value;
  const { value: collections, problems: notes } = assemble(groups, settings);
  if (isWhole && run.shipped) problems.push(...notes);
  // A source with a mistake in it still has its addresses: only what is really gone is reported.
  const present = addressesOf(isWhole ? collections : assemble(everything, settings).value, settings);
  const listed = new Set(settings.addresses);
  const fresh = present.filter((address) => !listed.has(address));
  if (run.shipped && gathered.unreadable === 0) {
    problems.push(...addressProblems(settings, present));
    if (fresh.length > 0 && !run.publish) {
      const what = `${fresh.length} addresses are not in it, the first is ${fresh[0]}`;
      problems.push(warning(addressList, 0, what, 'run "npm run content -- --publish" before the edition goes out'));
    }
  }

  const value = groups.flatMap(({ sources }) => sources);
  if (value.length === 0 || (hasErrors(problems) && !run.keepGoing)) return { value, problems };
  const files = entriesOf(collections);
  if (run.check) {
    recover(run.out);
    problems.push(...driftProblems(run.out, files));
    return { value, problems };
  }
  const single = new Map<string, string>();
  if (run.ledger !== null) single.set(run.ledger, ledgerFile(collections.ledgers));
  for (const digest of run.ledgers ? gathered.complete : []) {
    const entry = ledgerEntryOf(digest);
    if (entry !== null) single.set(join(editionFolder, 'ledgers', `${digest.id}.json`), ledgerFile([entry]));
  }
  if (run.publish && fresh.length > 0) single.set(addressList, `${[...settings.addresses, ...fresh].join('\n')}\n`);
  problems.push(...write(run.out, files, single));
  return { value, problems };
}

/**
 * Reads, classifies and extracts: a capture becomes a source, or the ledger of the digest that records it.
 * @returns the sources; the digests given or shipped, bare and complete with their ledgers; the number of files that
 * could not be read at all
 */
function gather(run: Run, settings: Settings) {
  const problems: Problem[] = [];
  const take = takeInto(problems);
  const read = take(readSources(run.from, settings));
  // The shipped digests know what no capture says; their mistakes are no matter of this run's sources.
  const shipped = join(editionFolder, 'sources');
  const known = resolve(run.from) === resolve(shipped) ? null : readSources(shipped, settings);
  for (const problem of known?.problems ?? [])
    if (problem.file !== shipped) problems.push({ ...problem, level: 'warning' });
  const named = [...(known?.value.digests ?? []), ...read.digests].map((digest) => [digest.id, digest] as const);
  const digests = [...new Map(named).values()];
  const isOf = (digest: Source, { capture }: Segmented) => digest.article.capture.sha256 === capture.sha256;

  const sources: Source[] = [];
  let { unreadable } = read;
  const captured: Segmented[] = [];
  for (const file of read.captures) {
    const classified = classifyRaw(file);
    const segmented = take(classified);
    if (segmented !== null) captured.push(segmented);
    if (segmented !== null && read.digests.some((digest) => isOf(digest, segmented))) continue;
    // What is refused for its lines is refused once: its facts are nobody's.
    const isRefused = segmented === null || hasErrors(classified.problems);
    const source = isRefused ? null : take(sourceOf(segmented, settings, digests));
    if (source === null) unreadable += 1;
    else sources.push(source);
  }
  if (run.captures !== null) {
    const others = readSources(run.captures, settings).value.captures.map(classifyRaw);
    captured.push(...others.flatMap(({ value }) => value ?? []));
  }
  const complete: Source[] = [];
  for (const digest of digests) {
    const lines = captured.find((segmented) => isOf(digest, segmented))?.lines ?? null;
    const ledger = completeLedger(digest, lines, settings.ledgers.get(digest.id ?? ''), run.ledgers);
    const whole = { ...digest, ledger: ledger.value };
    complete.push(whole);
    if (!read.digests.includes(digest)) continue;
    sources.push(whole);
    problems.push(...ledger.problems);
  }
  return { value: { sources, digests, complete, unreadable }, problems };
}

/** The source that a capture makes, with what the digest that records it knows; null where its facts do not pass. */
function sourceOf(segmented: Segmented, settings: Settings, digests: readonly Source[]): Result<Source | null> {
  const { path, sha256 } = segmented.capture;
  const problems: Problem[] = [];
  const take = takeInto(problems);
  const extracted = take(factsOf(segmented, settings));
  const digest = digests.find(({ article }) => article.capture.sha256 === sha256);
  const named = extracted === null || digest === undefined ? extracted : take(applyDigest(extracted, digest));
  const value = named === null ? null : take(checkedFacts(named));
  for (const { text, at } of value?.passages ?? []) {
    if (unprintable.test(text))
      problems.push(error(path, at, 'holds a character that no page can carry', 'take it out of the capture'));
  }
  return { value, problems };
}

/** Joins articles to conferences and years. */
function assemble(groups: readonly ConferenceSources[], settings: Settings): Result<Collections> {
  const finder = mentionFinder(settings.vocabulary);
  const conferences = groups.map(conferenceOf);
  const articles = groups.flatMap((group) => articlesOf(group, finder));
  const { value: years, problems } = yearsOf(conferences, settings.years);
  const ledgers = groups.flatMap(({ sources }) => sources.flatMap((source) => ledgerEntryOf(source) ?? []));
  return { value: { articles, conferences, years, ledgers }, problems };
}

function addressesOf(collections: Collections, { english }: Settings): string[] {
  const isTranslated = english.articles.size + english.years.size > 0;
  return publishedAddresses(collections, isTranslated ? ['vi', 'en'] : ['vi']);
}

/** Addresses once published that are gone, and corrections of one that the edition never had. */
function addressProblems({ addresses, moved, changes }: Settings, present: readonly string[]): Problem[] {
  const here = new Set([...present, ...moved.map(({ from }) => from)]);
  const gone = addresses.flatMap((address, index) => {
    if (here.has(address)) return [];
    const todo = address.includes('#')
      ? 'bring the passage back, or leave a :::removed{#… to=… since=…} in its place'
      : 'bring back what it was the address of, or lead it on in content/moved.yaml';
    return [error(addressList, index + 1, `${address} is gone`, todo)];
  });
  const unknown = changes.filter(({ address }) => !here.has(address) && !addresses.includes(address));
  const corrections = unknown.map(({ file, line, address }) =>
    error(file, line, `corrects ${address}, which the edition does not have`, 'mend the address'),
  );
  return [...gone, ...corrections];
}

/** The classified lines of one capture; null where it cannot be read. */
export function classifyRaw({ path, bytes }: RawFile): Result<Segmented | null> {
  const { value, problems } = readCapture(path, bytes);
  if (value === null) return { value, problems };
  const segmented = classify(value);
  return { value: segmented.value, problems: [...problems, ...segmented.problems] };
}

/** The classified lines of the capture at a path, for `--explain` and `npm run new`. */
export function classifyFile(path: string): Result<Segmented | null> {
  const { value, problems } = readFile(path);
  if (value !== null) return classifyRaw(value);
  const none = error(path, 0, 'is no file', 'name a capture');
  return { value: null, problems: problems.length > 0 ? problems : [none] };
}
