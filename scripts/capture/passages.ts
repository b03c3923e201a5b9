import type { PassageRole } from '../../src/schema/article.ts';
import { isText } from '../../src/schema/ledger.ts';
import { phrases } from '../../src/text/phrases.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { RawPassage, Segmented } from '../content/model.ts';
import type { Speakers } from './participants.ts';
import { opensReport } from './signals.ts';
import { paragraphsOf } from './statements.ts';
import { lengths, roleWeights as weights } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };
import type { ConferenceYears } from './years.ts';

/** Makes one passage of each lead or body line, named after the line. */
export function passagesOf({ lines }: Segmented, years: ConferenceYears, speakers: Speakers): RawPassage[] {
  let role: PassageRole | null = null;
  return paragraphsOf(lines, isText).map(({ n, text, starts }): RawPassage => {
    role = roleOf(text, years, role);
    const [speaker = null, ...others] = new Set(starts.flatMap((start) => [...(speakers.get(start.n) ?? [])]));
    return {
      id: `d${n}`,
      role,
      lines: [n, starts.at(-1)?.n ?? n],
      anchor: anchorOf(text),
      text,
      topics: null,
      about: null,
      speaker: others.length === 0 ? speaker : null,
      repeats: null,
      adjust: { people: [], organisations: [], years: [] },
      at: n,
    };
  });
}

function anchorOf(text: string): [string, string] | null {
  const syllables = syllablesOf(text);
  const opening = syllables.slice(0, lengths.anchor);
  const [closing] = syllables.slice(-lengths.anchor);
  return [text.slice(opening[0]?.start, opening.at(-1)?.end), text.slice(closing?.start, syllables.at(-1)?.end)];
}

// A passage takes the role whose cues weigh most, the first of equals.
const cues = Object.entries(lists.passageRoles).flatMap(([role, byWeight]) =>
  Object.entries(byWeight).map(([weight, words]) => {
    return { role: role as PassageRole, cue: phrases(...words), weight: weights[weight as keyof typeof weights] };
  }),
);

function roleOf(text: string, { review, direction }: ConferenceYears, previous: PassageRole | null): PassageRole {
  const scores = new Map<PassageRole, number>([['result', weights.unsaid]]);
  const add = (role: PassageRole, weight: number) => scores.set(role, (scores.get(role) ?? 0) + weight);
  for (const { role, cue, weight } of cues) if (cue.test(text)) add(role, weight);
  if (opensReport(text)) add('proceedings', weights.event);
  const names = (year: number | null) => year !== null && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  if (names(direction) && !names(review)) add('task', weights.year);
  if (names(review) && !names(direction)) add('result', weights.weak);
  if (previous === 'task' && !names(review)) add('task', weights.weak);
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'result';
}
