import { editionIn } from '../../../../scripts/bench/search/edition.ts';
import { siteFrom } from '../../../../src/addresses.ts';
import { citedArticle, citedConference, citedEdition, citedPassage } from '../../../../src/exports/citation/cited.ts';
import type { CslItem } from '../../../../src/exports/citation/csl.ts';

/** The shipped edition. */
export const record = editionIn('content/collections');
/** It, served at a known host. */
export const site = siteFrom('/', 'https://example.org');

/** An article of the shipped edition. */
export function article(id: string) {
  const found = record.articles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the edition has no article ${id}`);
  return found;
}

/** A conference of the shipped edition. */
export function conference(id: string) {
  const found = record.conferences.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the edition has no conference ${id}`);
  return found;
}

/** Every record that the edition cites, each once. */
export const everything: CslItem[] = [
  citedEdition(record.edition, site),
  ...record.conferences.map((one) => citedConference(one, record.edition, site)),
  ...record.articles.map(citedArticle),
  ...record.articles.flatMap(({ conference: id, passages }) =>
    passages.map((passage) => citedPassage(conference(id), passage.id, record, site)),
  ),
];
