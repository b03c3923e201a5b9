import { join, resolve } from 'node:path';
import type { Language } from '../../src/labels/language.ts';
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
import { error, hasErrors, type Problem, type Result, warning } from './problem.ts';
import { editionFolder, readSettings, type Settings } from './settings.ts';
import { driftProblems, recover, write } from './write.ts';

/** What a run is to do. */
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

/** The outcome of a run: the sources that went in, and all that was wrong. */
export interface Outcome {
  sources: NamedSource[];
  problems: Problem[];
}

/** Makes the collections of a folder of sources, from reading to writing. */
export function makeCollections(run: Run): Outcome {
  const { value: settings, problems } = readSettings(editionFolder);
  if (settings === null) return { sources: [], problems };
  const { value: gathered, problems: found } = gather(run, settings);
  problems.push(...found, ...arrange(gathered.sources, gathered.digests).problems);
  const { english } = settings;
  const languages: Language[] = english.articles.size + english.years.size > 0 ? ['vi', 'en'] : ['vi'];

  // What is bad stays out, and so does everything unless the good ones may go without it.
  const bad = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
  const good = gathered.sources.filter(({ path }) => !bad.has(path));
  const groups = arrange(good, gathered.digests).value;
  const { value: collections, problems: notes } = assemble(groups, settings);
  const isWhole = !hasErrors(problems);
  if (isWhole && run.shipped) problems.push(...notes);
  const addressList = join(editionFolder, 'addresses.txt');
  if (run.shipped && gathered.unreadable === 0) {
    // A source with a mistake in it still has its addresses: only what is really gone is reported.
    const all = isWhole ? collections : assemble(arrange(gathered.sources, gathered.digests).value, settings).value;
    const present = [...publishedAddresses(all, languages), ...settings.moved.map(({ from }) => from)];
    const lost = addressProblems(addressList, settings.addresses, present);
    problems.push(...lost.filter(({ level }) => level === 'error' || !run.publish));
    if (isWhole) problems.push(...changeProblems(settings, new Set([...present, ...settings.addresses])));
  }

  const sources = groups.flatMap((group) => group.sources);
  if (sources.length === 0 || (hasErrors(problems) && !run.keepGoing)) return { sources, problems };
  const files = entriesOf(collections);
  if (run.check) {
    recover(run.out);
    problems.push(...driftProblems(run.out, files));
    return { sources, problems };
  }
  const single = new Map<string, string>();
  if (run.ledger !== null) single.set(run.ledger, ledgerFile(collections.ledgers));
  for (const [id, digest] of run.ledgers ? gathered.ledgers : []) {
    const entry = ledgerEntryOf(digest);
    if (entry !== null) single.set(join(editionFolder, 'ledgers', `${id}.json`), ledgerFile([entry]));
  }
  const fresh = run.publish ? newAddresses(settings.addresses, publishedAddresses(collections, languages)) : [];
  if (fresh.length > 0) single.set(addressList, `${[...settings.addresses, ...fresh].join('\n')}\n`);
  problems.push(...write(run.out, files, single));
  return { sources, problems };
}

interface Gathered {
  sources: Source[];
  /** Digests of the sources and of the shipped edition, which know what no capture says. */
  digests: Source[];
  /** Those digests with their ledgers, as far as a capture or a shipped ledger gives one. */
  ledgers: Map<string, Source>;
  /** How many files could not be read at all. */
  unreadable: number;
}

/** Reads, classifies and extracts: a capture becomes a source, or the ledger of the digest that records it. */
function gather(run: Run, settings: Settings): Result<Gathered> {
  const problems: Problem[] = [];
  const take = <Value>(result: Result<Value>): Value => {
    problems.push(...result.problems);
    return result.value;
  };
  const shipped = join(editionFolder, 'sources');
  const read = take(readSources(run.from, settings));
  const known = resolve(run.from) === resolve(shipped) ? [] : take(shippedDigests(shipped, settings));
  const digests = [...new Map([...known, ...read.digests].map((digest) => [digest.id, digest])).values()];
  const digestOf = new Map(digests.map((digest) => [digest.article.capture.sha256, digest]));
  const given = new Set(read.digests.map(({ article }) => article.capture.sha256));

  const gathered: Gathered = { sources: [], digests, ledgers: new Map(), unreadable: read.unreadable };
  const captured = new Map<string, Segmented>();
  for (const file of read.captures) {
    const classified = classifyRaw(file);
    const segmented = take(classified);
    if (segmented !== null) captured.set(segmented.capture.sha256, segmented);
    if (segmented !== null && given.has(segmented.capture.sha256)) continue;
    // What is refused for its lines is refused once: its facts are nobody's.
    const isRefused = segmented === null || hasErrors(classified.problems);
    const extracted = isRefused ? null : take(factsOf(segmented, settings));
    const digest = segmented === null ? undefined : digestOf.get(segmented.capture.sha256);
    const named = extracted === null || digest === undefined ? extracted : take(applyDigest(extracted, digest));
    const source = named === null ? null : take(checkedFacts(named));
    if (source === null) gathered.unreadable += 1;
    else gathered.sources.push(source);
    problems.push(...(source?.passages ?? []).flatMap(({ text, at }) => unprintableProblems(file.path, text, at)));
  }
  for (const file of run.captures === null ? [] : readSources(run.captures, settings).value.captures) {
    const { value } = classifyRaw(file);
    if (value !== null) captured.set(value.capture.sha256, value);
  }
  for (const digest of digests) {
    const isGiven = read.digests.includes(digest);
    const lines = captured.get(digest.article.capture.sha256)?.lines ?? null;
    const ledger = completeLedger(digest, lines, settings.ledgers.get(digest.id ?? ''), run.ledgers);
    if (isGiven) problems.push(...ledger.problems);
    const complete = { ...digest, ledger: ledger.value };
    gathered.ledgers.set(digest.id ?? '', complete);
    if (isGiven) gathered.sources.push(complete);
  }
  return { value: gathered, problems };
}

function unprintableProblems(path: string, text: string, line: number): Problem[] {
  if (!unprintable.test(text)) return [];
  return [error(path, line, 'holds a character that no page can carry', 'take it out of the capture')];
}

/** The shipped digests, for what they know of a capture; their mistakes are no matter of this run's sources. */
function shippedDigests(folder: string, settings: Settings): Result<Source[]> {
  const { value, problems } = readSources(folder, settings);
  const own = problems.filter(({ file }) => file !== folder);
  return { value: value.digests, problems: own.map((problem) => ({ ...problem, level: 'warning' })) };
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

/** Corrections of an address that the edition never had. */
function changeProblems({ changes }: Settings, known: ReadonlySet<string>): Problem[] {
  return changes
    .filter(({ address }) => !known.has(address))
    .map(({ file, line, address }) => {
      return error(file, line, `corrects ${address}, which the edition does not have`, 'mend the address');
    });
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

/** An error for each address once published that is gone, with its line, and one warning for what is new. */
function addressProblems(file: string, published: readonly string[], present: readonly string[]): Problem[] {
  const here = new Set(present);
  const problems = published.flatMap((address, index): Problem[] => {
    if (here.has(address)) return [];
    const todo = address.includes('#')
      ? 'bring the passage back, or leave a :::removed{#… to=… since=…} in its place'
      : 'bring back what it was the address of, or lead it on in content/moved.yaml';
    return [error(file, index + 1, `${address} is gone`, todo)];
  });
  const fresh = newAddresses(published, present);
  if (fresh.length > 0) {
    const what = `${fresh.length} addresses are not in it, the first is ${fresh[0]}`;
    problems.push(warning(file, 0, what, 'run "npm run content -- --publish" before the edition goes out'));
  }
  return problems;
}

/** Addresses that the list lacks, in the record's order. */
function newAddresses(published: readonly string[], present: readonly string[]): string[] {
  const there = new Set(published);
  return present.filter((address) => !there.has(address));
}
