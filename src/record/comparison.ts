import type { DocumentaryRecord } from './model.ts';
import { threadsOf } from './threads.ts';

/** The neighbouring years that share a topic, in time: their themes, shared topics, and the topics of each only. */
export function comparisons(record: DocumentaryRecord) {
  return record.years.flatMap((first, place) => {
    const second = record.years[place + 1];
    if (second === undefined) return [];
    const threads = threadsOf(record).map((thread) => ({ ...thread, marks: thread.marks.slice(place, place + 2) }));
    const shared = threads.filter(({ marks: [left, right] }) => left && right);
    const onlyIn = (own: 0 | 1) =>
      threads.filter(({ marks }) => marks[own] && !marks[1 - own]).map(({ topic }) => topic);
    const themes = first.theme && second.theme && comparedThemes(first.theme.text, second.theme.text);
    return shared.length === 0 ? [] : { years: [first, second] as const, themes, shared, only: [onlyIn(0), onlyIn(1)] };
  });
}

/**
 * Sets two themes word against word, case and punctuation apart.
 * @returns both in runs that the other has too or has not, and the shared stretches as the first prints them
 * @see https://en.wikipedia.org/wiki/Longest_common_subsequence
 */
function comparedThemes(first: string, second: string) {
  const a = first.split(' ');
  const b = second.split(' ');
  const matches = longestCommon(a.map(bare), b.map(bare));
  const neighbours = ([i, j]: Pair, step: number) => matches.some(([x, y]) => x === i + step && y === j + step);
  // A shared syllable alone says nothing (“và”, “quốc”); two in a row are a word.
  const kept = matches.filter((match) => [-1, 1].some((step) => neighbours(match, step)));
  const runsOfFirst = runs(a, new Set(kept.map(([i]) => i)));
  return {
    runs: [runsOfFirst, runs(b, new Set(kept.map(([, j]) => j)))],
    shared: runsOfFirst.filter(({ shared }) => shared).map(({ words }) => words.replace(/[:;,.]$/, '')),
  };
}

const bare = (word: string) => word.replaceAll(/[^\p{L}\p{N}]/gu, '').toLocaleLowerCase('vi');

type Pair = [number, number];

/** Pairs of places of a longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): Pair[] {
  let below: Pair[][] = [];
  for (let i = a.length - 1; i >= 0; i--) {
    const row: Pair[][] = [];
    for (let j = b.length - 1; j >= 0; j--) {
      const [skipped, kept] = [below[j] ?? [], row[j + 1] ?? []];
      const longer = skipped.length >= kept.length ? skipped : kept;
      row[j] = a[i] === b[j] ? [[i, j], ...(below[j + 1] ?? [])] : longer;
    }
    below = row;
  }
  return below[0] ?? [];
}

function runs(words: readonly string[], shared: ReadonlySet<number>) {
  const found: { words: string; shared: boolean }[] = [];
  for (const [place, word] of words.entries()) {
    const last = found.at(-1);
    if (last?.shared === shared.has(place)) last.words += ` ${word}`;
    else found.push({ words: word, shared: shared.has(place) });
  }
  return found;
}
