import { join, resolve } from 'node:path';
import { publishedAddresses } from '../../src/record/published-addresses.ts';
import { classify } from '../capture/classify.ts';
import { factsOf } from '../capture/facts.ts';
import { readCapture } from '../capture/read.ts';
import { addressProblems, newAddresses } from './assemble/addresses.ts';
import { articlesOf, ledgerEntryOf } from './assemble/articles.ts';
import { completeLedger } from './assemble/completeness.ts';
import { conferenceOf } from './assemble/conference.ts';
import { checkedFacts } from './assemble/facts.ts';
import { withKnown } from './assemble/known.ts';
import { arrange, type ConferenceSources, type NamedSource } from './assemble/order.ts';
import { yearsOf } from './assemble/years.ts';
import { editionFolder } from './edition-folder.ts';
import { mentionFinder } from './extract/mentions.ts';
import { namedIn } from './extract/named.ts';
import type { Collections, Segmented, Source } from './model.ts';
import { hasErrors, type Problem, type Result } from './problem.ts';
import { type RawFile, readFile } from './read/folder.ts';
import { readSettings, type Settings } from './read/settings.ts';
import { readSources } from './read/sources.ts';
import { driftProblems } from './write/drift.ts';
import { entriesOf } from './write/entries.ts';
import { ledgerFile } from './write/ledgers.ts';
import { write } from './write/transaction.ts';

const addressList = join(editionFolder, 'addresses.txt');

/** What a run is to do. */
export interface Run {
  from: string;
  out: string;
  /** Whether `out` is the shipped edition's, which promises to keep its addresses. */
  shipped: boolean;
  ledger: string | null;
  ledgers: boolean;
  publish: boolean;
  check: boolean;
  keepGoing: boolean;
  /** A folder of captures beside the sources, which ledgers are made from; null where none is at hand. */
  captures: string | null;
}

/** What came of it: the sources that went in, and all that was wrong. */
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

  // What is bad stays out, and so does everything unless the good ones may go without it.
  const bad = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
  const groups = arrange(
    gathered.sources.filter(({ path }) => !bad.has(path)),
    gathered.digests,
  ).value;
  const { value: collections, problems: notes } = assemble(groups, settings);
  const isWhole = !hasErrors(problems);
  if (isWhole && run.shipped) problems.push(...notes);
  if (run.shipped && gathered.unreadable === 0) {
    // A source with a mistake in it still has its addresses: only what is really gone is reported.
    const all = isWhole ? collections : assemble(arrange(gathered.sources, gathered.digests).value, settings).value;
    const kept = [...publishedAddresses(all), ...settings.moved.map(({ from }) => from)];
    const lost = addressProblems(addressList, settings.addresses, kept);
    problems.push(...lost.filter(({ level }) => level === 'error' || !run.publish));
  }

  const sources = groups.flatMap((group) => group.sources);
  if (sources.length === 0 || (hasErrors(problems) && !run.keepGoing)) return { sources, problems };
  const files = entriesOf(collections);
  if (run.check) problems.push(...driftProblems(run.out, files));
  else problems.push(...write({ out: run.out, files, beside: filesBeside(run, collections, gathered, settings) }));
  return { sources, problems };
}

interface Gathered {
  sources: Source[];
  /** Digests of the sources and of the shipped edition, which know what no capture says. */
  digests: Source[];
  /** Ledgers of those digests, as far as a capture or a shipped ledger tells. */
  ledgers: Map<string, Source>;
  /** How many files could not be read at all. */
  unreadable: number;
}

/** Reads, segments and extracts: a capture becomes a source, or the ledger of the digest that records it. */
function gather(run: Run, settings: Settings): Result<Gathered> {
  const problems: Problem[] = [];
  const take = <Value>(result: Result<Value>): Value => {
    problems.push(...result.problems);
    return result.value;
  };
  const shipped = join(editionFolder, 'sources');
  const read = take(readSources(run.from, settings));
  const known = resolve(run.from) === resolve(shipped) ? [] : take(knownDigests(shipped, settings));
  const digests = [...new Map([...known, ...read.digests].map((digest) => [digest.id, digest])).values()];
  const knownBy = new Map(digests.map((digest) => [digest.article.capture.sha256, digest]));
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
    const digest = segmented === null ? undefined : knownBy.get(segmented.capture.sha256);
    const named = extracted === null || digest === undefined ? extracted : take(withKnown(extracted, digest));
    const source = named === null ? null : take(checkedFacts(named));
    if (source === null) gathered.unreadable += 1;
    else gathered.sources.push(source);
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

/** The shipped digests, for what they know of a capture; their mistakes are no matter of this run's sources. */
function knownDigests(folder: string, settings: Settings): Result<Source[]> {
  const { value, problems } = readSources(folder, settings);
  const own = problems.filter(({ file }) => file !== folder);
  return { value: value.digests, problems: own.map((problem) => ({ ...problem, level: 'warning' })) };
}

/** Joins articles to conferences and years. */
function assemble(groups: readonly ConferenceSources[], settings: Settings): Result<Collections> {
  const finder = mentionFinder(settings.vocabulary);
  const conferences = groups.map(conferenceOf);
  const articles = groups.flatMap((group) =>
    articlesOf(group, (passage, conference) => namedIn(passage, conference, finder)),
  );
  const { value: years, problems } = yearsOf(conferences, settings.years);
  const ledgers = groups.flatMap(({ sources }) => sources.flatMap((source) => ledgerEntryOf(source) ?? []));
  return { value: { articles, conferences, years, ledgers }, problems };
}

/** The files a run writes beside the collections: path → text. */
function filesBeside(
  run: Run,
  collections: Collections,
  { ledgers }: Gathered,
  { addresses }: Settings,
): Map<string, string> {
  const texts = new Map<string, string>();
  if (run.ledger !== null) texts.set(run.ledger, ledgerFile(collections.ledgers));
  for (const [id, digest] of run.ledgers ? ledgers : []) {
    const entry = ledgerEntryOf(digest);
    if (entry !== null) texts.set(join(editionFolder, 'ledgers', `${id}.json`), ledgerFile([entry]));
  }
  const fresh = run.publish ? newAddresses(addresses, publishedAddresses(collections)) : [];
  if (fresh.length > 0) texts.set(addressList, `${[...addresses, ...fresh].join('\n')}\n`);
  return texts;
}

/** The classified lines of one capture; null where it cannot be read. */
function classifyRaw({ path, bytes }: RawFile): Result<Segmented | null> {
  const { value, problems } = readCapture(path, bytes);
  if (value === null) return { value, problems };
  const segmented = classify(value);
  return { value: segmented.value, problems: [...problems, ...segmented.problems] };
}

/** The classified lines of the capture at a path, for `--explain`. */
export function classifyFile(path: string): Result<Segmented | null> {
  const file = readFile(path);
  if (file !== null) return classifyRaw(file);
  const problem: Problem = { file: path, line: 0, level: 'error', what: 'is not there', todo: 'name a capture' };
  return { value: null, problems: [problem] };
}
