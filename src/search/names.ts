import { roleOrder } from './index-format.ts';
import { type Lexicon, type Named, namedBy, unique } from './lexicon.ts';
import type { TypedDate } from './parse.ts';
import { addressForms, kindWords, officeForms } from './query-words.ts';
import type { Word } from './tokenize.ts';
import { limits, slips } from './weights.ts';

/** A run of a query's words that names something. */
export interface Span {
  /** First word, and the word after the last. */
  start: number;
  end: number;
  named: Named[];
  /** Named by an English gloss or an office: its words stand in no passage. */
  byMeaning?: true;
}

/** The kinds of names that say what a passage is about. */
export const subjects = ['topic', 'person', 'organisation'] as const;

/**
 * Finds what a query names: the longest names first, no word in two of them, but for years, which are also wishes of
 * their own inside a longer name (ASEAN 2020).
 * @param open the last word may be unfinished, and with it the name
 * @param isSyllable tells a whole syllable, which is no beginning of a name
 */
export function namesIn(
  words: readonly Word[],
  open: boolean,
  lexicon: Lexicon,
  isSyllable: (word: string) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  const taken = words.map(() => false);
  const add = (span: Span) => {
    spans.push(span);
    taken.fill(true, span.start, span.end);
  };
  for (let length = Math.min(words.length, limits.nameWords); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const run = words.slice(start, end);
      const exact = namedBy(run, lexicon, length > 1);
      const holders = officeHolders(run, lexicon);
      const named =
        exact.length > 0
          ? unique([...holders, ...exact])
          : open && end === words.length
            ? halfTyped(run, lexicon, isSyllable)
            : [];
      const years = named.filter(({ kind }) => kind === 'year');
      const free = !taken.slice(start, end).some(Boolean);
      if (free && named.length > 0) add({ start, end, named });
      else if (free && holders.length > 0) add({ start, end, named: holders, byMeaning: true });
      else if (years.length > 0 && !spans.some((span) => span.start <= start && end <= span.end && hasYear(span))) {
        spans.push({ start, end, named: years });
      }
    }
  }
  return withForms(
    spans.sort((a, b) => a.start - b.start || b.end - a.end),
    words,
    lexicon,
  );
}

/** A name of which the beginning is typed, when few begin so. */
function halfTyped(run: readonly Word[], { names, terms }: Lexicon, isSyllable: (word: string) => boolean): Named[] {
  const typed = run.map(({ folded }) => folded).join(' ');
  if (typed.length < slips.halfName.letters || (run.length === 1 && (terms.has(typed) || isSyllable(typed)))) return [];
  const begun = [...names].flatMap(([name, all]) => (name.startsWith(typed) ? all.map(({ named }) => named) : []));
  const found = unique(begun.filter(({ kind }) => kind !== 'role'));
  return found.length <= slips.halfName.names ? found : [];
}

/** The people who hold an office that the words spell, in full, shortened or in English. */
function officeHolders(run: readonly Word[], { offices }: Lexicon): Named[] {
  const typed = run.map(({ folded }) => folded).join(' ');
  const office = officeForms.get(typed) ?? typed;
  const holders = [...offices].flatMap(([name, own]) => {
    const same = name === office || (office.includes(' ') && name.startsWith(`${office} `));
    return same ? own.map((place): Named => ({ kind: 'person', place })) : [];
  });
  return unique(holders);
}

/** Widens names by what stands before them and says no more: a form of address or an office before a person, a kind. */
function withForms(spans: readonly Span[], words: readonly Word[], lexicon: Lexicon): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    let { start } = span;
    const person = span.named.some(({ kind }) => kind === 'person') && span.byMeaning === undefined;
    for (
      let before = kept.at(-1);
      person && before?.end === start && isOffice(before, words, lexicon);
      before = kept.at(-1)
    ) {
      start = before.start;
      kept.pop();
    }
    while (person && addressForms.has(words[start - 1]?.folded ?? '')) start -= 1;
    for (const [form, kind] of kindWords) {
      const length = form.split(' ').length;
      const typed = words.slice(Math.max(0, start - length), start).map(({ folded }) => folded);
      const free = !kept.some(({ end }) => end > start - length);
      if (free && typed.join(' ') === form && span.named.some((one) => one.kind === kind)) start -= length;
    }
    kept.push({ ...span, start });
  }
  return kept;
}

/** True for a run that is an office, or an organisation named by its head's ("Trưởng ban Đối ngoại Trung ương"). */
function isOffice({ start, end, named, byMeaning }: Span, words: readonly Word[], lexicon: Lexicon): boolean {
  return (
    byMeaning === true ||
    (named.every(({ kind }) => kind === 'organisation') && officeHolders(words.slice(start, end), lexicon).length > 0)
  );
}

/** The words of a query that spell a date, with the conferences held on it. */
export function datedIn(words: readonly Word[], date: TypedDate, lexicon: Lexicon): Span[] {
  const named = conferencesOn(date, lexicon);
  const figures = new Set([date.day, date.month, date.year].map(String));
  const dated = words.flatMap(({ folded }, at) =>
    figures.has(String(Number(folded))) || dateWords.has(folded) ? [at] : [],
  );
  const [start] = dated;
  return named.length === 0 || start === undefined ? [] : [{ start, end: start + dated.length, named }];
}

const dateWords = new Set(['ngay', 'thang', 'nam']);

/** The conferences of a day or month. */
function conferencesOn({ day, month, year }: TypedDate, { conferences }: Lexicon): Named[] {
  return conferences.flatMap(({ date }, place): Named[] => {
    const [ownYear, ownMonth, ownDay] = date?.split('-').map(Number) ?? [];
    const same = ownMonth === month && (day === null || ownDay === day) && (year === null || ownYear === year);
    return same && (day !== null || year !== null) ? [{ kind: 'conference', place }] : [];
  });
}

/** Roles and years say of what kind and time, not about what. */
export const isLoose = ({ kind }: Named) => kind === 'role' || kind === 'year';
const hasYear = ({ named }: Span) => named.some(({ kind }) => kind === 'year');

/** True when roles and years are all that so many words name. */
export function isOnlyLoose(spans: readonly Span[], words: number): boolean {
  const loose = spans.filter(({ named }) => named.every(isLoose));
  return words > 0 && loose.reduce((sum, { start, end }) => sum + end - start, 0) === words;
}

/** What a query names, by kind: numbers of years, else places. */
export interface Wishes {
  years: number[];
  roles: number[];
  topic: number[];
  person: number[];
  organisation: number[];
  conference: number[];
  /** The slots of words that only wish for a year. */
  yearSlots: Set<number>;
  /** Nothing but roles and years is asked for. */
  onlyLoose: boolean;
}

export function wishesOf(spans: readonly Span[], words: number, proceedings: boolean, { index }: Lexicon): Wishes {
  const placesOf = (kind: Named['kind'], among = spans) =>
    among.flatMap(({ named }) => named.filter((one) => one.kind === kind).map(({ place }) => place));
  // A word that names a topic too is the matter where another one names the role.
  const plain = spans.filter(({ named }) => named.every(({ kind }) => kind === 'role'));
  const years = spans.filter(({ named }) => named.every(({ kind }) => kind === 'year'));
  return {
    years: [...new Set(placesOf('year').map((place) => index.years[place]?.year ?? 0))],
    roles: [
      ...placesOf('role', plain.length > 0 ? plain : spans),
      ...(proceedings ? [roleOrder.indexOf('proceedings')] : []),
    ],
    topic: placesOf('topic'),
    person: placesOf('person'),
    organisation: placesOf('organisation'),
    conference: placesOf('conference'),
    onlyLoose: isOnlyLoose(spans, words),
    yearSlots: new Set(years.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))),
  };
}
