import type { Lexicon, Passage } from './lexicon.ts';
import type { ParsedQuery } from './parse.ts';
import { formerRoles } from './query-words.ts';
import { type FilterKey, filterKeys, filterNamed, type Selection } from './selection.ts';
import { keyOf, wordsOf } from './tokenize.ts';
import { limits } from './weights.ts';

/** Takes the filters that were typed out of a query; the words of those that name nothing stay in it. */
export function typedSelection(query: ParsedQuery, lexicon: Lexicon): { query: ParsedQuery; selection: Selection } {
  const selection: Selection = {};
  const words = [...query.words];
  for (const { name, value, words: own } of query.filters) {
    const key = filterNamed(name);
    const known = key === undefined ? {} : knownSelection({ [key]: value }, lexicon);
    if (Object.keys(known).length === 0) words.push(...own);
    else Object.assign(selection, known);
  }
  return { query: { ...query, words: words.slice(0, limits.words), filters: [] }, selection };
}

/** Keeps of a selection, as it may stand in an address, what the index has; former roles are topics now. */
export function knownSelection(selection: Selection, lexicon: Lexicon): Selection {
  const known: Selection = {};
  for (const key of filterKeys) {
    const value = selection[key];
    if (value === undefined) continue;
    const id = idOf(key, value, lexicon);
    const topic = key === 'role' ? formerRoles.get(value) : undefined;
    if (id !== undefined) known[key] = id;
    else if (topic !== undefined && idOf('topic', topic, lexicon) === topic) known.topic ??= topic;
  }
  return known;
}

/** The id that a value is, or that it names. */
function idOf(key: FilterKey, value: string, { names, entries, passages, years }: Lexicon): string | undefined {
  const isId =
    entries.some(({ kind, id }) => kind === key && id === value) ||
    passages.some(({ facets }) => facets[key].includes(value)) ||
    (key === 'year' && years.has(value));
  if (isId) return value;
  return names.get(keyOf(wordsOf(value)))?.find(({ entry }) => entry.kind === key)?.entry.id;
}

/** The keys of a selection whose values a passage lacks. */
export function unmetChoices({ facets }: Passage, selection: Selection): FilterKey[] {
  return filterKeys.filter((key) => {
    const chosen = selection[key];
    return chosen !== undefined && !facets[key].includes(chosen);
  });
}
