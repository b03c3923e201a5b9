import type { Segmented } from '../model.ts';

/**
 * Prints what decided the class of each line, or of one, for `--explain FILE[:LINE]`.
 * @param line 1-based; null for the whole file
 */
export function explain(segmented: Segmented, line: number | null): string {
  return segmented.lines
    .filter(({ n }) => line === null || n === line)
    .map(({ n, class: lineClass, text, also, evidence }) => {
      const fused = also.map((part) => ` + ${part.class} from syllable ${part.from}`).join('');
      const signals = evidence.map(({ signal, weight }) => `      ${weight > 0 ? '+' : ''}${weight}  ${signal}\n`);
      return `${String(n).padStart(4)}  ${lineClass}${fused}  ${text.slice(0, 60)}\n${signals.join('')}`;
    })
    .join('');
}
