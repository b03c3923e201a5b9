import { proseLike, type Shape } from './shape.ts';
import { type Signed, yearsIn } from './signals.ts';
import { pairCounts, shared } from './topic.ts';

/**
 * The years a text is about: those its paragraphs name most, the most named first.
 * @param paragraphs of the text
 */
export function yearsOf(paragraphs: readonly Shape[]): number[] {
  const counts = new Map<number, number>();
  for (const { text } of paragraphs) for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count > most / 2 || count === most)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([year]) => year);
}

/**
 * Weighs the lines once more, now that the text's core is known: by the words they share with it and by
 * years that have nothing to do with it. This is the distance from the article's own subject.
 * @param lines weighed by their looks
 * @param core lines of the first span
 * @returns the same lines, paragraphs with up to two more signals
 */
export function withCohesion(lines: readonly Signed[], core: readonly Shape[]): Signed[] {
  const paragraphs = core.filter((shape) => proseLike(shape) || shape.terminal);
  const inside = new Set(paragraphs.map(({ n }) => n));
  const counts = pairCounts(paragraphs);
  const years = yearsOf(paragraphs);
  if (paragraphs.length < 3) return [...lines];
  return lines.map((line) => {
    if (!proseLike(line.shape)) return line;
    const share = shared(line.shape, counts, inside.has(line.shape.n));
    const near = Math.round(Math.max(-1.5, Math.min(1.5, (share - 0.18) * 8)) * 100) / 100;
    const evidence = [
      { signal: `${Math.round(share * 100)} % of its pairs of syllables are the text's`, weight: near },
    ];
    const named = yearsIn(line.shape.text);
    if (years.length > 0 && named.length > 0 && named.every((year) => years.every((other) => year - other > 1))) {
      evidence.push({ signal: "speaks of later years than the text's", weight: -7 });
    }
    return {
      shape: line.shape,
      evidence: [...line.evidence, ...evidence],
      weight: line.weight + evidence.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
}
