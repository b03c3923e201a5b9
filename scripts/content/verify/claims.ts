import { syllablesOf } from '../../../src/text/syllables.ts';
import { type Day, figuresIn } from './figures.ts';

/** Something a passage states that its lines must bear out. */
export type Claim =
  | { kind: 'number'; words: string; value: string }
  | { kind: 'date'; words: string; value: Day }
  | {
      kind: 'name';
      words: string /** Whether the first syllable may owe its capital to the sentence. */;
      opens: boolean;
    }
  | { kind: 'acronym'; words: string }
  | { kind: 'quotation'; words: string };

const quotations = /“([^”]+)”|"([^"]+)"|«([^»]+)»|‘([^’]+)’/g;
const acronym = /^(?=.*\p{Lu}.*\p{Lu}|.*\p{Lu}.*\d)[\p{Lu}\d]{2,}$/u;

/** All that a text states: numbers, dates, capitalised names, acronyms and quoted phrases. */
export function claimsIn(text: string): Claim[] {
  const { numbers, days } = figuresIn(text);
  return [
    ...numbers.map((one): Claim => ({ kind: 'number', ...one })),
    ...days.map((one): Claim => ({ kind: 'date', ...one })),
    ...namesIn(text),
    ...[...text.matchAll(quotations)].map(
      (match): Claim => ({ kind: 'quotation', words: match.slice(1).find(Boolean) ?? '' }),
    ),
  ];
}

interface Run {
  start: number;
  end: number;
  opens: boolean;
  length: number;
}

function namesIn(text: string): Claim[] {
  const acronyms: Claim[] = [];
  const runs: Run[] = [];
  let isOpen = false;
  for (const { text: syllable, start, end } of syllablesOf(text)) {
    const isAcronym = acronym.test(syllable);
    if (isAcronym) acronyms.push({ kind: 'acronym', words: syllable });
    const last = runs.at(-1);
    if (isAcronym || !/^\p{Lu}/u.test(syllable)) isOpen = false;
    else if (isOpen && last !== undefined && /^[ –-]+$/.test(text.slice(last.end, start))) {
      last.end = end;
      last.length += 1;
    } else {
      const before = text.slice(0, start).trimEnd();
      runs.push({ start, end, opens: before === '' || /[.!?:;…“"«(–]$/.test(before), length: 1 });
      isOpen = true;
    }
  }
  // One capital at the start of a sentence says nothing.
  const names = runs.filter(({ opens, length }) => !opens || length > 1);
  return [
    ...acronyms,
    ...names.map(({ start, end, opens }): Claim => ({ kind: 'name', words: text.slice(start, end), opens })),
  ];
}
