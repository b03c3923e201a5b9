import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { wordsHash } from '../../../src/text/markdown.ts';
import type { Source } from '../model.ts';
import { error, type Problem, warning } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { claimsIn, figuresIn, holds, keyed, romanNumbers } from './claims.ts';

/**
 * Compares the translations with the digests and year notes: the same passages, made from the words as they are now,
 * with the same numbers, dates, names, acronyms and as many quotations.
 */
export function translationProblems(digests: readonly Source[], settings: Settings): Problem[] {
  const problems: Problem[] = [];
  const { vocabulary } = settings;
  const { articles, years } = settings.english;
  const compare = (file: string, line: number, what: string, own: string, english: string) => {
    for (const { level, fault } of faultsOf(own, english, vocabulary)) {
      const todo = 'compare it with the Vietnamese';
      problems.push((level === 'error' ? error : warning)(file, line, `${what}: ${fault}`, todo));
    }
  };
  for (const [id, { file, front, abstract, passages }] of articles) {
    const wrong = (line: number, what: string, todo: string) => problems.push(error(file, line, what, todo));
    const digest = digests.find((one) => one.id === id);
    if (digest === undefined) {
      wrong(0, `there is no digest ${id}`, 'name the file after its digest');
      continue;
    }
    for (const passage of digest.passages) {
      const english = passages.find((one) => one.id === passage.id);
      const hash = wordsHash(passage.text);
      if (english === undefined)
        wrong(0, `passage ${passage.id} is missing`, `write :::passage{#${passage.id} of=${hash}}`);
      else if (english.of !== hash)
        wrong(english.line, `passage ${passage.id} is out of date`, `translate it as it is now, and write of=${hash}`);
      else compare(file, english.line, `passage ${passage.id}`, passage.text, english.text);
    }
    for (const { id: passage, line } of passages) {
      if (!digest.passages.some((one) => one.id === passage))
        wrong(line, `there is no passage ${passage} in the digest`, 'take it out');
    }
    const theme = digest.conference.theme?.text ?? null;
    for (const [what, own, english] of [
      ['headline', digest.article.headline, front.headline],
      ['theme', theme, front.theme],
      ['abstract', digest.abstract, abstract || null],
    ] as const) {
      if (own !== null && english !== null) compare(file, 0, `the ${what}`, own, english);
      else if (own !== english)
        wrong(0, `the ${what} is ${english === null ? 'missing' : 'not the article’s'}`, 'mend it');
    }
  }
  for (const [id, { file, front, abstract }] of years) {
    const notes = settings.years.get(Number(id));
    if (notes === undefined)
      problems.push(error(file, 0, `there are no notes on ${id}`, 'name the file after its year'));
    else if (notes.held.length !== front.held.length)
      problems.push(
        error(file, 0, `held has ${front.held.length} entries of ${notes.held.length}`, 'write one for each'),
      );
    else {
      compare(file, 0, 'the abstract', notes.abstract, abstract);
      for (const [at, { what }] of notes.held.entries()) compare(file, 0, `held ${at + 1}`, what, front.held[at] ?? '');
    }
  }
  return problems;
}

/** Differences between a Vietnamese text and its English. */
function faultsOf(own: string, english: string, vocabulary: Vocabulary): { level: Problem['level']; fault: string }[] {
  const there = englishFigures(english);
  const here = figuresIn(own);
  const romans = romanNumbers(own).map(String);
  const ownDays = here.days.map(({ value: { day, month, year } }) => [day, month, year].join(' '));
  const parts = here.days.flatMap(({ value }) => [value.day, value.month, value.year].map(String));
  const known = new Set([...here.numbers.map(({ value }) => value), ...romans, ...parts]);
  const texts = keyed([english]);
  const acronyms = (text: string) => claimsIn(text).flatMap(({ kind, words }) => (kind === 'acronym' ? [words] : []));
  const entries = [...vocabulary.topics, ...vocabulary.people, ...vocabulary.organisations];
  const terms = keyed(entries.map((entry) => entry.english));
  const glosses = terms + keyed([own]);
  const vietnamese = new Set([
    ...vocabulary.organisations.flatMap(({ short }) => short ?? []),
    ...vocabulary.abbreviations.filter(({ short }) => !holds(terms, short)).map(({ short }) => short),
  ]);
  const quotes = (text: string) => text.match(/“[^”]+”|"[^"]+"/g)?.length ?? 0;
  const errors = [
    ...here.numbers.filter(({ value }) => !there.numbers.has(value)).map(({ words }) => `lacks the number ${words}`),
    ...there.digits.filter((value) => !known.has(value)).map((value) => `has the number ${value}`),
    ...ownDays.filter((day) => !there.days.includes(day)).map((day) => `lacks the date ${day}`),
    ...there.days.filter((day) => !ownDays.includes(day)).map((day) => `has the date ${day}`),
    ...vocabulary.people
      .filter(({ label }) => holds(keyed([own]), label) !== holds(texts, label))
      .map(({ label }) => `one of the two names ${label}`),
    ...acronyms(own)
      .filter((words) => !vietnamese.has(words) && !holds(texts, words))
      .filter((words) => !romanNumbers(words).some((number) => there.numbers.has(String(number))))
      .map((words) => `lacks ${words}`),
    ...acronyms(english)
      .filter((words) => !holds(glosses, words) && romanNumbers(words).length === 0)
      .map((words) => `has ${words}`),
    ...(quotes(own) === quotes(english) ? [] : [`has ${quotes(english)} quotations of ${quotes(own)}`]),
  ];
  // "Thủ tướng Chính phủ" is an office, which English names without the body.
  const titles = vocabulary.people.flatMap((person) => person.titles.flatMap(({ title }) => title.split(/,\s*/)));
  const untitled = keyed([titles.reduce((text, title) => text.replaceAll(title, '…'), own)]);
  const missing = vocabulary.organisations
    .filter(({ label, english: term }) => holds(untitled, label) && !holds(texts, term))
    .map(({ label, english: term }) => `"${label}" stands there and "${term}" does not`);
  return [
    ...errors.map((fault) => ({ level: 'error' as const, fault })),
    ...missing.map((fault) => ({ level: 'warning' as const, fault })),
  ];
}

const months = 'January February March April May June July August September October November December'.split(' ');
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const others: Record<string, number> = { both: 2, bilateral: 2, trilateral: 3 };
const date = new RegExp(`(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`, 'g');

/** Numbers and days of an English text, as plain digits; days as day, month and year. */
function englishFigures(text: string): { numbers: Set<string>; digits: string[]; days: string[] } {
  const days: string[] = [];
  const rest = text.replaceAll(date, (_words, day: string, month: string, year: string | undefined) => {
    days.push([Number(day), months.indexOf(month) + 1, year].join(' '));
    return ' ';
  });
  const digits = [...rest.matchAll(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?=(?:st|nd|rd|th)?(?![\p{L}\p{N}]))/gu)].map(
    ([words]) => words.replaceAll(/,(?=\d{3}(?!\d))/g, '').replace('.', ','),
  );
  const words = rest.toLowerCase().match(/[a-z]+/g) ?? [];
  const inWords = words.flatMap((word, at) => {
    const ten = tens.indexOf(word) * 10;
    const next = ones.indexOf(words[at + 1] ?? '');
    if (ten > 0) return next > 0 && next < 10 ? [ten + next, ten] : [ten];
    const month = months.findIndex((name) => name.toLowerCase() === word) + 1;
    return [ones.indexOf(word), ordinals.indexOf(word), others[word] ?? -1, month || -1].filter((value) => value > 0);
  });
  const numbers = new Set([...digits, ...inWords.map(String), ...romanNumbers(text).map(String)]);
  for (const day of days) for (const part of day.split(' ')) numbers.add(part);
  return { numbers, digits, days };
}
