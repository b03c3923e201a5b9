import type { Phrase } from '../schema/vocabulary.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';

/** A formula with the articles that print it. */
export interface PhraseEntry {
  phrase: Phrase;
  /** For every article, by conference in time, the capture lines that print it; none where it does not. */
  lines: { article: RecordArticle; lines: number[] }[];
  /** How many articles print it. */
  articles: number;
}

/** What the page of phrases shows. */
export interface PhrasesView {
  /** Those that most articles print first, then in the vocabulary's order. */
  printed: PhraseEntry[];
  /** Those that no article prints. */
  absent: Phrase[];
  /** Years that no article reviews. */
  uncovered: number[];
}

/** The formulas followed, counted in the captures' lines and never in the digests' words. */
export function phrasesView(record: DocumentaryRecord): PhrasesView {
  const articles = [...lookupOf(record).articlesOf.values()].flat();
  const entries = record.vocabulary.phrases.map((phrase) => {
    const lines = articles.map((article) => ({ article, lines: phrase.articles[article.id] ?? [] }));
    return { phrase, lines, articles: lines.filter((one) => one.lines.length > 0).length };
  });
  return {
    printed: entries.filter((entry) => entry.articles > 0).sort((a, b) => b.articles - a.articles),
    absent: entries.filter((entry) => entry.articles === 0).map(({ phrase }) => phrase),
    uncovered: record.years.filter(({ gap }) => gap).map(({ year }) => year),
  };
}
