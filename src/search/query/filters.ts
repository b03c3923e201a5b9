import { roleLabels } from '../../schema/role-labels.ts';
import { type IndexEntry, roleOrder } from '../format.ts';
import { key, type Lexicon } from './lexicon.ts';
import { mostWords, type ParsedQuery } from './parse.ts';
import { roleWords } from './roles.ts';
import { type FilterKey, filterKeys, filterNames, type Selection } from './selection.ts';

/**
 * Takes the filters that were typed out of a query.
 * @returns the choices they make, and the query with the words of those that name nothing
 */
export function typedSelection(query: ParsedQuery, lexicon: Lexicon): { query: ParsedQuery; selection: Selection } {
  const selection: Selection = {};
  const words = [...query.words];
  for (const filter of query.filters) {
    const filterKey = filterNames[filter.name];
    const id = filterKey === undefined ? null : idOf(filterKey, filter.value, lexicon);
    if (filterKey === undefined || id === null) words.push(...filter.words);
    else selection[filterKey] = id;
  }
  return { query: { ...query, words: words.slice(0, mostWords), filters: [] }, selection };
}

/** Keeps of a selection, as it may stand in an address, what the index has. */
export function knownSelection(selection: Selection, lexicon: Lexicon): Selection {
  const known: Selection = {};
  for (const filterKey of filterKeys) {
    const value = selection[filterKey];
    const id = value === undefined ? null : idOf(filterKey, value, lexicon);
    if (id !== null) known[filterKey] = id;
  }
  return known;
}

function idOf(filterKey: FilterKey, value: string, lexicon: Lexicon): string | null {
  const { index } = lexicon;
  const name = key(value.replaceAll('-', ' '));
  if (filterKey === 'role') {
    return (
      roleOrder.find((role) => role === value || key(roleLabels[role]) === name || roleWords[role].includes(name)) ??
      null
    );
  }
  if (filterKey === 'topic') return entryNamed(name, value, index.topic);
  if (filterKey === 'person') return entryNamed(name, value, index.person);
  // A year of the edition, or one that a passage speaks of beyond it (2030).
  if (filterKey === 'year') {
    const has = index.year.some(({ id }) => id === value) || lexicon.tagged('year', Number(value)).length > 0;
    return has ? value : null;
  }
  return index.conference.some(({ date }) => date?.startsWith(`${value}-`)) ? value : null;
}

/** An entry by its id, its name, or the end of its name when no other ends so (`người:minh` is nobody's). */
function entryNamed(name: string, value: string, entries: readonly IndexEntry[]): string | null {
  const exact = entries.find(({ id, label, aliases }) => id === value || key(label) === name || aliases.includes(name));
  if (exact !== undefined) return exact.id;
  const ending = entries.filter(({ label }) => ` ${key(label)}`.endsWith(` ${name}`));
  return ending.length === 1 ? (ending[0]?.id ?? null) : null;
}
