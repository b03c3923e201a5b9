import { z } from 'astro/zod';
import type { DocumentaryRecord, RecordPassage } from '../../record/model.ts';
import { translationOf } from '../../record/statements.ts';
import { countsOf } from '../../record/threads.ts';
import { article, passageEntry } from '../../schema/article.ts';
import { conference } from '../../schema/conference.ts';
import { change } from '../../schema/edition.ts';
import { id, words, year } from '../../schema/primitives.ts';
import { type DataTable, organisation, person, topic } from '../../schema/vocabulary.ts';
import { yearEntry } from '../../schema/year.ts';

type TableName = DataTable['table'];

const status = z.enum(['draft', 'reviewed']).nullable();

/** The row of each table: the edition's one schema, cut into tables. */
export const rowSchemas = {
  conferences: conference,
  articles: article.omit({ passages: true }).extend({ abstract: words.nullable(), englishHeadline: words.nullable() }),
  passages: passageEntry.extend({ text: words, english: words.nullable(), englishStatus: status }),
  years: yearEntry.extend({ abstract: words.nullable(), english: words.nullable(), englishStatus: status }),
  threads: z.strictObject({
    topic: id,
    year,
    tasks: z.int(),
    results: z.int(),
    /** `tong-ket-2018#p7`. */
    task: z.array(words),
    result: z.array(words),
  }),
  topics: topic,
  people: person,
  organisations: organisation,
  changes: change,
} as const satisfies Record<TableName, z.ZodType>;

export type Tables = { [Name in TableName]: z.infer<(typeof rowSchemas)[Name]>[] };

/** The record as tables, each a plain list. */
export function tablesOf(record: DocumentaryRecord): Tables {
  const { conferences, articles, years, vocabulary, changes, english } = record;
  return {
    conferences,
    articles: articles.map(({ passages: _passages, ...row }) => ({
      ...row,
      englishHeadline: english.articles.get(row.id)?.headline ?? null,
    })),
    passages: articles.flatMap(({ passages }) =>
      passages.map((one) => {
        const { text: english = null, status: englishStatus = null } = translationOf(record, one) ?? {};
        return { ...one, english, englishStatus };
      }),
    ),
    years: years.map((entry) => {
      const translated = english.years.get(entry.year);
      return { ...entry, english: translated?.abstract ?? null, englishStatus: translated?.status ?? null };
    }),
    threads: countsOf(record).map(({ topic, year: inYear, task, result }) => ({
      topic: topic.id,
      year: inYear,
      tasks: task.length,
      results: result.length,
      task: task.map(addressOf),
      result: result.map(addressOf),
    })),
    topics: vocabulary.topics,
    people: vocabulary.people,
    organisations: vocabulary.organisations,
    changes,
  };
}

const addressOf = (one: RecordPassage) => `${one.conference}#${one.id}`;
