/** Longer runs of initials are no abbreviation that anybody types. */
const longest = 8;

/** True for letters that no syllable is spelled with: two or more, vowels at most a third of them. */
export function areInitials(folded: string): boolean {
  return (
    /^[a-z]{2,}$/.test(folded) &&
    folded.length <= longest &&
    (folded.match(/[aeiouy]/g)?.length ?? 0) * 3 <= folded.length
  );
}

/**
 * Reads an abbreviation that no list has by the first letters of syllables side by side, as Vietnamese abbreviates:
 * `NGVH` → ngoại giao văn hóa. Of several runs the one that stands most often, and of those the first.
 * @param initials folded, see `areInitials`
 * @param texts folded syllables of each passage
 * @returns folded syllables with a space between; null where no run begins so
 */
export function spelledOut(initials: string, texts: readonly (readonly string[])[]): string | null {
  const runs = new Map<string, number>();
  for (const syllables of texts) {
    for (let start = 0; start + initials.length <= syllables.length; start++) {
      let at = 0;
      while (at < initials.length && syllables[start + at]?.[0] === initials[at]) at++;
      if (at < initials.length) continue;
      const run = syllables.slice(start, start + at).join(' ');
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  const most = Math.max(...runs.values());
  return [...runs].find(([, times]) => times === most)?.[0] ?? null;
}
