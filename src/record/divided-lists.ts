import type { Person } from '../schema/vocabulary.ts';
import { fold } from '../text/folding.ts';
import { type ConferenceEntry, conferenceList } from './conferences.ts';
import { decadeOf, limits } from './limits.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { peopleList } from './people.ts';
import { type SourceView, sourceList } from './sources.ts';

/** A part of a list that is too long for one page. */
export interface ListPart<Key, Entry> {
  key: Key;
  entries: Entry[];
}

/** The conferences by the year they look back on, latest first; null where one page holds them all. */
export function conferencesByYear(record: DocumentaryRecord): ListPart<number, ConferenceEntry>[] | null {
  if (record.conferences.length <= limits.entries) return null;
  return latestFirst(Map.groupBy(conferenceList(record), ({ conference }) => conference.reviewYear));
}

/** The articles by the year that their conference looks back on, latest first; null where one page holds them all. */
export function sourcesByYear(record: DocumentaryRecord): ListPart<number, SourceView>[] | null {
  if (record.articles.length <= limits.entries) return null;
  const { conferences } = lookupOf(record);
  return latestFirst(
    Map.groupBy(sourceList(record), (view) => conferences.get(view.article.conference)?.reviewYear ?? 0),
  );
}

/** People by the first letter of their given names, in their order; null where one page holds them all. */
export function peopleByLetter(record: DocumentaryRecord): ListPart<string, Person>[] | null {
  const people = peopleList(record);
  if (people.length <= limits.entries) return null;
  const groups = Map.groupBy(people, ({ label }) => letterOf(label));
  return [...groups].map(([key, entries]) => ({ key, entries }));
}

/** The years by decade, latest first; null where one page holds them all. */
export function yearsByDecade({ years }: DocumentaryRecord): ListPart<number, number>[] | null {
  if (years.length <= limits.years) return null;
  return latestFirst(
    Map.groupBy(
      years.map(({ year }) => year),
      decadeOf,
    ),
  );
}

/** A letter as pages show it. */
export function letterShown(letter: string): string {
  return letter === 'dd' ? 'Đ' : letter.toUpperCase();
}

/** Letters as addresses have them: marks off, and đ, which sorts after d, as `dd`. */
function letterOf(label: string): string {
  const first = (label.trim().split(/\s+/).at(-1) ?? '').slice(0, 1).toLowerCase();
  return first === 'đ' ? 'dd' : fold(first);
}

function latestFirst<Entry>(groups: Map<number, Entry[]>): ListPart<number, Entry>[] {
  return [...groups].sort(([a], [b]) => b - a).map(([key, entries]) => ({ key, entries }));
}
