import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import { bodyName, foreign } from './body-names.ts';

/** A body as a text names it. */
export interface Body {
  name: string;
  /** Its id in organisations.yaml; null where the vocabulary does not know it. */
  id: string | null;
}

/**
 * The names of bodies that the vocabulary has, each with its id.
 * @param vocabulary label, short name and aliases of every organisation
 */
export function knownBodies(vocabulary: Vocabulary): Body[] {
  return vocabulary.organisations
    .flatMap(({ id, label, short, aliases }) =>
      [label, ...aliases, ...(short === null ? [] : [short])].map((name) => ({ name, id })),
    )
    .sort((a, b) => b.name.length - a.name.length);
}

/**
 * Finds the bodies a text names: the vocabulary's, and others by how such names begin (Bộ, Ban, Sở …).
 * @param text a sentence or a part of one
 * @param known names, the longest first
 * @returns in the order printed, each once
 */
export function bodiesIn(text: string, known: readonly Body[]): Body[] {
  const taken: { start: number; end: number; body: Body }[] = [];
  const syllables = syllablesOf(text);
  const keys = syllables.map((syllable) => spelling(syllable.text));
  const starts = new Map<string, number[]>();
  keys.forEach((key, index) => {
    starts.set(key, [...(starts.get(key) ?? []), index]);
  });
  for (const body of known) {
    const name = syllablesOf(body.name).map((syllable) => spelling(syllable.text));
    const [first] = name;
    if (first === undefined || (name.length === 1 && body.name !== body.name.toUpperCase())) continue;
    for (const start of starts.get(first) ?? []) {
      if (!name.every((key, offset) => keys[start + offset] === key)) continue;
      const from = syllables[start]?.start ?? 0;
      const to = syllables[start + name.length - 1]?.end ?? 0;
      if (taken.some((other) => from < other.end && other.start < to)) continue;
      const abroad = text.slice(to).match(foreign)?.[0] ?? '';
      const end = to + abroad.length;
      const id = abroad === '' ? body.id : null;
      taken.push({ start: from, end, body: { name: text.slice(from, end), id } });
    }
  }
  for (const match of text.matchAll(bodyName)) {
    const start = match.index;
    const name = match[0];
    const end = start + name.length;
    if (!/\s/.test(name)) continue;
    const inside = taken.filter((other) => start < other.end && other.start < end);
    // "Đảng ủy Bộ Ngoại giao" is another body than the one its name ends in.
    if (inside.length === 1 && inside[0] !== undefined && start < inside[0].start) {
      taken.splice(taken.indexOf(inside[0]), 1, {
        start,
        end: inside[0].end,
        body: { name: text.slice(start, inside[0].end), id: null },
      });
    } else if (inside.length === 0) taken.push({ start, end, body: { name, id: null } });
  }
  const seen = new Set<string>();
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ body }) => body)
    .filter(({ id, name }) => {
      const key = id ?? name;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
