import type { ConferenceFacts } from '../../../src/schema/conference.ts';
import type { LedgerEntry } from '../../../src/schema/ledger.ts';
import type { RawPassage, Source, WordedArticle, WordedPassage } from '../model.ts';
import type { ConferenceSources } from './order.ts';
import { isSameText, shingled } from './same-text.ts';

/** Topics, years and names of a passage, its attributes applied. */
export type Named = Pick<WordedPassage, 'topics' | 'about' | 'people' | 'organisations' | 'years'>;

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
  return group.sources.map(({ id, text, article, abstract, conference, passages, removed }, place) => ({
    id,
    conference: conference.id,
    text,
    ...article,
    abstract,
    passages: passages.map((passage, at): WordedPassage => {
      const own = prepared[place]?.texts[at];
      const others = prepared.filter(
        (other) => other.id !== id && own !== undefined && other.texts.some((one) => isSameText(own, one)),
      );
      const { topics, about, people, organisations, years } = named(passage, conference);
      return {
        id: passage.id,
        role: passage.role,
        lines: passage.lines,
        anchor: passage.anchor,
        topics,
        about,
        speaker: passage.speaker,
        repeats: passage.repeats,
        people,
        organisations,
        years,
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
