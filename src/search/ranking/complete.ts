import type { EntryKind } from '../format.ts';
import { entryOf, type Lexicon } from '../query/lexicon.ts';
import { parseQuery } from '../query/parse.ts';
import type { Answer, Question } from './answer.ts';

/** A page to go to, offered under the header's field. */
export interface Completion {
  kind: EntryKind;
  id: string;
  label: string;
}

const mostCompletions = 6;

/**
 * The topics, people, organisations, years and conferences that what is typed may become: by the beginning of
 * their names, then by the beginning of a word in them, then what the search takes the words for.
 * @param answerTo the search; handed in, so that this module does not draw it out of the worker's own
 */
export function completionsFor(
  text: string,
  lexicon: Lexicon,
  answerTo: (question: Question, lexicon: Lexicon) => Pick<Answer, 'direct'>,
): Completion[] {
  const typed = parseQuery(text)
    .words.map(({ folded }) => folded)
    .join(' ');
  if (typed === '') return [];
  const found = new Map<string, Completion & { rank: number }>();
  for (const [name, named] of lexicon.names) {
    const rank = name === typed ? 0 : name.startsWith(typed) ? 1 : ` ${name}`.includes(` ${typed}`) ? 2 : 3;
    if (rank === 3) continue;
    for (const one of named) {
      const { kind } = one;
      const entry = entryOf(one, lexicon.index);
      if (kind === 'role' || entry === undefined) continue;
      const known = found.get(`${kind} ${entry.id}`);
      if (known === undefined || rank < known.rank) {
        found.set(`${kind} ${entry.id}`, { kind, id: entry.id, label: entry.label, rank });
      }
    }
  }
  const completions = [...found.values()].sort((a, b) => a.rank - b.rank || a.label.length - b.label.length);
  const pages =
    completions.length > 0
      ? completions
      : answerTo({ text, selection: {}, limit: 0, facets: false, texts: false }, lexicon).direct;
  return pages.slice(0, mostCompletions).map(({ kind, id, label }) => ({ kind, id, label }));
}
