import type { DocumentaryRecord } from '../../record/model.ts';
import type { Conference } from '../../schema/conference.ts';
import { indexVersion, roleOrder, type SearchIndex } from '../format.ts';
import { runsOf } from '../format-runs.ts';
import { abbreviationsIn, entriesOf, written } from './entries.ts';

/**
 * Makes the index of an edition.
 * @returns the same for the same record, whatever the machine
 */
export function buildIndex(record: DocumentaryRecord): SearchIndex {
  const passages = record.articles.flatMap((article) => article.passages);
  const conferencePlaces = placesOf(record.conferences);
  const { topics, people, organisations } = entriesOf(record.vocabulary, passages);
  const topicPlaces = placesOf(topics);
  const peoplePlaces = placesOf(people);
  const organisationPlaces = placesOf(organisations);
  const hosts = new Map(record.vocabulary.organisations.map(({ id, label }) => [id, label]));
  const firstYear = record.years[0]?.year ?? 0;
  return {
    version: indexVersion,
    // First what most of the rest stands in, marks and all, so that it compresses to little.
    texts: passages.map(({ text }) => text),
    topics: topics.map(written),
    organisations: organisations.map(written),
    people: people.map(written),
    conferences: record.conferences.map((conference) => conferenceEntry(conference, hosts)),
    headlines: headlinesOf(record),
    years: record.years.map(({ year }) => year),
    abbreviations: abbreviationsIn(
      record.vocabulary.abbreviations,
      passages.map(({ text }) => text),
    ),
    passages: {
      ids: runsOf(passages.map(({ id }) => id)),
      conference: passages.map(({ conference }) => conferencePlaces.get(conference) ?? 0),
      role: passages.map(({ role }) => roleOrder.indexOf(role)),
      topic: passages.map((passage) => known(passage.topics, topicPlaces)),
      person: passages.map((passage) => known(passage.people, peoplePlaces)),
      organisation: passages.map((passage) => known(passage.organisations, organisationPlaces)),
      year: passages.map(({ years }) => years.map((year) => year - firstYear)),
    },
    firstYear,
  };
}

const kindNames = { 'annual-review': 'Tổng kết năm', 'inter-agency-meeting': 'Họp liên cơ quan năm' } as const;

function conferenceEntry(
  { id, kind, reviewYear, directionYear, date }: Conference,
  hosts: ReadonlyMap<string, string>,
): SearchIndex['conferences'][number] {
  const start = `tong-ket-${reviewYear}-`;
  const host = id.startsWith(start) ? hosts.get(id.slice(start.length)) : undefined;
  const label = `${kindNames[kind]} ${reviewYear}${host === undefined ? '' : `, ${host}`}`;
  return { id, label, date, reviewYear, directionYear };
}

/** What each conference's passages may be found by beside their own words. */
function headlinesOf({ conferences, articles }: DocumentaryRecord): string[] {
  const headlines = Map.groupBy(articles, ({ conference }) => conference);
  return conferences.map(({ id, title, theme }) => {
    const lines = [title, theme?.text, ...(headlines.get(id) ?? []).map(({ headline }) => headline)];
    return [...new Set(lines.filter(Boolean))].join('. ');
  });
}

function placesOf(entries: readonly { id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, place) => [id, place]));
}

function known(ids: readonly string[], places: Map<string, number>): number[] {
  return ids.flatMap((id) => places.get(id) ?? []);
}
