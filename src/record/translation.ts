import type { DocumentaryRecord, RecordPassage } from './model.ts';

/** A passage's words in English, and how far they may be trusted. */
export interface PassageTranslation {
  text: string;
  status: 'draft' | 'reviewed';
  /** Who reviewed it; null for a draft. */
  reviewer: string | null;
}

/** The English of a passage; null where there is none, or where its Vietnamese has changed since. */
export function translationOf({ english }: DocumentaryRecord, passage: RecordPassage): PassageTranslation | null {
  const article = english.articles.get(passage.article);
  const found = article?.passages.get(passage.id);
  if (article === undefined || found === undefined || found.outdated) return null;
  return { text: found.text, status: article.status, reviewer: article.reviewer };
}
