import { printDay } from '../../../src/dates.ts';
import type { Conference } from '../../../src/schema/conference.ts';
import type { YearEntry } from '../../../src/schema/year.ts';
import { directive, heading, list, paragraph, writeMarkdown } from '../markdown.ts';
import type { Collections, WordedArticle } from '../model.ts';

/** Files to be, by their path inside the folder of collections. */
export type Files = Map<string, string>;

/**
 * The collections as files.
 * @returns path → text, in the order of the paths; the same model gives the same bytes
 */
export function entriesOf({ articles, conferences, years }: Collections): Files {
  const reporting = Map.groupBy(articles, ({ conference }) => conference);
  const files: [string, string][] = [
    ...articles.map((article): [string, string] => [`articles/${article.id}.md`, articleEntry(article)]),
    ...conferences.map((one): [string, string] => [
      `conferences/${one.id}.md`,
      conferenceEntry(one, reporting.get(one.id) ?? []),
    ]),
    ...years.map((year): [string, string] => [`years/${year.year}.md`, yearEntry(year, conferences)]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An article: its facts and its passages', and the passages' words in the one form that lib/passage-body reads. */
export function articleEntry({ passages, removed, ...facts }: WordedArticle): string {
  const data = { ...facts, passages: passages.map(({ text: _text, ...passage }) => passage), removed };
  return writeMarkdown(
    data,
    passages.map(({ id, text }) => directive('passage', id, text)),
  );
}

function conferenceEntry(conference: Conference, articles: readonly WordedArticle[]): string {
  const lines = conference.articles.map((id) => {
    const article = articles.find((one) => one.id === id);
    const told = [article?.headline, article?.publisher].filter((part) => part != null).join(', ');
    return told === '' ? id : `${told} (${id})`;
  });
  return writeMarkdown(conference, [
    heading(1, conference.title),
    paragraph(conference.date === null ? 'Không rõ ngày họp.' : `Ngày họp: ${printDay(conference.date)}.`),
    heading(2, 'Các bài'),
    list(lines),
  ]);
}

function yearEntry(year: YearEntry, conferences: readonly Conference[]): string {
  const titles = (ids: readonly string[]) =>
    conferences.filter(({ id }) => ids.includes(id)).map(({ id, title }) => `${title} (${id})`);
  const section = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [heading(2, name), list(titles(ids))];
  return writeMarkdown(year, [
    heading(1, `Năm ${year.year}`),
    ...(year.gap ? [paragraph('Không có nguồn nào tổng kết năm này.')] : []),
    ...(year.abstract === null ? [] : [paragraph(year.abstract)]),
    ...section('Tổng kết năm này', year.reviewedBy),
    ...section('Phương hướng cho năm này', year.directedBy),
  ]);
}
