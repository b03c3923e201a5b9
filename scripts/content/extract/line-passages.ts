import type { LedgerLine } from '../../../src/schema/ledger.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import type { RawPassage, Segmented } from '../model.ts';
import { type RoleContext, roleOf } from './roles.ts';
import { textLines } from './statements.ts';

/** How many syllables an anchor has at each end. */
const anchorLength = 5;

/**
 * Makes one passage of each lead or body line, named after the line.
 * @param years the conference's
 */
export function passagesOf(
  segmented: Segmented,
  years: Pick<RoleContext, 'reviewYear' | 'directionYear'>,
): RawPassage[] {
  let previous: RoleContext['previous'] = null;
  return textLines(segmented).map(({ n, to, text }) => {
    const role = roleOf(text, { ...years, previous });
    previous = role;
    const none = () => ({ add: [], remove: [] });
    return {
      id: `d${n}`,
      role,
      lines: [n, to],
      anchor: anchorOf(text),
      text,
      topics: null,
      about: null,
      speaker: null,
      repeats: null,
      adjust: { people: none(), organisations: none(), years: none() },
      at: n,
    };
  });
}

/** The words a text begins and ends with, as printed. */
function anchorOf(text: string): [string, string] | null {
  const syllables = syllablesOf(text);
  const [first] = syllables;
  const last = syllables.at(-1);
  if (first === undefined || last === undefined) return null;
  const startEnd = syllables[Math.min(anchorLength, syllables.length) - 1]?.end ?? first.end;
  const endStart = syllables[Math.max(0, syllables.length - anchorLength)]?.start ?? last.start;
  return [text.slice(first.start, startEnd), text.slice(endStart, last.end)];
}

/** Every line of the capture with its class and the passage it went to. */
export function ledgerOf({ lines }: Segmented, passages: readonly RawPassage[]): LedgerLine[] {
  const byLine = new Map(passages.map((passage) => [passage.lines[0], passage.id]));
  let last: string | null = null;
  return lines.map(({ n, class: lineClass, also, continues }) => {
    const isText = lineClass === 'lead' || lineClass === 'body';
    if (isText && continues !== true) last = byLine.get(n) ?? null;
    return { n, class: lineClass, passage: isText ? last : null, also };
  });
}
