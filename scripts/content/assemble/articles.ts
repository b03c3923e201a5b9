import type { ConferenceFacts } from '../../../src/schema/conference.ts';
import type { LedgerEntry } from '../../../src/schema/ledger.ts';
import type { RawPassage, Source, WordedArticle, WordedPassage } from '../model.ts';
import type { ConferenceSources } from './order.ts';
import { isSameText, shingled } from './same-text.ts';

/** What the vocabulary finds in a passage. */
export type Named = Pick<WordedPassage, 'topics' | 'people' | 'organisations' | 'years'>;

/**
 * The articles of a conference, with their passages' words.
 * @param group the conference's sources
 * @param named what a passage names, its adjustments applied
 */
export function articlesOf(
  group: ConferenceSources,
  named: (passage: RawPassage, conference: ConferenceFacts) => Named,
): WordedArticle[] {
  // With one article there is nothing to compare.
  const compared = group.sources.length > 1 ? group.sources : [];
  const prepared = compared.map(({ id, passages }) => ({ id, texts: passages.map(({ text }) => shingled(text)) }));
  return group.sources.map(({ id, text, article, conference, passages, removed }, place) => ({
    id,
    conference: conference.id,
    text,
    ...article,
    passages: passages.map((passage, at): WordedPassage => {
      const own = prepared[place]?.texts[at];
      const others = prepared.filter(
        (other) => other.id !== id && own !== undefined && other.texts.some((one) => isSameText(own, one)),
      );
      return {
        id: passage.id,
        role: passage.role,
        lines: passage.lines,
        anchor: passage.anchor,
        ...named(passage, conference),
        alsoIn: others.map((other) => other.id),
        text: passage.text,
      };
    }),
    removed,
  }));
}

/** The ledger of a source's capture; null where none is at hand. */
export function ledgerEntryOf({ article, ledger }: Source): LedgerEntry | null {
  if (ledger === null) return null;
  return { file: article.capture.file, sha256: article.capture.sha256, lines: ledger };
}
