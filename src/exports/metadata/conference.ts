import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay, printLookedUp } from '../../dates.ts';
import { dateBasisLabels } from '../../labels/conference.ts';
import { dayWords } from '../../labels/exports.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle } from '../../record/model.ts';
import type { Conference, Participant } from '../../schema/conference.ts';
import { type GraphNode, names, work } from './json-ld.ts';
import { type PageMetadata, tag } from './page.ts';

/**
 * A conference's page: a part of the edition, about an event, made from newspapers' articles.
 * @param lastChanged the day the page's content last changed
 */
export function conferenceMetadata(
  conference: Conference,
  record: DocumentaryRecord,
  site: Site,
  lastChanged: string,
): PageMetadata {
  const { edition } = record;
  const page = site.addresses.conference(conference.id);
  const articles = lookupOf(record).articlesOf.get(conference.id) ?? [];
  return {
    tags: [
      ...tag('citation_title', conference.title),
      ...tag('citation_book_title', edition.name),
      ...tag('citation_publisher', edition.name),
      ...tag('citation_date', slashed(edition.date)),
      ...tag('citation_language', 'vi'),
      ...tag('citation_public_url', absoluteAddress(site, page)),
    ],
    markdown: site.addresses.conferenceText(conference.id),
    graph: [
      {
        ...work(site, edition, page, lastChanged),
        name: conference.title,
        about: { '@id': names.event(site, conference.id) },
        isBasedOn: articles.map(({ id }) => ({ '@id': names.article(site, id) })),
        citation: [...new Set(conference.external.map(({ url }) => url))],
      },
      event(conference, record, site),
      ...articles.map((article) => newsArticle(article, site)),
    ],
  };
}

function event(conference: Conference, record: DocumentaryRecord, site: Site): GraphNode {
  const { id, title, date, place, organisers, participants } = conference;
  return {
    '@type': 'Event',
    '@id': names.event(site, id),
    name: title,
    startDate: date,
    description: dateInWords(conference),
    location: place === null ? null : { '@type': 'Place', name: place },
    organizer: organisers.map((organiser) => ({
      '@type': 'Organization',
      '@id': names.organisation(site, organiser),
      name: lookupOf(record).organisations.get(organiser)?.label ?? null,
    })),
    attendee: participants.map((participant) => attendee(participant, site)),
  };
}

function attendee({ person, name, title }: Participant, site: Site): GraphNode {
  return { '@type': 'Person', '@id': person === null ? null : names.person(site, person), name, jobTitle: title };
}

/** The basis of the date; schema.org has no property for it. */
function dateInWords({ date, dateBasis, external }: Conference): string {
  if (date === null) return dayWords.unknown;
  const found = external
    .filter(({ key }) => key === 'date')
    .map(({ url, accessed }) => `${url}, ${dayWords.lookedUp(printLookedUp(accessed))}`);
  const basis = dayWords.known(printDay(date), dateBasisLabels[dateBasis].vi);
  return dateBasis === 'external' ? `${basis}: ${found.join('; ')}.` : `${basis}.`;
}

/**
 * A source's page. Its tags are the newspaper's article's, so that a reference manager takes that down; of the
 * edition's own words it has the abstract only.
 */
export function articleMetadata(
  article: RecordArticle,
  { edition }: DocumentaryRecord,
  site: Site,
  lastChanged: string,
): PageMetadata {
  const { id, headline, publisher, publishedAt, byline, url, abstract } = article;
  const day = publishedAt?.slice(0, 10) ?? null;
  return {
    tags: [
      ...tag('z:itemType', 'newspaperArticle'),
      ...tag('citation_title', headline),
      ...tag('citation_journal_title', publisher),
      ...tag('citation_publisher', publisher),
      ...tag('citation_author', byline),
      ...tag('citation_date', day && slashed(day)),
      ...tag('citation_language', 'vi'),
      ...tag('citation_public_url', url),
    ],
    document: { creator: byline, publisher, date: day },
    graph: [
      {
        ...work(site, edition, site.addresses.source(id), lastChanged),
        abstract,
        about: { '@id': names.article(site, id) },
        isBasedOn: { '@id': names.article(site, id) },
      },
      newsArticle(article, site),
    ],
  };
}

/** A newspaper's article: what the capture prints, or what is known from outside. */
function newsArticle(article: RecordArticle, site: Site): GraphNode {
  const { id, headline, publisher, publishedAt, byline, url, reprintOf } = article;
  return {
    '@type': 'NewsArticle',
    '@id': names.article(site, id),
    headline,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    datePublished: publishedAt,
    // As printed: "A.N (t/h)" may be a person or two.
    creditText: byline,
    url,
    inLanguage: 'vi',
    about: { '@id': names.event(site, article.conference) },
    isBasedOn: reprintOf?.url ?? null,
  };
}

const slashed = (day: string) => day.replaceAll('-', '/');
