import { type Completion, directAnswers } from './direct-answers.ts';
import type { Engine } from './engine.ts';
import { entryKinds } from './index-format.ts';
import { namedBy, namesIn } from './names.ts';
import { parseQuery } from './parse.ts';
import { keyOf, wordsOf } from './tokenize.ts';
import { limits } from './weights.ts';

/** The pages that words may become: by the beginning of a name, then of a word in it; else what the search finds. */
export function completionsFor(text: string, engine: Engine): Completion[] {
  const { lexicon } = engine;
  const { words } = parseQuery(text);
  const typed = keyOf(words);
  if (typed === '') return [];
  const begun = [...lexicon.names].flatMap(([name, all]) => {
    const rank = name === typed ? 0 : name.startsWith(typed) ? 1 : ` ${name}`.includes(` ${typed}`) ? 2 : null;
    if (rank === null) return [];
    const named = rank > 0 ? all.map(({ entry }) => entry) : namedBy(words, lexicon);
    return named.flatMap(({ kind, id, label }) => (kind === 'role' ? [] : { page: { kind, id, label }, rank }));
  });
  const order = ({ kind }: Completion) => entryKinds.indexOf(kind);
  begun.sort((a, b) => a.rank - b.rank || order(a.page) - order(b.page) || a.page.label.length - b.page.label.length);
  const pages = begun.length > 0 ? begun.map(({ page }) => page) : pagesMeant(text, engine);
  const unique = Map.groupBy(pages, ({ kind, id }) => `${kind} ${id}`);
  return [...unique.values()].flatMap(([best]) => best ?? []).slice(0, limits.completions);
}

function pagesMeant(text: string, { answer, lexicon }: Engine): Completion[] {
  const { direct, suggestions } = answer({ text, selection: {}, limit: 0 });
  const near = suggestions.flatMap((label) => directAnswers([], namesIn(wordsOf(label), lexicon), [], lexicon));
  return [...direct, ...near].map(({ kind, id, label }) => ({ kind, id, label }));
}
