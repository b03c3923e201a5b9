import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay } from '../../dates.ts';
import { passageLabel } from '../../lib/wording.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import type { Conference } from '../../schema/conference.ts';
import type { Edition } from '../../schema/edition.ts';
import { type CslItem, cslDate } from './csl.ts';

/** The edition as a whole. */
export function citedEdition(edition: Edition, site: Site): CslItem {
  return { ...ofEdition(edition, site, site.addresses.home), id: 'bien-nien', type: 'book', title: edition.name };
}

/** A conference's page in the edition. */
export function citedConference({ id, title }: Conference, edition: Edition, site: Site): CslItem {
  return inEdition(edition, site, site.addresses.conference(id), { id, title });
}

/**
 * A passage in the edition: the conference's title with the passage's number, the version, since the words may be
 * corrected in another one, and in a note the newspapers whose words it accounts for.
 */
export function citedPassage(conference: Conference, passage: string, record: DocumentaryRecord, site: Site): CslItem {
  const note = restingOn(record, conference, passage);
  const part = { id: `${conference.id}-${passage}`, title: `${conference.title}, ${passageLabel(passage)}` };
  const cited = inEdition(record.edition, site, site.addresses.passage(conference.id, passage), part);
  return note === null ? cited : { ...cited, note };
}

/**
 * A newspaper's article, which is not the edition's: only what the capture prints, or what is known from outside.
 * @returns no title, author, paper or date where none is known
 */
export function citedArticle(article: RecordArticle): CslItem {
  const { id, headline, byline, publisher, publishedAt, url, attribution, reprintOf, external } = article;
  const lookedUp = external.find(({ key }) => key === 'url')?.accessed;
  // Begins with words: the library takes a note that begins with an address for a field and its value.
  const origin = reprintOf === null ? attribution : `Theo ${reprintOf.publisher}, ${reprintOf.url}`;
  return {
    id,
    type: 'article-newspaper',
    ...(byline !== null && { author: [{ literal: byline }] }),
    ...(headline === null ? { genre: 'Bài không rõ đầu đề' } : { title: headline }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(publishedAt !== null && { issued: cslDate(publishedAt) }),
    language: 'vi',
    ...(url !== null && { URL: url }),
    ...(url !== null && lookedUp !== undefined && { accessed: cslDate(lookedUp) }),
    ...(origin !== null && { note: origin }),
  };
}

/**
 * The articles that a passage accounts for: its own, then those that print the same.
 * @returns a record each
 */
export function citedSources(record: DocumentaryRecord, passage: RecordPassage): CslItem[] {
  const { articles } = lookupOf(record);
  return [passage.article, ...passage.alsoIn].flatMap((id) => {
    const article = articles.get(id);
    return article === undefined ? [] : [citedArticle(article)];
  });
}

/**
 * The articles that a passage accounts for, by newspaper and day; what is unknown is said. Ends with a letter or a
 * figure, so that ready text need not be set anew for each article.
 * @returns “Lược thuật bài trên VOV, không rõ ngày đăng”; null where the record lacks the passage
 */
function restingOn(record: DocumentaryRecord, conference: Conference, passage: string): string | null {
  const { articles, articlesOf } = lookupOf(record);
  for (const own of articlesOf.get(conference.id) ?? []) {
    const found = own.passages.find(({ id }) => id === passage);
    if (found === undefined) continue;
    const others = found.alsoIn
      .flatMap((id) => articles.get(id) ?? [])
      .map((one) => `; cũng in ở bài ${whereAndWhen(one)}`);
    return `${own.text === 'digest' ? 'Lược thuật' : 'Nguyên văn'} bài ${whereAndWhen(own)}${others.join('')}`;
  }
  return null;
}

function whereAndWhen({ publisher, reprintOf, publishedAt }: RecordArticle): string {
  const where = publisher === null ? 'không rõ nơi đăng' : `trên ${publisher}`;
  const origin = reprintOf === null ? '' : `, dẫn từ ${reprintOf.publisher}`;
  return `${where}${origin}, ${publishedAt === null ? 'không rõ ngày đăng' : `đăng ${printDay(publishedAt)}`}`;
}

function inEdition(edition: Edition, site: Site, path: string, part: { id: string; title: string }): CslItem {
  return { ...part, type: 'chapter', 'container-title': edition.name, ...ofEdition(edition, site, path) };
}

function ofEdition({ version, date }: Edition, site: Site, path: string) {
  const address = absoluteAddress(site, path);
  return { edition: version, issued: cslDate(date), language: 'vi', ...(address !== null && { URL: address }) };
}
