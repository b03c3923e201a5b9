import { type Completion, directAnswers } from './direct-answers.ts';
import type { Engine } from './engine.ts';
import { entryKinds } from './index-format.ts';
import { namedBy } from './lexicon.ts';
import { namesIn } from './names.ts';
import { parseQuery } from './parse.ts';
import { wordsOf } from './tokenize.ts';
import { limits } from './weights.ts';

/**
 * The pages that typed words may become: by the beginning of their names, then by the beginning of a word in them;
 * else what the search takes the words for, or the names that are near to them.
 */
export function completionsFor(text: string, engine: Engine): Completion[] {
  const { lexicon } = engine;
  const { words } = parseQuery(text);
  const typed = words.map(({ folded }) => folded).join(' ');
  if (typed === '') return [];
  const found = new Map<string, Completion & { rank: number }>();
  for (const [name, all] of lexicon.names) {
    const rank = name === typed ? 0 : name.startsWith(typed) ? 1 : ` ${name}`.includes(` ${typed}`) ? 2 : 3;
    if (rank === 3) continue;
    const agreed = rank > 0 ? all.map(({ named }) => named) : namedBy(words, lexicon);
    for (const { kind, place } of agreed) {
      if (kind === 'role' || kind === 'newspaper') continue;
      const entry = lexicon.entries[kind][place];
      if (entry === undefined) continue;
      const known = found.get(`${kind} ${entry.id}`);
      if (known === undefined || rank < known.rank) {
        found.set(`${kind} ${entry.id}`, { kind, id: entry.id, label: entry.label, rank });
      }
    }
  }
  const order = ({ kind }: Completion) => entryKinds.indexOf(kind);
  const begun = [...found.values()].sort(
    (a, b) => a.rank - b.rank || order(a) - order(b) || a.label.length - b.label.length,
  );
  const pages: readonly Completion[] = begun.length > 0 ? begun : pagesMeant(text, engine);
  return pages.slice(0, limits.completions).map(({ kind, id, label }) => ({ kind, id, label }));
}

function pagesMeant(text: string, { answer, lexicon }: Engine): Completion[] {
  const { direct, suggestions } = answer({ text, selection: {}, limit: 0 });
  const near = suggestions.flatMap((label) => directAnswers([], namesIn(wordsOf(label), lexicon), [], lexicon));
  return [...direct, ...near];
}
