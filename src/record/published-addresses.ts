import { addressesFrom } from '../addresses.ts';
import type { Article } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { YearEntry } from '../schema/year.ts';

/** What the addresses of an edition follow from. */
export interface PublishedRecord {
  conferences: readonly Pick<Conference, 'id' | 'participants' | 'organisers'>[];
  articles: readonly Pick<Article, 'id' | 'conference' | 'passages' | 'removed'>[];
  years: readonly Pick<YearEntry, 'year'>[];
}

/**
 * Every address that an edition promises to keep: its pages, and its passages, those that were removed too.
 * @returns paths from the root of the site, without base path, each once, pages before the passages on them
 */
export function publishedAddresses({ conferences, articles, years }: PublishedRecord): string[] {
  const site = addressesFrom('/');
  const found = new Set([site.home, site.years, ...years.map(({ year }) => site.year(year)), site.conferences]);
  const ofConference = Map.groupBy(articles, ({ conference }) => conference);
  for (const { id } of conferences) {
    found.add(site.conference(id));
    for (const { passages, removed } of ofConference.get(id) ?? []) {
      for (const passage of [...passages, ...removed]) found.add(site.passage(id, passage.id));
    }
  }
  const passages = articles.flatMap((article) => article.passages);
  const named = (ids: Iterable<string>) => [...new Set(ids)].sort();
  found.add(site.topics);
  for (const id of named(passages.flatMap(({ topics }) => topics))) found.add(site.topic(id));
  found.add(site.people);
  const attending = conferences.flatMap(({ participants }) => participants.flatMap(({ person }) => person ?? []));
  for (const id of named([...passages.flatMap(({ people }) => people), ...attending])) found.add(site.person(id));
  found.add(site.organisations);
  const organising = conferences.flatMap(({ organisers }) => organisers);
  for (const id of named([...passages.flatMap(({ organisations }) => organisations), ...organising])) {
    found.add(site.organisation(id));
  }
  found.add(site.sources);
  for (const { id } of articles) found.add(site.source(id));
  found.add(site.comparisons);
  // Only neighbours are promised: a long record no longer pairs every two years.
  for (const [place, { year }] of years.slice(1).entries()) {
    found.add(site.comparison(years[place]?.year ?? year, year));
  }
  for (const page of [
    site.search,
    site.method,
    site.data,
    site.corrections,
    site.accessibility,
    site.siteMap,
    site.english,
    site.takeAlong,
  ]) {
    found.add(page);
  }
  return [...found];
}
