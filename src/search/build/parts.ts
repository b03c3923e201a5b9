import type { SearchIndex } from '../format.ts';
import { differences, numerals } from '../format-numerals.ts';
import {
  type Ascending,
  type FactsPart,
  factsPerPart,
  type IndexHead,
  type NumeralLists,
  tagKinds,
  textsPerPart,
  type WrittenTag,
  type WrittenTerm,
} from '../format-parts.ts';
import { runsOf } from '../format-runs.ts';
import { type Grown, type Inverted, invert, type Term } from '../invert.ts';
import { openColumns, rowsOf, tagsOf } from '../query/columns.ts';
import type { PassageFacts } from '../query/lexicon.ts';
import { foldedName } from './entries.ts';

/** Letters of a part at most, where one term or tag is not longer by itself: some ten kilobytes compressed. */
const mostLetters = 16 * 1024;

/** A large edition's index: its head, and the parts that a query may want, by name. */
export interface IndexInParts {
  head: IndexHead;
  parts: Map<string, unknown>;
}

/**
 * Cuts an index by term, by tag and by passage.
 * @returns the same for the same index
 */
export function inParts({ headlines, passages, texts, ...entries }: SearchIndex): IndexInParts {
  const inverted = invert(texts);
  const row = rowsOf(openColumns(passages), inverted.lengths, entries.firstYear);
  const rows = texts.map((_, at) => row(at));
  const terms = [...inverted.terms.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1));
  const parts = new Map<string, unknown>();
  const written = writtenTerms(terms, inverted, texts.length, headlines);
  const termParts = cut(written).map(([first, last], at) => {
    parts.set(`t${at}`, written.slice(first, last));
    return first;
  });
  const tags = writtenTags(
    rows,
    entries.conferences.map(({ reviewYear }) => reviewYear),
  );
  const tagParts = cut(tags).map(([first, last], at): IndexHead['tagParts'][number] => {
    parts.set(`g${at}`, tags.slice(first, last));
    const [kind = 0, key = 0] = tags[first] ?? [];
    return [kind, key];
  });
  for (let at = 0; at * factsPerPart < rows.length; at++) {
    parts.set(`f${at}`, factsPart(rows.slice(at * factsPerPart, (at + 1) * factsPerPart), entries.firstYear));
  }
  for (let at = 0; at * textsPerPart < texts.length; at++) {
    parts.set(`x${at}`, texts.slice(at * textsPerPart, (at + 1) * textsPerPart));
  }
  const head: IndexHead = {
    ...entries,
    size: texts.length,
    terms: terms.map(({ folded }) => folded).join(' '),
    frequencies: terms.map(({ frequency }) => frequency),
    termParts,
    tagParts,
  };
  return { head, parts };
}

function writtenTerms(
  terms: readonly Grown[],
  inverted: Inverted,
  size: number,
  headlines: readonly string[],
): WrittenTerm[] {
  const places = new Map(terms.map(({ folded }, place) => [folded, place]));
  const next = followers(terms, inverted, size);
  const headlined = terms.map((): number[] => []);
  for (const [conference, words] of headlines.entries()) {
    for (const word of new Set(foldedName(words).split(' '))) headlined[places.get(word) ?? -1]?.push(conference);
  }
  return terms.map(({ spellings, posting: { passages, starts, positions, written } }, place) => {
    // A term stands in a passage up to where the next passage's places begin; there they are counted anew.
    const counts = passages.map((_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0));
    const steps = differences(positions);
    for (const start of starts.slice(0, -1)) steps[start] = positions[start] ?? 0;
    return [
      spellings,
      ascending(passages),
      numerals(counts),
      numerals(steps),
      spellings.length === 1 ? '' : numerals(written),
      ascending([...(next[place] ?? [])].sort((a, b) => a - b)),
      ascending(headlined[place] ?? []),
    ];
  });
}

/** For each term the places of those that stand right after it somewhere. */
function followers(terms: readonly Term[], { lengths }: Inverted, size: number): Set<number>[] {
  const passages = Array.from({ length: size }, (_, at) => new Int32Array(lengths[at] ?? 0));
  for (const [place, { posting }] of terms.entries()) {
    for (const [at, passage] of posting.passages.entries()) {
      for (let one = posting.starts[at] ?? 0; one < (posting.starts[at + 1] ?? 0); one++) {
        const run = passages[passage];
        if (run !== undefined) run[posting.positions[one] ?? 0] = place;
      }
    }
  }
  const next = terms.map(() => new Set<number>());
  for (const run of passages) {
    for (let at = 0; at + 1 < run.length; at++) next[run[at] ?? 0]?.add(run[at + 1] ?? 0);
  }
  return next;
}

function writtenTags(rows: readonly PassageFacts[], reviewYears: readonly number[]): WrittenTag[] {
  const tags = new Map<string, { kind: number; key: number; passages: number[]; years: number[] }>();
  for (const [passage, facts] of rows.entries()) {
    for (const [name, key] of tagsOf(facts)) {
      const tag = tags.get(`${name} ${key}`) ?? { kind: tagKinds.indexOf(name), key, passages: [], years: [] };
      tag.passages.push(passage);
      tag.years.push(reviewYears[facts.conference] ?? 0);
      tags.set(`${name} ${key}`, tag);
    }
  }
  return [...tags.values()]
    .sort((a, b) => a.kind - b.kind || a.key - b.key)
    .map(({ kind, key, passages, years }) => {
      const span = years.reduce<[number, number]>(
        ([first, last], year) => [Math.min(first, year), Math.max(last, year)],
        [Number.POSITIVE_INFINITY, 0],
      );
      return [kind, key, ascending(passages), span];
    });
}

function factsPart(rows: readonly PassageFacts[], firstYear: number): FactsPart {
  const listsOf = (of: (facts: PassageFacts) => readonly number[]): NumeralLists => {
    const lists = rows.map(of);
    return [numerals(lists.map((list) => list.length)), numerals(lists.flat())];
  };
  return {
    ids: runsOf(rows.map(({ id }) => id)),
    conference: numerals(rows.map(({ conference }) => conference)),
    role: numerals(rows.map(({ role }) => role)),
    lengths: numerals(rows.map(({ length }) => length)),
    topic: listsOf(({ topic }) => topic),
    person: listsOf(({ person }) => person),
    organisation: listsOf(({ organisation }) => organisation),
    year: listsOf(({ year }) => year.map((one) => one - firstYear)),
  };
}

const ascending = (numbers: readonly number[]): Ascending => numerals(differences(numbers));

/** Runs of items, [first, last + 1], each of which is written in so many letters at most or is one item. */
function cut(items: readonly unknown[]): [first: number, end: number][] {
  const runs: [number, number][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const [at, item] of items.entries()) {
    const own = JSON.stringify(item).length;
    const run = runs.at(-1);
    if (run === undefined || letters + own > mostLetters) {
      runs.push([at, at + 1]);
      letters = own;
    } else {
      run[1] = at + 1;
      letters += own;
    }
  }
  return runs;
}
