/** Longer runs are no slip of the space bar. */
const longest = 40;
const mostPieces = 6;

/**
 * Cuts syllables typed without spaces: `biendong` → bien dong. Fewest pieces win, and of those the ones whose
 * pieces stand side by side somewhere, years apart; one letter alone is no piece.
 * @param typed one folded word that the edition does not have
 * @param known tells a folded syllable of the edition
 * @param beside tells whether the second stands right after the first somewhere
 * @returns two pieces or more; null when there is no such cut
 */
export function unjoined(
  typed: string,
  known: (folded: string) => boolean,
  beside: (first: string, second: string) => boolean,
): string[] | null {
  if (typed.length < 4 || typed.length > longest) return null;
  // best[end]: the cut of the first `end` letters with the fewest pieces.
  const best: (string[] | null)[] = [[]];
  for (let end = 2; end <= typed.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 12); start <= end - 2; start++) {
      const head = best[start];
      const piece = typed.slice(start, end);
      if (!head || head.length >= mostPieces || !known(piece)) continue;
      const last = head.at(-1);
      if (last !== undefined && !isYear(piece) && !beside(last, piece)) continue;
      const found = best[end];
      if (!found || head.length + 1 < found.length) best[end] = [...head, piece];
    }
  }
  const cut = best[typed.length];
  return cut && cut.length > 1 ? cut : null;
}

const isYear = (piece: string) => /^\d{4}$/.test(piece);
