import type { Lexicon } from '../query/lexicon.ts';
import { type Span, type Wishes, wishesOf } from '../query/names.ts';
import type { Reading } from '../query/readings.ts';

/** A word of the query standing in a passage. */
export interface Hit {
  /** Syllable position. */
  position: number;
  /** Trust in the word meant, times agreement of marks: 0 to 1. */
  quality: number;
  /** See `Alternative.guess`. */
  guess: boolean;
}

/** A passage beside one reading of the query. */
export interface Match {
  passage: number;
  reading: Reading;
  spans: readonly Span[];
  wishes: Wishes;
  /** By slot: where it stands, ascending. */
  hits: Hit[][];
}

/** A guess needs a neighbour that is none, and that is meant at least this much. */
const sureEnough = 0.5;

/**
 * Finds a reading's words in passages, each place of a word looked at once. A guess counts only right beside a word
 * that is none.
 */
export function matchesIn(
  passages: readonly number[],
  reading: Reading,
  spans: readonly Span[],
  lexicon: Lexicon,
): Match[] {
  const wishes = wishesOf(spans, lexicon);
  const guessed = reading.slots.some(({ alternatives }) => alternatives.some(({ guess }) => guess));
  const wanted = [...passages].sort((a, b) => a - b);
  const found = wanted.map(() => reading.slots.map((): Hit[] => []));
  for (const [slot, { alternatives }] of reading.slots.entries()) {
    for (const { term, weight, agrees, guess } of alternatives) {
      const { passages: holders, starts, positions, written } = term.posting;
      let at = 0;
      for (const [place, passage] of wanted.entries()) {
        while ((holders[at] ?? passage) < passage) at++;
        const own = found[place]?.[slot];
        if (holders[at] !== passage || own === undefined) continue;
        for (let one = starts[at] ?? 0; one < (starts[at + 1] ?? 0); one++) {
          const quality = weight * (agrees[written[one] ?? 0] ?? 0);
          if (quality > 0) own.push({ position: positions[one] ?? 0, quality, guess });
        }
      }
    }
  }
  return wanted.map((passage, at) => {
    const all = found[at] ?? [];
    for (const own of all) own.sort((a, b) => a.position - b.position);
    const sure = all.length === 1 || !guessed;
    const hits = sure
      ? all
      : all.map((own, slot) => own.filter((hit) => !hit.guess || beside(hit.position, all, slot)));
    return { passage, reading, spans, wishes, hits };
  });
}

function beside(position: number, found: readonly Hit[][], place: number): boolean {
  const stands = (slot: number, wanted: number) =>
    found[slot]?.some((hit) => hit.position === wanted && !hit.guess && hit.quality >= sureEnough) ?? false;
  return stands(place - 1, position - 1) || stands(place + 1, position + 1);
}
