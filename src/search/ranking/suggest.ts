import { editDistance } from '../query/edit-distance.ts';
import { entryOf, type Lexicon } from '../query/lexicon.ts';
import type { ParsedQuery } from '../query/parse.ts';
import { readingsOf } from '../query/readings.ts';

const mostSuggestions = 4;
/** A name is near when a third of its letters at most are wrong. */
const wrongShare = 0.34;

/**
 * Other words the reader may have wanted: slips put right, and names near to what was typed. Asked when something
 * was guessed or nothing was found.
 * @returns queries to offer, likeliest first; none when nothing is near
 */
export function suggestionsFor(query: ParsedQuery, lexicon: Lexicon): string[] {
  const typed = query.words.map(({ folded }) => folded).join(' ');
  const found = new Set<string>();
  const literal = readingsOf(query, lexicon)[0];
  const corrected = lexicon.rescue?.correction(literal?.slots ?? []);
  if (corrected) {
    const folded = corrected.map((word) => word.folded).join(' ');
    const written = corrected.map((word) => word.typed).join(' ');
    found.add(labelNamed(folded, lexicon) ?? written);
  }
  for (const label of namesNear(typed, lexicon)) found.add(label);
  return [...found].filter((text) => text.toLowerCase() !== wordsAsTyped(query)).slice(0, mostSuggestions);
}

const wordsAsTyped = ({ words }: ParsedQuery) =>
  words
    .map(({ typed }) => typed)
    .join(' ')
    .toLowerCase();

/** The label of the entry that is called so. */
function labelNamed(name: string, { names, index }: Lexicon): string | null {
  for (const named of names.get(name) ?? []) {
    const entry = entryOf(named, index);
    if (entry !== undefined) return entry.label;
  }
  return null;
}

function namesNear(typed: string, lexicon: Lexicon): string[] {
  if (typed.length < 4) return [];
  const near: { label: string; distance: number }[] = [];
  for (const name of lexicon.names.keys()) {
    const limit = Math.floor(Math.max(name.length, typed.length) * wrongShare);
    const begins = name.startsWith(typed);
    const distance = begins ? 0.5 : editDistance(typed, name, limit);
    const label = distance > limit ? null : labelNamed(name, lexicon);
    if (label !== null) near.push({ label, distance: distance / name.length });
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ label }) => label);
}
