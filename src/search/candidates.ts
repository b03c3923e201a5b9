import type { IndexEntry } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { namesOnly, type Span } from './names.ts';
import { isFunctionWord } from './query-words.ts';
import type { Reading } from './readings.ts';
import type { Slot } from './terms.ts';
import { hasMarks } from './tokenize.ts';
import { agreementOf, standsIn } from './weights.ts';

/** A word of the query standing in a passage. */
export interface Hit {
  position: number;
  /** Trust in the word meant, times agreement of marks: 0 to 1. */
  quality: number;
  guess: boolean;
}

/** A passage that may answer a reading of the query. */
export interface Match {
  passage: Passage;
  reading: Reading;
  /** By slot, where its word stands, ascending. */
  hits: Hit[][];
  /** By slot: its coverage, by its letters or by what it names. */
  met: number[];
}

/** The passages that may answer a reading, with where its words stand. */
export function matchesOf(reading: Reading, lexicon: Lexicon): Match[] {
  const { slots } = reading;
  const passages = candidatesFor(reading, lexicon);
  const hitsBySlot = slots.map((slot) => hitsOf(slot, passages));
  return [...passages].map((passage) => {
    const all = hitsBySlot.map((hits) => hits.get(passage) ?? []);
    const hits = all.some((own) => own.some(({ guess }) => guess)) ? withoutLoneGuesses(all, slots) : all;
    const met = hits.map((own, at) =>
      own.reduce((best, { quality }) => Math.max(best, quality), carriedBy(passage, slots[at]?.span)),
    );
    return { passage, reading, hits, met };
  });
}

/**
 * The passages about something that a reading names, those with two of its words side by side, in English its rarest
 * (a link that none prints is not looked for); words read for others must be there.
 */
function candidatesFor({ slots: all, spans, onlyLoose, run }: Reading, { language, tagged }: Lexicon): Set<Passage> {
  const slots = run === null ? all : all.slice(...run);
  const isFree = (span: Span | undefined) => !namesOnly(span, ['role']);
  const named = spans.filter(isFree).flatMap((span) => span.named);
  const about = named.flatMap((one) => (tagged.get(one) ?? []).filter((passage) => carries(passage, one) > 0));
  const free = slots.filter(({ span, word, alternatives: [one] }) => isFree(span) && (one || !isFunctionWord(word)));
  const [rarest] = free.toSorted((a, b) => b.rarity - a.rarity);
  const numbers = slots.filter(({ span, word }) => namesOnly(span, ['year']) && /^\d/.test(word.folded));
  const loose = numbers.length > 0 ? numbers : slots;
  // One word needs no neighbour, nor does one beside a role; of roles in years a year's number is needed.
  const single = rarest && (free.length === 1 || language === 'en') ? [rarest] : [];
  return new Set([...about, ...withAny(onlyLoose ? loose : single), ...withPair(slots)]);
}

/** The passages that have any of some words. */
const withAny = (slots: readonly Slot[]) =>
  slots.flatMap(({ alternatives }) => alternatives.flatMap(({ term }) => [...term.passages]));

/** The passages that have two neighbours of the query side by side. */
const withPair = (slots: readonly Slot[]) =>
  slots.flatMap(({ alternatives }, at) =>
    alternatives.flatMap(({ term }) =>
      (slots[at + 1]?.alternatives ?? []).flatMap((after) => [...(term.next.get(after.term.folded) ?? [])]),
    ),
  );

/** Where a word of the query stands in the passages that have it. */
function hitsOf({ alternatives }: Slot, passages: ReadonlySet<Passage>): Map<Passage, Hit[]> {
  const found = new Map<Passage, Hit[]>();
  for (const { term, weight, agrees, guess } of alternatives) {
    for (const [at, { postings }] of term.spellings.entries()) {
      const agreed = agrees[at] ?? 0;
      // With other marks than were typed it is another word.
      const quality = weight * agreed;
      const isGuess = guess || agreed < agreementOf.sure;
      for (const [passage, positions] of postings) {
        if (!passages.has(passage)) continue;
        const hits = found.get(passage) ?? [];
        for (const position of positions) hits.push({ position, quality, guess: isGuess });
        found.set(passage, hits);
      }
    }
  }
  for (const hits of found.values()) hits.sort((a, b) => a.position - b.position);
  return found;
}

/** Leaves out guesses that stand right beside no word of the query that is none, nor itself written with other marks. */
function withoutLoneGuesses(all: Hit[][], slots: readonly Slot[]): Hit[][] {
  const isSure = (slot: number, position: number) => {
    const hit = hitAt(position, all[slot]);
    const word = slots[slot]?.word;
    return hit && word && !hit.guess && (!hasMarks(word) || hit.quality >= agreementOf.bare);
  };
  return all.map((own, slot) =>
    own.filter(({ position, guess }) => !guess || isSure(slot - 1, position - 1) || isSure(slot + 1, position + 1)),
  );
}

/** The hit at a position. */
export const hitAt = (position: number, hits: readonly Hit[] = []) => hits.find((hit) => hit.position === position);

/** The degree to which a passage has what a name names, 0 to 1. */
export function carries({ role, tags }: Passage, entry: IndexEntry): number {
  // All passages are of some conference: those that say who met, when and where stand for it.
  if (entry.kind === 'phrase' || (entry.kind === 'conference' && role !== 'proceedings')) return 0;
  if (tags.includes(entry)) return standsIn[entry.kind];
  // Guidance is set out for the year too.
  return entry.kind === 'role' && entry.id === 'task' && role === 'guidance' ? standsIn.guidanceAsTask : 0;
}

/** The degree to which a passage is about what some words name; 0 for words that name nothing. */
export const carriedBy = (passage: Passage, span: Span | undefined) =>
  span?.named.reduce((most, one) => Math.max(most, carries(passage, one)), 0) ?? 0;

/** True when a passage is about what some words name. */
export const isAbout = (passage: Passage, span: Span) => carriedBy(passage, span) > 0;
