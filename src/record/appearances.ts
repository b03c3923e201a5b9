import type { Conference } from '../schema/conference.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';

/** A passage on the page of whom it quotes or names. */
export interface Appearance {
  /** True where the person speaks in it. */
  spoken: boolean;
  passage: RecordPassage;
}

/** Appearances in one conference. */
export interface AppearanceGroup {
  spoken: boolean;
  conference: Conference;
  passages: RecordPassage[];
}

/**
 * Passages that quote or name somebody or some body.
 * @returns what the person says first, each part by conference in time, then in the articles' order
 */
export function appearancesOf(record: DocumentaryRecord, list: 'people' | 'organisations', id: string): Appearance[] {
  const { passages } = lookupOf(record);
  const isSpoken = ({ speaker }: RecordPassage) => list === 'people' && speaker === id;
  const spoken = passages.filter(isSpoken);
  const named = passages.filter((passage) => passage[list].includes(id) && !isSpoken(passage));
  return [
    ...spoken.map((passage) => ({ spoken: true, passage })),
    ...named.map((passage) => ({ spoken: false, passage })),
  ];
}

/** Appearances under their conferences, speeches apart, in their order. */
export function groupAppearances(record: DocumentaryRecord, appearances: readonly Appearance[]): AppearanceGroup[] {
  const { conferences } = lookupOf(record);
  const groups = Map.groupBy(appearances, ({ spoken, passage }) => `${spoken} ${passage.conference}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const conference = conferences.get(first?.passage.conference ?? '');
    return first === undefined || conference === undefined
      ? []
      : { spoken: first.spoken, conference, passages: own.map(({ passage }) => passage) };
  });
}
