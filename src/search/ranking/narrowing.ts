import type { PassageRole } from '../../schema/article.ts';
import { roleOrder } from '../format.ts';
import { knownSelection, typedSelection } from '../query/filters.ts';
import type { Lexicon, Narrowing } from '../query/lexicon.ts';
import { type FilterKey, filterKeys, type Selection } from '../query/selection.ts';
import { facetsOf, isSelected } from './facets.ts';
import { mostScored } from './shortlist.ts';

/** Everything that choices call for, in one module that the worker fetches with the first, or behind the first results. */
export function narrowingFor(lexicon: Lexicon): Narrowing {
  return {
    typed: (query) => typedSelection(query, lexicon),
    known: (selection) => knownSelection(selection, lexicon),
    listed: (selection) => listed(selection, lexicon),
    keeps: (passage, selection) => isSelected(passage, selection, lexicon),
    facets: (found, selection) => facetsOf(found, selection, lexicon),
  };
}

/** An edition of more passages lists those chosen only, and not all of them: nobody reads on so far. */
const mostCounted = 2000;

/** What choices list without words; in an edition of some size all passages, so that each choice's others are counted. */
function listed(selection: Selection, lexicon: Lexicon): ReturnType<Narrowing['listed']> {
  const chosen = filterKeys.flatMap((key) => {
    const value = selection[key];
    return value === undefined ? [] : [passagesWith(key, value, lexicon)];
  });
  const [first, ...others] = chosen;
  if (first === undefined) return { passages: [], cut: false };
  if (lexicon.size <= mostCounted) return { passages: Array.from({ length: lexicon.size }, (_, at) => at), cut: false };
  const sets = others.map((own) => new Set(own));
  const all = first.filter((passage) => sets.every((own) => own.has(passage)));
  return { passages: all.slice(0, mostScored), cut: all.length > mostScored };
}

/** The passages that have a chosen value, ascending. */
function passagesWith(filter: FilterKey, value: string, lexicon: Lexicon): readonly number[] {
  const { index } = lexicon;
  const placeIn = (entries: readonly { id: string }[]) => entries.findIndex(({ id }) => id === value);
  if (filter === 'year') return lexicon.tagged('year', Number(value));
  if (filter === 'role') return lexicon.tagged('role', roleOrder.indexOf(value as PassageRole));
  if (filter === 'topic') return lexicon.tagged('topic', placeIn(index.topic));
  if (filter === 'person') return lexicon.tagged('person', placeIn(index.person));
  return index.conference
    .flatMap(({ date }, place) => (date?.startsWith(`${value}-`) ? lexicon.tagged('conference', place) : []))
    .sort((a, b) => a - b);
}
