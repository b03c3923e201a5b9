import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord, RecordArticle } from '../../record/model.ts';
import { type GraphNode, type PageMetadata, tag } from './model.ts';
import { address, licence, names } from './names.ts';

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
  const page = address(site, site.addresses.source(id));
  return {
    tags: [
      ...tag('z:itemType', 'newspaperArticle'),
      ...tag('citation_title', headline),
      ...tag('citation_journal_title', publisher),
      ...tag('citation_author', byline),
      ...tag('citation_date', publishedAt?.slice(0, 10).replaceAll('-', '/')),
      ...tag('citation_language', 'vi'),
      ...tag('citation_public_url', url),
    ],
    graph: [
      {
        '@type': 'CreativeWork',
        '@id': page,
        url: page,
        inLanguage: 'vi',
        abstract,
        version: edition.version,
        dateModified: lastChanged,
        license: licence,
        isPartOf: { '@id': names.edition(site) },
        about: { '@id': names.article(site, id) },
      },
      newsArticle(article, site),
    ],
  };
}

/** A newspaper's article: what the capture prints, or what is known from outside. */
export function newsArticle(article: RecordArticle, site: Site): GraphNode {
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
