import { type IndexEntry, isTime, loose } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { agreement } from './mark-agreement.ts';
import { addressBefore, isFunctionWord } from './query-words.ts';
import { hasMarks, keyOf, type Word, wordsOf } from './tokenize.ts';
import { agreementOf, limits } from './weights.ts';

/** A run of a query's words that names something. */
export interface Span {
  /** First word, and the word after the last. */
  start: number;
  end: number;
  /** Empty for an office that nobody holds in the years asked for. */
  named: IndexEntry[];
}

/** True for words of a name that names nothing of another kind. */
export const namesOnly = (span: Span | undefined, kinds: readonly IndexEntry['kind'][]) =>
  span?.named.every(({ kind }) => kinds.includes(kind)) ?? false;

/** The span that has the word at a place. */
export const spanAt = (at: number, spans: readonly Span[]) => spans.find(({ start, end }) => start <= at && at < end);

/** The places of all runs of words, the longest first: the first word, and the word after the last. */
export function* runsIn(words: readonly Word[], longest = words.length) {
  for (let length = Math.min(words.length, longest); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) yield { start, end: start + length };
  }
}

/** Leaves out what says nothing beside a role and a year: "promised by the Ministry in 2021". */
export function askedWords(words: Word[], lexicon: Lexicon): Word[] {
  const spans = allNamesIn(words, lexicon);
  const isBoth = loose.every((kind) => spans.some((span) => namesOnly(span, [kind])));
  const asked = spans.filter((span) => !(isBoth && isOwn(span, lexicon)));
  const areLoose = asked.length > 0 && asked.every((span) => namesOnly(span, loose));
  const saysNothing = words.every((word, at) => spanAt(at, spans) || isFunctionWord(word));
  return areLoose && saysNothing ? words.filter((_, at) => spanAt(at, asked)) : words;
}

/** All of an edition is about its own body: beside other words that says nothing. */
const isOwn = ({ named }: Span, { scope }: Lexicon) => named.every(({ id }) => scope.includes(id));

/** The meanings of a run of words as a name; marks that were typed must agree with it as it is written. */
export function namedBy(words: readonly Word[], { names, language }: Lexicon): IndexEntry[] {
  const key = keyOf(words);
  // A newspaper's address runs its name together; in English one is named as many are, and many as one.
  const forms = [key, key.replaceAll(' ', ''), `${key}s`, language === 'vi' ? key.replace(/s$/, '') : key];
  const found = forms.map((form) => names.get(form)).find(Boolean) ?? [];
  const agreed = found.filter(({ words: written }) => {
    // A name written without marks serves any way of typing it.
    if (!written.some(hasMarks)) return true;
    return words.every(({ spelled }, at) => agreement(spelled, written[at]?.spelled ?? '') >= agreementOf.name);
  });
  return [...new Set(agreed.map(({ entry }) => entry))];
}

/**
 * Finds what a query names, the longest names first, no word in two; an office or a form of address is a part of its
 * holder's name. A given name without them is nobody's in one word, nor beside other words: "hòa bình minh bạch".
 */
export function namesIn(words: readonly Word[], lexicon: Lexicon): Span[] {
  const spans = allNamesIn(words, lexicon);
  const times = spans.flatMap(({ named }) => named.filter(isTime));
  const isGiven = ({ start, end }: Span) =>
    lexicon.people.some((name) => name.endsWith(` ${keyOf(words.slice(start, end))}`));
  const isAll = ({ start, end }: Span) => end - start === words.length;
  return spans
    .reduce<Span[]>((before, span) => joined(before, span, words), [])
    .map((span) =>
      namesOnly(span, ['person']) ? { ...span, start: span.start - addressBefore(words, span.start) } : span,
    )
    .filter((span) => isAll(span) || !isOwn(span, lexicon))
    .filter((span) => !isGiven(span) || (span.end > span.start + 1 && isAll(span)))
    .map((span) => (times.length > 0 && isOffice(span, words) ? heldAt(times, span, lexicon) : span));
}

function allNamesIn(words: readonly Word[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  const own: Span[] = [];
  const isFree = ({ start, end }: Omit<Span, 'named'>) => spans.every((one) => end <= one.start || one.end <= start);
  for (const run of runsIn(words, limits.nameWords)) {
    const { start, end } = run;
    const named = isFree(run) && !isDayBefore(words, start, end) ? namedBy(words.slice(start, end), lexicon) : [];
    if (named.length === 0) continue;
    const span = { start, end, named };
    const isGivenName = end - start === 1 && namesOnly(span, ['person']) && !isOffice(span, words);
    // With a word of no name behind it that has a capital it is somebody else's: Minh Quân.
    if (isGivenName && /^\p{Lu}/u.test(words[end]?.typed ?? '') && spanAt(end, spans) === undefined) continue;
    // An edition's own body takes no word from another name: "cán bộ ngoại giao".
    const isLast = end - start < words.length && isOwn(span, lexicon);
    (isLast ? own : spans).push(span);
  }
  for (const span of own) if (isFree(span)) spans.push(span);
  return spans.sort((a, b) => a.start - b.start);
}

/** True for words that name people by what they are and by no word of their names. */
export function isOffice({ named, start, end }: Span, words: readonly Word[]): boolean {
  const said = words.slice(start, end).map(({ folded }) => folded);
  return named.every((one) => one.kind === 'person' && !wordsOf(one.label).some(({ folded }) => said.includes(folded)));
}

/** An office with those of its holders whom passages of the years or conferences asked for name. */
function heldAt(times: readonly IndexEntry[], office: Span, { tagged }: Lexicon): Span {
  const isThen = (one: IndexEntry) => tagged.get(one)?.some((passage) => isOfTime(passage, times));
  return { ...office, named: office.named.filter(isThen) };
}

/** True for a passage of one of some years or conferences: by what it speaks of, its day, or the year reviewed. */
export function isOfTime({ tags, facets, conference }: Passage, times: readonly IndexEntry[]): boolean {
  const own = [...tags.map(({ id }) => id), ...facets.said, `${conference.reviewYear}`];
  return times.some(({ id }) => own.includes(id));
}

/** The words as what they name is written, where no mark of it is typed: "bien dong" is Biển Đông. */
export function asNamed(words: readonly Word[], spans: readonly Span[], { names }: Lexicon): Word[] {
  return words.map((word, at) => {
    const span = spanAt(at, spans);
    if (span === undefined || hasMarks(word)) return word;
    const found = names.get(keyOf(words.slice(span.start, span.end))) ?? [];
    const name = found.find(({ words }) => words.some(hasMarks)) ?? found[0];
    return name?.words[at - span.start] ?? word;
  });
}

/** True for a day and month with another year behind them than they are named with. */
const isDayBefore = (words: readonly Word[], start: number, end: number) =>
  end - start === 2 && /^\d\d? \d\d? \d{4}$/.test(keyOf(words.slice(start, end + 1)));

/** Joins a name to the one right before it that names the same, or to an office that somebody else holds. */
function joined(spans: readonly Span[], span: Span, words: readonly Word[]): Span[] {
  const before = spans.at(-1);
  if (before?.end !== span.start) return [...spans, span];
  const same = span.named.filter((one) => before.named.includes(one));
  const isName = namesOnly(span, ['person']) && !isOffice(span, words) && isOffice(before, words);
  const named = same.length > 0 || !isName ? same : span.named;
  if (named.length === 0) return [...spans, span];
  return [...spans.slice(0, -1), { start: before.start, end: span.end, named }];
}
