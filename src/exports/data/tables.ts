import { z } from 'astro/zod';
import type { DocumentaryRecord } from '../../record/model.ts';
import { article, passage } from '../../schema/article.ts';
import { conference } from '../../schema/conference.ts';
import { change } from '../../schema/edition.ts';
import { id, words } from '../../schema/primitives.ts';
import { organisation, person, topic } from '../../schema/vocabulary.ts';
import { yearEntry } from '../../schema/year.ts';

/** An article without its passages, which have a table of their own. */
export const articleRow = article.omit({ passages: true }).extend({ abstract: words.nullable() });

const { id: passageId, ...passageFacts } = passage.shape;

/** A passage with its words and where it belongs. */
export const passageRow = z.strictObject({ id: passageId, article: id, conference: id, text: words, ...passageFacts });

/** What a row of each table is: the edition's one schema, cut into tables. */
export const rowSchemas = {
  conferences: conference,
  articles: articleRow,
  passages: passageRow,
  years: yearEntry.extend({ abstract: words.nullable() }),
  topics: topic,
  people: person,
  organisations: organisation,
  changes: change,
} as const;

export type TableName = keyof typeof rowSchemas;
export type Tables = { [Name in TableName]: z.infer<(typeof rowSchemas)[Name]>[] };

/** The tables in the order in which they are listed. */
export const tableNames = Object.keys(rowSchemas) as TableName[];

/** The record as tables, each a plain list. */
export function tablesOf({ conferences, articles, years, vocabulary, changes }: DocumentaryRecord): Tables {
  const { topics, people, organisations } = vocabulary;
  return {
    conferences,
    articles: articles.map(({ passages: _passages, ...row }) => row),
    passages: articles.flatMap((one) =>
      one.passages.map(({ id, article, conference, text, ...rest }) => ({ id, article, conference, text, ...rest })),
    ),
    years,
    topics,
    people,
    organisations,
    changes,
  };
}

/**
 * The way back: articles with their passages, as the collections have them.
 * @param tables `articles.json` and `passages.json` as loaded
 */
export function articlesOf({ articles, passages }: Pick<Tables, 'articles' | 'passages'>) {
  const ofArticle = Map.groupBy(passages, (passage) => passage.article);
  return articles.map(({ removed, ...facts }) => ({
    ...facts,
    passages: (ofArticle.get(facts.id) ?? []).map(({ article: _article, conference: _conference, ...rest }) => rest),
    removed,
  }));
}
