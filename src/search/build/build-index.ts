import type { DocumentaryRecord } from '../../lib/record/model.ts';
import type { Conference } from '../../lib/schema/conference.ts';
import { indexVersion, roleOrder, type SearchIndex } from '../format.ts';
import { abbreviationsIn, entriesOf, foldedName, written } from './entries.ts';

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
  const firstYear = record.years[0]?.year ?? 0;
  return {
    version: indexVersion,
    conferences: record.conferences.map((conference) => conferenceEntry(conference, record)),
    topics: topics.map(written),
    people: people.map(written),
    organisations: organisations.map(written),
    years: record.years.map(({ year }) => year),
    abbreviations: abbreviationsIn(
      record.vocabulary.abbreviations,
      passages.map(({ text }) => text),
    ),
    passages: {
      ids: passages.map(({ id }) => id),
      conferences: passages.map(({ conference }) => conferencePlaces.get(conference) ?? 0),
      roles: passages.map(({ role }) => roleOrder.indexOf(role)),
      topics: passages.map((passage) => known(passage.topics, topicPlaces)),
      people: passages.map((passage) => known(passage.people, peoplePlaces)),
      organisations: passages.map((passage) => known(passage.organisations, organisationPlaces)),
      years: passages.map(({ years }) => years.map((year) => year - firstYear)),
      texts: passages.map(({ text }) => text),
    },
    firstYear,
  };
}

const kindNames = { 'annual-review': 'Tổng kết năm', 'inter-agency-meeting': 'Họp liên cơ quan năm' } as const;

function conferenceEntry(
  conference: Conference,
  { articles, vocabulary }: DocumentaryRecord,
): SearchIndex['conferences'][number] {
  const { id, kind, reviewYear, directionYear, date } = conference;
  const host = vocabulary.organisations.find((organisation) => id === `tong-ket-${reviewYear}-${organisation.id}`);
  const label = `${kindNames[kind]} ${reviewYear}${host === undefined ? '' : `, ${host.label}`}`;
  const headlines = articles.filter((article) => article.conference === id).map(({ headline }) => headline);
  const field = foldedName([conference.title, conference.theme?.text, ...headlines].filter(Boolean).join(' '));
  return {
    id,
    label,
    date,
    reviewYear,
    directionYear,
    field: [...new Set(field.split(' '))].join(' '),
  };
}

function placesOf(entries: readonly { id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, place) => [id, place]));
}

function known(ids: readonly string[], places: Map<string, number>): number[] {
  return ids.flatMap((id) => places.get(id) ?? []);
}
