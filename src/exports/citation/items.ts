import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay } from '../../dates.ts';
import { citationLabels, dayNotes } from '../../labels/exports.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import { joined } from '../../labels/record.ts';
import { isOfDigests, lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import { outsideDayOf } from '../../record/sources.ts';
import type { Conference } from '../../schema/conference.ts';
import type { Edition } from '../../schema/edition.ts';

export type CslDate = Record<'date-parts', [[year: number, month: number, day: number]]>;

/** A record in CSL-JSON, without what is unknown. @see https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'book' | 'chapter' | 'article-newspaper';
  author?: { literal: string }[];
  title?: string;
  /** The kind of document; only where it has no title. */
  genre?: string;
  'container-title'?: string;
  edition?: string;
  issued?: CslDate;
  language: string;
  URL?: string;
  note?: string;
}

/** The edition as a whole. */
export function citedEdition(edition: Edition, site: Site): CslItem {
  return { ...ofEdition(edition, site, site.addresses.home), id: 'bien-nien', type: 'book', title: edition.name };
}

/** A year's page. */
export function citedYear(year: number, edition: Edition, site: Site, language: Language): CslItem {
  const title = citationLabels.year[language](year);
  return { id: `nam-${year}`, title, ...partOf(edition, site, site.addresses.year(year)) };
}

/** A conference's page, or a passage on it as a language calls it; the note names the day and the newspapers. */
export function citedConference(
  conference: Conference,
  record: DocumentaryRecord,
  site: Site,
  passage: RecordPassage | null = null,
  language: Language = 'vi',
): CslItem {
  const { id, title } = conference;
  const path = passage === null ? site.addresses.conference(id) : site.addresses.passage(id, passage.id);
  return {
    id: passage === null ? id : `${id}-${passage.id}`,
    title: passage === null ? title : `${title}, ${citationLabels.passageLabel[language](passage.id)}`,
    ...partOf(record.edition, site, path),
    note: groundsOf(conference, passage, record, 'vi'),
  };
}

/** A newspaper's article, which is not the edition's: only what is printed, or known from outside. */
export function citedArticle(article: RecordArticle): CslItem {
  const { id, headline, byline, publisher, publishedAt, url, attribution, reprintOf } = article;
  // Begins with words: Citation.js takes a note that begins with an address for a field and its value.
  const origin = reprintOf && `${citationLabels.after.vi} ${reprintOf.publisher}, ${reprintOf.url}`;
  const note = origin ?? attribution;
  return {
    id,
    type: 'article-newspaper',
    ...(byline !== null && { author: [{ literal: byline }] }),
    ...(headline === null ? { genre: citationLabels.untitledArticle.vi } : { title: headline }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(publishedAt !== null && { issued: cslDate(publishedAt) }),
    language: 'vi',
    ...(url !== null && { URL: url }),
    ...(note !== null && { note }),
  };
}

/** The articles that a conference's page rests on; of a passage its own, then those that print the same. */
export function articlesBehind(what: Conference | RecordPassage, record: DocumentaryRecord): RecordArticle[] {
  const ids = 'articles' in what ? what.articles : [what.article, ...what.alsoIn];
  return ids.flatMap((id) => lookupOf(record).articles.get(id) ?? []);
}

/** “Hội nghị ngày 21/1/2019; theo bài “…”, VOV, không rõ ngày đăng, https://…; lược thuật, …”: the unknown is said. */
export function groundsOf(
  conference: Conference,
  passage: RecordPassage | null,
  record: DocumentaryRecord,
  language: Language,
): string {
  const say = inLanguage(citationLabels, language);
  const articles = articlesBehind(passage ?? conference, record);
  const { kind, date, dateBasis, titleBasis } = conference;
  const outside = outsideDayOf(conference)?.sources[0];
  const note = outside ? ` (${say.dayFrom} ${outside.host})` : (dayNotes[dateBasis]?.[language] ?? '');
  const day = date === null ? say.heldUnknown : `${say.heldOn(printDay(date, language))}${note}`;
  const event = `${kind === 'annual-review' ? say.event : say.meeting} ${day}`;
  const held = joined(event, titleBasis === 'editorial' && say.nameGiven);
  const papers = articles.map(({ byline, headline, publisher, attribution, reprintOf, publishedAt, url }) =>
    joined(
      byline !== null && say.by(byline),
      headline === null ? say.untitled : `“${headline}”`,
      publisher ?? say.noPublisher,
      publishedAt === null ? say.publishedUnknown : say.published(printDay(publishedAt, language)),
      url !== null && url,
      reprintOf !== null && `${say.taking(reprintOf.publisher)}, ${reprintOf.url}`,
      reprintOf === null && attribution !== null && say.crediting(attribution),
    ),
  );
  const text = isOfDigests({ articles }) ? say.digest : say.capture;
  return [held, `${say.article} ${papers.join(` ${say.alsoArticle} `)}`, text].join('; ');
}

const partOf = (edition: Edition, site: Site, path: string) => {
  return { type: 'chapter' as const, 'container-title': edition.name, ...ofEdition(edition, site, path) };
};

function ofEdition({ name, version, date }: Edition, site: Site, path: string) {
  const address = absoluteAddress(site, path);
  return {
    author: [{ literal: name }],
    edition: version,
    issued: cslDate(date),
    language: 'vi',
    ...(address !== null && { URL: address }),
  };
}

function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number) as CslDate['date-parts'][0]] };
}
