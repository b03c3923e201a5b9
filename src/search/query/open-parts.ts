import { ascendingIn, numbersIn } from '../format-numerals.ts';
import {
  type FactsPart,
  factsPerPart,
  type IndexHead,
  tagKinds,
  textsPerPart,
  type WrittenTag,
  type WrittenTerm,
} from '../format-parts.ts';
import type { Term } from '../invert.ts';
import { noFacts, rowsOf } from './columns.ts';
import type { Lexicon, PassageFacts } from './lexicon.ts';
import { openEntries } from './open-entries.ts';
import { type OpenedTerm, openFacts, openTerm } from './open-part.ts';
import { Parts } from './parts.ts';

/** Of the words that a half-typed one may become: how many passages they have, counted once a word, and how many. */
const mostBegun = 3_000;
const mostBegunTerms = 8;
const notHere: OpenedTerm = {
  spellings: [],
  posting: { passages: [], starts: [0], positions: [], written: [] },
  next: new Set(),
  headlines: new Set(),
};

/**
 * Opens an index that is in parts.
 * @param fetchPart the part of a name, as its file has it; rejects when it can't be had
 */
export function openParts(head: IndexHead, fetchPart: (name: string) => Promise<unknown>): Lexicon {
  const parts = new Parts(fetchPart);
  const folded = head.terms.split(' ');
  const places = new Map(folded.map((one, place) => [one, place]));
  const opened = new Map<number, OpenedTerm>();
  const rows = new Map<number, (at: number) => PassageFacts>();

  const termAt = (place: number): OpenedTerm => {
    const known = opened.get(place);
    if (known !== undefined) return known;
    const at = lastUpTo(head.termParts, (first) => first - place);
    const written = parts.read<WrittenTerm[]>(`t${at}`)?.[place - (head.termParts[at] ?? 0)];
    if (written === undefined) return notHere;
    const term = openTerm(written);
    opened.set(place, term);
    return term;
  };
  const terms = new Map(
    folded.map((one, place) => [one, termOf(one, head.frequencies[place] ?? 0, () => termAt(place))]),
  );
  const termNamed = (word: string) => {
    const place = places.get(word);
    return place === undefined ? notHere : termAt(place);
  };
  const tagAt = (kind: (typeof tagKinds)[number], key: number): WrittenTag | undefined => {
    const order = tagKinds.indexOf(kind);
    const at = lastUpTo(head.tagParts, ([own, first]) => own - order || first - key);
    return parts.read<WrittenTag[]>(`g${at}`)?.find(([own, one]) => own === order && one === key);
  };
  const tagged = new Map<string, readonly number[]>();
  const rowsAt = (at: number) => {
    const known = rows.get(at);
    if (known !== undefined) return known;
    const part = parts.read<FactsPart>(`f${at}`);
    const made = part === undefined ? () => noFacts : rowsOf(openFacts(part), numbersIn(part.lengths), head.firstYear);
    if (part !== undefined) rows.set(at, made);
    return made;
  };
  const entries = openEntries(head);
  const names = [...entries.names].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...entries,
    size: head.size,
    namesBegunBy(letters) {
      const begun: typeof names = [];
      let at = lastUpTo(names, ([name]) => (name < letters ? -1 : 1));
      if ((names[at]?.[0] ?? '') < letters) at++;
      for (; names[at]?.[0].startsWith(letters); at++) begun.push(names[at] ?? ['', []]);
      return begun;
    },
    terms,
    passage: (place) => rowsAt(Math.floor(place / factsPerPart))(place % factsPerPart),
    text(place, wanted) {
      const name = `x${Math.floor(place / textsPerPart)}`;
      const part = wanted || parts.has(name) ? parts.read<string[]>(name) : undefined;
      return part?.[place % textsPerPart] ?? null;
    },
    tagged(kind, key) {
      const known = tagged.get(kind + key);
      if (known !== undefined) return known;
      const written = tagAt(kind, key);
      if (written === undefined) return [];
      const passages = [...ascendingIn(written[2])];
      tagged.set(kind + key, passages);
      return passages;
    },
    yearsOf: (kind, key) => tagAt(kind, key)?.[3] ?? null,
    isHeadlined: (conference, word) => termNamed(word).headlines.has(conference),
    begunBy(letters, before) {
      const begun = folded.flatMap((one) => {
        const term = one.length > letters.length && one.startsWith(letters) ? terms.get(one) : undefined;
        return term ?? [];
      });
      return likeliest(begun, before === null ? null : termNamed(before).next, places);
    },
    isBeside: (first, second) => termNamed(first).next.has(places.get(second) ?? -1),
    settled: () => parts.settled(),
    complete: (work) => parts.complete(work),
    rescue: null,
    narrowing: null,
  };
}

/**
 * All of the terms that a word may become, while they are few and not in too many passages together; else those that
 * stand behind the word before it somewhere, or the most frequent ones: each may have a part of its own to fetch.
 */
function likeliest(begun: Term[], behind: ReadonlySet<number> | null, places: ReadonlyMap<string, number>): Term[] {
  const few = (terms: readonly Term[]) => {
    let sum = 0;
    return terms.slice(0, mostBegunTerms).filter(({ frequency }) => {
      sum += frequency;
      return sum <= mostBegun || sum === frequency;
    });
  };
  const all = few(begun);
  if (all.length === begun.length) return all;
  const byFrequency = [...begun].sort((a, b) => b.frequency - a.frequency);
  const following = byFrequency.filter(({ folded }) => behind?.has(places.get(folded) ?? -1));
  return few(following.length > 0 ? following : byFrequency);
}

/** A term of which all but its letters and its frequency is in its part. */
function termOf(folded: string, frequency: number, part: () => OpenedTerm): Term {
  return {
    folded,
    frequency,
    get spellings() {
      return part().spellings;
    },
    get posting() {
      return part().posting;
    },
  };
}

/** The last place whose item is not past what is sought; `past` tells by how much an item is. Items ascend. */
function lastUpTo<Item>(items: readonly Item[], past: (item: Item) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (past(items[middle] as Item) > 0) high = middle - 1;
    else low = middle;
  }
  return low;
}
