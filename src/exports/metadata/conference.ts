import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay, printLookedUp } from '../../dates.ts';
import { dateBasisLabels } from '../../labels/conference.ts';
import { documentLabels, metadataLabels } from '../../labels/exports.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle } from '../../record/model.ts';
import type { Conference } from '../../schema/conference.ts';
import { type GraphNode, names, type PageMetadata, work } from './page.ts';

/** A conference's page: a part of the edition, about an event, made from newspapers' articles. */
export function conferenceMetadata(conference: Conference, record: DocumentaryRecord, site: Site): PageMetadata {
  const { edition } = record;
  const { id, title, external } = conference;
  const articles = lookupOf(record).articlesOf(conference);
  return {
    tags: {
      citation_title: title,
      citation_book_title: edition.name,
      citation_publisher: edition.name,
      citation_date: slashed(edition.date),
      citation_language: 'vi',
      citation_public_url: absoluteAddress(site, site.addresses.conference(id)),
    },
    markdown: site.addresses.conferenceText(id),
    graph: [
      {
        ...work(site, record, (at) => at.conference(id)),
        name: title,
        about: { '@id': names.event(site, id) },
        isBasedOn: articles.map((article) => ({ '@id': names.article(site, article.id) })),
        citation: [...new Set(external.map(({ url }) => url))],
      },
      event(conference, record, site),
      ...articles.map((article) => newsArticle(article, site)),
    ],
  };
}

function event(conference: Conference, record: DocumentaryRecord, site: Site): GraphNode {
  const { id, kind, title, date, place, organisers, participants } = conference;
  const { organisations } = lookupOf(record);
  const bodies = organisers.map((organiser) => ({
    '@type': 'Organization',
    '@id': names.organisation(site, organiser),
    name: organisations.get(organiser)?.label ?? null,
  }));
  const people = participants.map(({ person, name, title: jobTitle }) => ({
    '@type': 'Person',
    '@id': person === null ? null : names.person(site, person),
    name,
    jobTitle,
  }));
  // Of agencies that meet none is said to organise.
  const isReview = kind === 'annual-review';
  return {
    '@type': 'Event',
    '@id': names.event(site, id),
    name: title,
    startDate: date,
    description: dateInWords(conference),
    location: place === null ? null : { '@type': 'Place', name: place },
    organizer: isReview ? bodies : [],
    attendee: isReview ? people : [...bodies, ...people],
  };
}

/** The basis of the date; schema.org has no property for it. */
function dateInWords({ date, dateBasis, external }: Conference): string {
  if (date === null) return metadataLabels.dayUnknown;
  const basis = metadataLabels.day(printDay(date), dateBasisLabels[dateBasis].vi);
  if (dateBasis !== 'external') return `${basis}.`;
  const found = external
    .filter(({ key }) => key === 'date')
    .map(({ url, accessed }) => `${url}, ${documentLabels.lookedUp.vi(printLookedUp(accessed))}`);
  return `${basis}: ${found.join('; ')}.`;
}

/** A source's page. Its tags are the newspaper's article's, so that a reference manager takes that down. */
export function articleMetadata(article: RecordArticle, record: DocumentaryRecord, site: Site): PageMetadata {
  const { id, headline, publisher, publishedAt, byline, url, abstract } = article;
  const date = publishedAt?.slice(0, 10) ?? null;
  const about = { '@id': names.article(site, id) };
  return {
    tags: {
      'z:itemType': 'newspaperArticle',
      citation_title: headline,
      citation_journal_title: publisher,
      citation_publisher: publisher,
      citation_author: byline,
      citation_date: date && slashed(date),
      citation_language: 'vi',
      citation_public_url: url,
    },
    document: { creator: byline, publisher, date },
    graph: [
      { ...work(site, record, (at) => at.source(id)), abstract, about, isBasedOn: about },
      newsArticle(article, site),
    ],
  };
}

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
