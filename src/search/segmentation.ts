import type { Lexicon } from './lexicon.ts';

const mostPieces = 6;
const longestJoined = 40;

/**
 * Cuts syllables typed without spaces: `biendong` → bien dong. Fewest pieces win, whose pieces stand side by side
 * somewhere, years apart; one letter alone is no piece.
 * @param typed one folded word that the edition lacks
 * @returns two pieces or more; null when there is no such cut
 */
export function unjoined(typed: string, { terms, isBeside }: Lexicon): string[] | null {
  if (typed.length < 4 || typed.length > longestJoined) return null;
  // best[end]: the cut of the first `end` letters with the fewest pieces.
  const best: (string[] | null)[] = [[]];
  for (let end = 2; end <= typed.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 12); start <= end - 2; start++) {
      const head = best[start];
      const piece = typed.slice(start, end);
      if (!head || head.length >= mostPieces || !terms.has(piece)) continue;
      const last = head.at(-1);
      if (last !== undefined && !/^\d{4}$/.test(piece) && !isBeside(last, piece)) continue;
      const found = best[end];
      if (!found || head.length + 1 < found.length) best[end] = [...head, piece];
    }
  }
  const cut = best[typed.length] ?? [];
  return cut.length < 2 ? null : cut;
}

/** Three letters begin some run or other (GDP, giao đa phương), and nobody types more than eight. */
const initials = /^[a-z]{4,8}$/;

/**
 * Reads an abbreviation that no list has by the first letters of syllables side by side, as Vietnamese abbreviates:
 * `NGVH` → ngoại giao văn hóa.
 * @param folded letters that no syllable is spelled with: vowels at most a third of them
 * @returns runs of folded syllables with a space between, in the texts' order
 */
export function spelledOut(folded: string, { syllables, terms }: Lexicon): string[] {
  const vowels = folded.match(/[aeiouy]/g)?.length ?? 0;
  if (!initials.test(folded) || vowels * 3 > folded.length || terms.has(folded)) return [];
  const runs = syllables.flatMap((own) => own.map((_, start) => own.slice(start, start + folded.length)));
  return [
    ...new Set(runs.filter((run) => run.map(([first]) => first).join('') === folded).map((run) => run.join(' '))),
  ];
}
