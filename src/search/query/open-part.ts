import { ascendingIn, numbersIn } from '../format-numerals.ts';
import type { FactsPart, NumeralLists, WrittenTerm } from '../format-parts.ts';
import { idsIn } from '../format-runs.ts';
import type { Term } from '../invert.ts';
import type { ListAt, OpenColumns } from './columns.ts';

/** What a term's part has of it. */
export type OpenedTerm = Omit<Term, 'folded' | 'frequency'> & { next: Set<number>; headlines: Set<number> };

/** Opens a term. */
export function openTerm([spellings, passages, times, positions, written, next, headlines]: WrittenTerm): OpenedTerm {
  const counts = numbersIn(times);
  const starts = new Int32Array(counts.length + 1);
  const places = numbersIn(positions);
  for (let at = 0; at < counts.length; at++) {
    const start = starts[at] ?? 0;
    const end = start + (counts[at] ?? 0);
    starts[at + 1] = end;
    for (let one = start + 1; one < end; one++) places[one] = (places[one] ?? 0) + (places[one - 1] ?? 0);
  }
  return {
    spellings,
    posting: { passages: ascendingIn(passages), starts, positions: places, written: numbersIn(written) },
    next: new Set(ascendingIn(next)),
    headlines: new Set(ascendingIn(headlines)),
  };
}

/** Opens a part of the facts. */
export function openFacts(part: FactsPart): OpenColumns {
  return {
    ids: idsIn(part.ids),
    conference: numbersIn(part.conference),
    role: numbersIn(part.role),
    topic: listsIn(part.topic),
    person: listsIn(part.person),
    organisation: listsIn(part.organisation),
    year: listsIn(part.year),
  };
}

function listsIn([counts, items]: NumeralLists): ListAt {
  // Counts are the differences between the places where the lists end.
  const ends = ascendingIn(counts);
  const all = numbersIn(items);
  return (at) => [...all.subarray(ends[at - 1] ?? 0, ends[at])];
}
