import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay, printLookedUp } from '../../dates.ts';
import { capitalised, dateBasisLabels } from '../../lib/wording.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle } from '../../record/model.ts';
import type { Conference, Participant } from '../../schema/conference.ts';
import { newsArticle } from './article.ts';
import { type GraphNode, type PageMetadata, tag } from './model.ts';
import { address, licence, names } from './names.ts';

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
      ...tag('citation_date', edition.date.replaceAll('-', '/')),
      ...tag('citation_language', 'vi'),
      ...tag('citation_public_url', absoluteAddress(site, page)),
    ],
    graph: [account(conference, articles, record, site, lastChanged), event(conference, record, site)].concat(
      articles.map((article) => newsArticle(article, site)),
    ),
  };
}

function account(
  { id, title, external }: Conference,
  articles: readonly RecordArticle[],
  { edition }: DocumentaryRecord,
  site: Site,
  lastChanged: string,
): GraphNode {
  const page = address(site, site.addresses.conference(id));
  return {
    '@type': 'CreativeWork',
    '@id': page,
    url: page,
    name: title,
    inLanguage: 'vi',
    version: edition.version,
    dateModified: lastChanged,
    license: licence,
    isPartOf: { '@id': names.edition(site) },
    about: { '@id': names.event(site, id) },
    isBasedOn: articles.map((article) => ({ '@id': names.article(site, article.id) })),
    citation: [...new Set(external.map(({ url }) => url))],
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

/** What the date rests on; schema.org has no property for it. */
function dateInWords({ date, dateBasis, external }: Conference): string {
  if (date === null) return 'Không rõ ngày họp.';
  const basis = `Ngày họp ${printDay(date)}: ${dateBasisLabels[dateBasis]}`;
  if (dateBasis !== 'external') return `${basis}.`;
  const sources = external.filter(({ key }) => key === 'date');
  const found = sources.map(({ url, accessed }) => `${url}, tra cứu ${printLookedUp(accessed)}`);
  return capitalised(`${basis}; từ nguồn ngoài: ${found.join('; ')}.`);
}
