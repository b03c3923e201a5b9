import { roleOrder } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { type FilterKey, filterKeys, filterNames, type Selection } from './page-state.ts';
import type { ParsedQuery } from './parse.ts';
import { formerRoles, roleWords } from './query-words.ts';
import { keyOf } from './tokenize.ts';
import { limits } from './weights.ts';

/** Takes the filters that were typed out of a query; the words of those that name nothing stay in it. */
export function typedSelection(query: ParsedQuery, lexicon: Lexicon): { query: ParsedQuery; selection: Selection } {
  const asked: Selection = {};
  const words = [...query.words];
  for (const { name, value, words: own } of query.filters) {
    const key = Object.hasOwn(filterNames, name) ? filterNames[name as keyof typeof filterNames] : null;
    const known = key === null ? {} : knownSelection({ [key]: value }, lexicon);
    if (Object.keys(known).length === 0) words.push(...own);
    else Object.assign(asked, known);
  }
  return { query: { ...query, words: words.slice(0, limits.words), filters: [] }, selection: asked };
}

/** Keeps of a selection, as it may stand in an address, what the index has; former roles are topics now. */
export function knownSelection(selection: Selection, lexicon: Lexicon): Selection {
  const known: Selection = {};
  for (const key of filterKeys) {
    const value = selection[key];
    const id = value === undefined ? null : idOf(key, value, lexicon);
    const topic = key === 'role' && id === null ? formerRoles.get(value ?? '') : undefined;
    if (id !== null) known[key] = id;
    else if (topic !== undefined && lexicon.entries.topic.some((one) => one.id === topic)) known.topic ??= topic;
  }
  return known;
}

function idOf(key: FilterKey, value: string, lexicon: Lexicon): string | null {
  const name = keyOf(value.replaceAll('-', ' '));
  if (key === 'role') return roleOrder.find((role) => role === value || roleWords[role].includes(name)) ?? null;
  if (key === 'topic' || key === 'person') {
    const entries = lexicon.entries[key];
    const place = lexicon.names.get(name)?.find(({ named }) => named.kind === key)?.named.place;
    return (entries.find(({ id }) => id === value) ?? entries[place ?? -1])?.id ?? null;
  }
  // A year of the edition, or one that a passage speaks of beyond it (2030).
  if (key === 'year') {
    const years = lexicon.passages.flatMap(({ named, about }) => [...named, ...about]);
    return lexicon.entries.year.some(({ id }) => id === value) || years.includes(Number(value)) ? value : null;
  }
  return lexicon.entries.conference.some(({ date }) => date?.startsWith(`${value}-`)) ? value : null;
}

/** The values of a passage for one choice, as addresses have them. */
export function valuesOf(key: FilterKey, passage: number, { passages, entries }: Lexicon): string[] {
  const facts = passages[passage];
  if (facts === undefined) return [];
  if (key === 'role') return [roleOrder[facts.role] ?? ''];
  // The years it is about; where it is about none, those it names.
  if (key === 'year') return (facts.about.length > 0 ? facts.about : facts.named).map(String);
  if (key === 'said') return [entries.conference[facts.conference]?.date?.slice(0, 4) ?? []].flat();
  return facts[key].map((place) => entries[key][place]?.id ?? '');
}

/** True when a passage has every chosen value. */
export function isSelected(passage: number, selection: Selection, lexicon: Lexicon): boolean {
  return filterKeys.every((key) => {
    const chosen = selection[key];
    return chosen === undefined || valuesOf(key, passage, lexicon).includes(chosen);
  });
}
