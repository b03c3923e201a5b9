import { directive, paragraph, writeMarkdown } from '../markdown.ts';
import type { Collections, WordedArticle, WordedYear } from '../model.ts';

/** Files to be, by their path inside the folder of collections. */
export type Files = Map<string, string>;

/**
 * The collections as files.
 * @returns path → text, in the order of the paths; the same model gives the same bytes
 */
export function entriesOf({ articles, conferences, years }: Collections): Files {
  const files: [string, string][] = [
    ...articles.map((article): [string, string] => [`articles/${article.id}.md`, articleEntry(article)]),
    ...conferences.map((one): [string, string] => [`conferences/${one.id}.md`, writeMarkdown(one, [])]),
    ...years.map((year): [string, string] => [`years/${year.year}.md`, yearEntry(year)]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An article: its facts and its passages', and under them the abstract and the passages' words. */
export function articleEntry({ abstract, passages, removed, ...facts }: WordedArticle): string {
  const data = { ...facts, passages: passages.map(({ text: _text, ...passage }) => passage), removed };
  return writeMarkdown(data, [
    ...(abstract === null ? [] : [paragraph(abstract)]),
    ...passages.map(({ id, text }) => directive('passage', id, text)),
  ]);
}

function yearEntry({ abstract, ...year }: WordedYear): string {
  return writeMarkdown(year, abstract === null ? [] : [paragraph(abstract)]);
}
