import { join, resolve } from 'node:path';
import { type PublishedRecord, publishedAddresses } from '../../src/lib/published.ts';
import { addressProblems, newAddresses } from './assemble/addresses.ts';
import { articlesOf, ledgerEntryOf } from './assemble/articles.ts';
import { completeLedger } from './assemble/completeness.ts';
import { conferenceOf } from './assemble/conference.ts';
import { checkedFacts } from './assemble/facts.ts';
import { withKnown } from './assemble/known.ts';
import { arrange, type NamedSource } from './assemble/order.ts';
import { yearsOf } from './assemble/years.ts';
import { mentionFinder } from './extract/mentions.ts';
import { namedIn } from './extract/named.ts';
import { extract } from './extract/source.ts';
import type { Collections, Segmented, Source } from './model.ts';
import { hasErrors, type Problem, type Result } from './problem.ts';
import { readCapture } from './read/capture.ts';
import { readText } from './read/folder.ts';
import { readSettings, type Settings } from './read/settings.ts';
import { readSources } from './read/sources.ts';
import { segment } from './segment/segment.ts';
import { driftProblems } from './write/drift.ts';
import { entriesOf } from './write/entries.ts';
import { ledgerFile } from './write/ledgers.ts';
import { write } from './write/transaction.ts';

const content = 'content';

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
  const problems: Problem[] = [];
  const take = <Value>(result: Result<Value>): Value => {
    problems.push(...result.problems);
    return result.value;
  };

  // Read: the editors' files, then digests and captures.
  const settings = take(readSettings(content));
  if (settings === null) return { sources: [], problems };
  const shipped = join(content, 'sources');
  const read = take(readSources(run.from, settings));
  const known = resolve(run.from) === resolve(shipped) ? read : readSources(shipped, settings).value;
  const beside = run.captures === null ? [] : readSources(run.captures, settings).value.captures;

  // Segment and extract: a capture becomes a source, or the ledger of the digest that records it.
  const capturedLines = new Map<string, Segmented>();
  const readable: Source[] = [];
  let unreadable = read.unreadable;
  for (const file of [...read.captures, ...beside]) {
    const isBeside = beside.includes(file);
    const capture = isBeside ? readCapture(file.path, file.bytes).value : take(readCapture(file.path, file.bytes));
    if (capture === null) {
      unreadable += isBeside ? 0 : 1;
      continue;
    }
    const segmented = isBeside ? segment(capture).value : take(segment(capture));
    capturedLines.set(capture.sha256, segmented);
    if (isBeside || read.digests.some((digest) => digest.article.capture.sha256 === capture.sha256)) continue;
    const extracted = take(extract(segmented, settings));
    const digest = known.digests.find((one) => one.article.capture.sha256 === capture.sha256);
    const named = extracted === null || digest === undefined ? extracted : take(withKnown(extracted, digest));
    const source = named === null ? null : take(checkedFacts(named));
    if (source === null) unreadable += 1;
    else readable.push(source);
  }
  for (const digest of read.digests) {
    const { sha256 } = digest.article.capture;
    const lines = capturedLines
      .get(sha256)
      ?.lines.map(({ n, class: lineClass, also }) => ({ n, class: lineClass, also }));
    readable.push({
      ...digest,
      ledger: take(completeLedger(digest, lines ?? null, settings.ledgers.get(digest.id ?? ''), run.ledgers)),
    });
  }

  // Assemble: what is bad stays out, and so does everything unless the good ones may go without it.
  const isGood = ({ path }: Source) => !problems.some(({ file, level }) => level === 'error' && file === path);
  take(arrange(readable, known.digests));
  const good = arrange(readable.filter(isGood), known.digests).value;
  const sources = good.flatMap((group) => group.sources);
  const { value: collections, problems: notes } = assemble(good, settings);
  const isWhole = !hasErrors(problems);
  if (isWhole) problems.push(...notes);
  const addresses = join(content, 'addresses.txt');
  if (run.shipped && unreadable === 0) {
    // A source with a mistake in it still has its addresses: only what is really gone is reported.
    const all = isWhole ? collections : assemble(arrange(readable, known.digests).value, settings).value;
    const lost = addressProblems(addresses, settings.addresses, publishedAddresses(all));
    problems.push(...lost.filter(({ level }) => level === 'error' || !run.publish));
  }

  // Write, or say what writing would change.
  if (sources.length === 0 || (hasErrors(problems) && !run.keepGoing)) return { sources, problems };
  const files = entriesOf(collections);
  if (run.check) problems.push(...driftProblems(run.out, files));
  else write({ out: run.out, files, beside: filesBeside() });
  return { sources, problems };

  function filesBeside(): Map<string, string> {
    const texts = new Map<string, string>();
    if (run.ledger !== null) texts.set(run.ledger, ledgerFile(collections.ledgers));
    if (run.ledgers) {
      for (const source of sources.filter(({ text }) => text === 'digest')) {
        const entry = ledgerEntryOf(source);
        if (entry !== null) texts.set(join(content, 'ledgers', `${source.id}.json`), ledgerFile([entry]));
      }
    }
    const fresh = run.publish ? newAddresses(settings?.addresses ?? [], publishedAddresses(collections)) : [];
    if (fresh.length > 0) texts.set(addresses, `${[...(settings?.addresses ?? []), ...fresh].join('\n')}\n`);
    return texts;
  }
}

/** Joins articles to conferences and years. */
function assemble(
  groups: ReturnType<typeof arrange>['value'],
  settings: Settings,
): Result<Collections & PublishedRecord> {
  const finder = mentionFinder(settings.vocabulary);
  const conferences = groups.map(conferenceOf);
  const articles = groups.flatMap((group) =>
    articlesOf(group, (passage, conference) => namedIn(passage, conference, finder)),
  );
  const { value: years, problems } = yearsOf(conferences, settings.years);
  const ledgers = groups.flatMap(({ sources }) => sources.flatMap((source) => ledgerEntryOf(source) ?? []));
  return { value: { articles, conferences, years, ledgers }, problems };
}

/** The classified lines of one capture, for `--explain`; null with the problems where it cannot be read. */
export function classify(path: string): Result<Segmented | null> {
  const bytes = readText(path);
  if (bytes === null) {
    return {
      value: null,
      problems: [{ file: path, line: 0, level: 'error', what: 'is not there', todo: 'name a capture' }],
    };
  }
  const capture = readCapture(path, new TextEncoder().encode(bytes));
  if (capture.value === null) return { value: null, problems: capture.problems };
  const { value, problems } = segment(capture.value);
  return { value, problems: [...capture.problems, ...problems] };
}
