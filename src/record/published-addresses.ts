import { type Addresses, addressesFrom, recordedAddresses as at } from '../addresses.ts';
import type { Language } from '../labels/language.ts';
import { lookupOf } from './lookup.ts';
import type { RecordCore } from './model.ts';
import { organisationList, peopleList } from './people.ts';
import { comparisons, spokenTopics } from './threads.ts';

/** The pages of which there is one, in Vietnamese; the search and the method are translated. */
const single = ['search', 'method', 'data', 'corrections', 'accessibility', 'siteMap', 'takeAlong', 'phrases'] as const;

/** Paths that an edition promises to keep, without base path: each page before its passages, removed ones too. */
export function publishedAddresses(record: RecordCore, languages: readonly Language[]): string[] {
  return [
    ...translatedAddresses(record, at),
    at.sources,
    ...record.articles.map(({ id }) => at.source(id)),
    at.comparisons,
    ...comparisons(record).map(({ years: [first, second] }) => at.comparison(first.year, second.year)),
    ...single.map((page) => at[page]),
    ...languages.flatMap((language) => {
      const site = addressesFrom('/', language);
      return language === 'vi' ? [] : [...translatedAddresses(record, site), site.search, site.method];
    }),
  ];
}

function translatedAddresses(record: RecordCore, site: Addresses): string[] {
  const { articlesOf } = lookupOf(record);
  return [
    site.home,
    site.years,
    ...record.years.map(({ year }) => site.year(year)),
    site.conferences,
    ...record.conferences.flatMap((conference) => {
      const own = articlesOf(conference).flatMap(({ passages, removed }) => [...passages, ...removed]);
      return [site.conference(conference.id), ...own.map(({ id }) => site.passage(conference.id, id))];
    }),
    site.topics,
    ...spokenTopics(record).map(({ id }) => site.topic(id)),
    site.people,
    ...peopleList(record).map(({ id }) => site.person(id)),
    site.organisations,
    ...organisationList(record).map(({ id }) => site.organisation(id)),
  ];
}
