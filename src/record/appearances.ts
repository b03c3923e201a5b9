import { type ConferenceEntry, entryOf } from './conferences.ts';
import { limits } from './limits.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { type Reference, referencesOf, reviewYearOf } from './references.ts';
import { type Statement, statementOf } from './statements.ts';

/** A conference whose articles name a person or an organisation. */
export interface Appearance {
  entry: ConferenceEntry;
  statements: Statement[];
}

/** What passages name. */
export type Named = 'people' | 'organisations';

/** The passages that name something, as its page shows them. */
export interface Appearances {
  /** How many there are. */
  passages: number;
  /** Quoted, by conference in time, then in the articles' order; none where they are too many for one page. */
  quoted: Appearance[];
  /** Then the years that their conferences look back on, each with a page of its own; else none. */
  years: { year: number; passages: number }[];
}

/** The passages of a year's conferences that name something with too many for one page. */
export interface AppearancesPart {
  quoted: Appearance[];
  /** By their numbers, where even a year's are too many to quote; else null. */
  references: Reference[] | null;
}

/** Where passages name a person or an organisation. */
export function appearancesOf(record: DocumentaryRecord, list: Named, id: string): Appearances {
  const passages = lookupOf(record).naming[list].get(id) ?? [];
  if (passages.length <= limits.quoted) {
    return { passages: passages.length, quoted: quotedIn(record, passages), years: [] };
  }
  return { passages: passages.length, quoted: [], years: dividedInto(record, passages) };
}

/** The years that have pages of their own for what so many passages name; none where one page holds them. */
export function dividedInto(record: DocumentaryRecord, passages: readonly RecordPassage[]): Appearances['years'] {
  if (passages.length <= limits.quoted) return [];
  const byYear = Map.groupBy(passages, (passage) => reviewYearOf(record, passage));
  return [...byYear].map(([year, own]) => ({ year, passages: own.length })).sort((a, b) => a.year - b.year);
}

/** A year that has a page of its own for what names something, with its neighbours in time. */
export interface YearPart<Entry> {
  entry: Entry;
  year: number;
  previous: number | null;
  next: number | null;
}

/** The years with a page of their own, of every person or organisation that has too many passages for one page. */
export function partsByYear<Entry extends { id: string }>(
  record: DocumentaryRecord,
  list: Named,
  entries: readonly Entry[],
): YearPart<Entry>[] {
  return entries.flatMap((entry) => {
    const passages = lookupOf(record).naming[list].get(entry.id) ?? [];
    const years = dividedInto(record, passages).map(({ year }) => year);
    return years.map((year, place) => ({
      entry,
      year,
      previous: years[place - 1] ?? null,
      next: years[place + 1] ?? null,
    }));
  });
}

/** A year's part of what names a person or an organisation. */
export function appearancesPart(record: DocumentaryRecord, list: Named, id: string, year: number): AppearancesPart {
  const passages = lookupOf(record).naming[list].get(id) ?? [];
  const own = passages.filter((passage) => reviewYearOf(record, passage) === year);
  return own.length > limits.quoted
    ? { quoted: [], references: referencesOf(record, own) }
    : { quoted: quotedIn(record, own), references: null };
}

function quotedIn(record: DocumentaryRecord, passages: readonly RecordPassage[]): Appearance[] {
  const { conferences } = lookupOf(record);
  return [...Map.groupBy(passages, ({ conference }) => conference)].flatMap(([id, own]) => {
    const conference = conferences.get(id);
    if (conference === undefined) return [];
    return { entry: entryOf(record, conference), statements: own.map((passage) => statementOf(record, passage)) };
  });
}
