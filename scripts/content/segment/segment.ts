import type { Capture, Segmented } from '../model.ts';
import type { Result } from '../problem.ts';

/** Gives every line of a capture its class. */
export function segment(capture: Capture): Result<Segmented> {
  const lines = capture.lines.map((line, index) => {
    const text = line.trim().replaceAll(/ +/g, ' ');
    return {
      n: index + 1,
      class: text === '' ? ('blank' as const) : ('chrome' as const),
      text,
      also: [],
      evidence: [],
    };
  });
  return { value: { capture, lines }, problems: [] };
}
