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
  for (const [key, value] of Object.entries(selection) as [FilterKey, string][]) {
    const id = idOf(key, value, lexicon);
    const topic = key === 'role' ? formerRoles.get(value) : undefined;
    if (id !== undefined) known[key] = id;
    else if (topic !== undefined && idOf('topic', topic, lexicon) === topic) known.topic ??= topic;
  }
  return known;
}

/** The id that a value is, or that it names. */
function idOf(key: FilterKey, value: string, { names, choices }: Lexicon): string | undefined {
  if (choices[key].some(({ id }) => id === value)) return value;
  return names.get(keyOf(wordsOf(value)))?.find(({ entry }) => entry.kind === key)?.entry.id;
}

/** Tells the passages that have every value of a selection. */
export function meets(selection: Selection): (passage: Passage) => boolean {
  const choices = Object.entries(selection) as [FilterKey, string][];
  return ({ facets }) => choices.every(([key, value]) => facets[key].includes(value));
}

/** A value that results can be narrowed to. */
export interface FacetValue {
  id: string;
  label: string;
  count: number;
}

export type Facets = Record<FilterKey, FacetValue[]>;

/** Counts the values found as a click would leave them: a choice does not count against others of its own key. */
export function facetsOf(found: readonly { passage: Passage }[], selection: Selection, lexicon: Lexicon): Facets {
  const { passages, choices } = lexicon;
  const facetOf = (key: FilterKey): FacetValue[] => {
    const { [key]: chosen, ...others } = selection;
    const isMet = meets(others);
    const isKept: boolean[] = passages.map(() => false);
    for (const { passage } of found) isKept[passage.place] = isMet(passage);
    const values = choices[key].map(({ id, label, places }) => {
      return { id, label, count: places.filter((place) => isKept[place]).length };
    });
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count }: FacetValue) => (key === 'role' ? 0 : Number(id) || -count);
    return values.filter(({ id, count }) => count > 0 || id === chosen).sort((a, b) => order(a) - order(b));
  };
  // People are offered where one was asked for; else there is but one name in almost all of them.
  const isOffered = (key: FilterKey) => key !== 'person' || selection.person !== undefined;
  return Object.fromEntries(filterKeys.map((key) => [key, isOffered(key) ? facetOf(key) : []])) as Facets;
}
