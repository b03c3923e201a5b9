import { fold } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

/**
 * Queries to type into a generated edition: runs of two to four syllables of its passages, every other one without
 * marks, every fifth with a letter doubled. The same for the same texts.
 */
export function typedQueries(texts: readonly string[], count: number): string[] {
  let state = 20_20;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, (_, at) => {
    const syllables = syllablesOf(texts[next(texts.length)] ?? '').map(({ text }) => text);
    const start = next(Math.max(1, syllables.length - 4));
    const run = syllables.slice(start, start + 2 + next(3)).join(' ');
    const typed = at % 2 === 0 ? run : fold(run);
    return at % 5 === 4 ? typed.replace(/(\p{L})$/u, '$1$1') : typed;
  });
}
