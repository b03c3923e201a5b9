import { type Addresses, addressesFrom } from '../addresses.ts';
import type { Language } from '../labels/language.ts';
import type { Article } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { YearEntry } from '../schema/year.ts';
import { sideOf } from './counts.ts';

/** The parts of an edition that its addresses follow from. */
interface PublishedRecord {
  conferences: readonly Pick<Conference, 'id' | 'participants' | 'organisers' | 'reviewYear'>[];
  articles: readonly Pick<Article, 'id' | 'conference' | 'passages' | 'removed'>[];
  years: readonly Pick<YearEntry, 'year'>[];
}

/** Paths that an edition promises to keep, without base path: each page before its passages, removed ones too. */
export function publishedAddresses(record: PublishedRecord, languages: readonly Language[]): string[] {
  const vietnamese = addressesFrom('/');
  return [
    ...new Set([
      ...translatedAddresses(record, vietnamese),
      vietnamese.sources,
      ...record.articles.map(({ id }) => vietnamese.source(id)),
      vietnamese.comparisons,
      ...comparedYears(record).map(([first, second]) => vietnamese.comparison(first, second)),
      vietnamese.search,
      vietnamese.method,
      vietnamese.data,
      vietnamese.corrections,
      vietnamese.accessibility,
      vietnamese.siteMap,
      vietnamese.takeAlong,
      vietnamese.phrases,
      ...languages.flatMap((language) => {
        const site = addressesFrom('/', language);
        return language === 'vi' ? [] : [...translatedAddresses(record, site), site.search, site.method];
      }),
    ]),
  ];
}

function translatedAddresses({ conferences, articles, years }: PublishedRecord, site: Addresses): string[] {
  const ofConference = Map.groupBy(articles, ({ conference }) => conference);
  const passages = articles.flatMap((article) => article.passages);
  const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
  const attending = conferences.flatMap(({ participants }) => participants.flatMap(({ person }) => person ?? []));
  const organising = conferences.flatMap(({ organisers }) => organisers);
  return [
    site.home,
    site.years,
    ...years.map(({ year }) => site.year(year)),
    site.conferences,
    ...conferences.flatMap(({ id }) => {
      const own = (ofConference.get(id) ?? []).flatMap((article) => [...article.passages, ...article.removed]);
      return [site.conference(id), ...own.map((passage) => site.passage(id, passage.id))];
    }),
    site.topics,
    ...sorted(passages.flatMap(({ topics }) => topics)).map(site.topic),
    site.people,
    ...sorted([...passages.flatMap(({ people }) => people), ...attending]).map(site.person),
    site.organisations,
    ...sorted([...passages.flatMap(({ organisations }) => organisations), ...organising]).map(site.organisation),
  ];
}

function comparedYears({ conferences, articles, years }: PublishedRecord) {
  const conferenceOf = new Map(conferences.map((conference) => [conference.id, conference]));
  const topicsOf = (year: number) => {
    const counted = articles.flatMap(({ conference: id, passages }) => {
      const conference = conferenceOf.get(id);
      return passages.filter((passage) => conference && sideOf(passage, year, conference) !== null);
    });
    return new Set(counted.flatMap(({ topics }) => topics));
  };
  const pairs = years.slice(1).map(({ year }) => [year - 1, year] as const);
  return pairs.filter(([first, second]) => !topicsOf(first).isDisjointFrom(topicsOf(second)));
}
