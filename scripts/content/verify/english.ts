import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { wordsHash } from '../../../src/text/markdown.ts';
import type { Source } from '../model.ts';
import { error, type Problem, warning } from '../problem.ts';
import { editionFolder, type Settings } from '../settings.ts';
import { claimsIn, figuresIn, holds, keyed, romanNumbers } from './claims.ts';

type Translation = NonNullable<ReturnType<Settings['english']['articles']['get']>>;
type Compare = (file: string, line: number, what: string, own: string, translated: string) => Problem[];

/** Compares translations with the digests and year notes: the same passages, up to date, making the same claims. */
export function translationProblems(digests: readonly Source[], { vocabulary, english, years }: Settings): Problem[] {
  const compare: Compare = (file, line, what, own, translated) => {
    const todo = 'compare it with the Vietnamese';
    const { errors, warnings } = faultsOf(own, translated, vocabulary);
    return [
      ...errors.map((fault) => error(file, line, `${what}: ${fault}`, todo)),
      ...warnings.map((fault) => warning(file, line, `${what}: ${fault}`, todo)),
    ];
  };
  const articles = [...english.articles].flatMap(([id, translation]) => {
    const digest = digests.find((one) => one.id === id);
    if (digest !== undefined) return articleProblems(digest, translation, compare);
    return [error(translation.file, 0, `there is no digest ${id}`, 'name the file after its digest')];
  });
  const { topics, people, organisations } = vocabulary;
  const entries = Object.entries({ topics, people, organisations }).flatMap(([name, list]) =>
    list.flatMap(({ id, description, englishDescription: translated }) =>
      translated === undefined
        ? []
        : compare(`${editionFolder}/vocabulary/${name}.yaml`, 0, id, description, translated),
    ),
  );
  const notes = [...english.years].flatMap(([id, { file, front, abstract }]) => {
    const { held, abstract: own } = years.get(Number(id)) ?? { held: null, abstract: '' };
    if (held === null) return [error(file, 0, `there are no notes on ${id}`, 'name the file after its year')];
    if (held.length !== front.held.length)
      return [error(file, 0, `held has ${front.held.length} entries of ${held.length}`, 'write one for each')];
    return [
      ...compare(file, 0, 'the abstract', own, abstract),
      ...held.flatMap(({ what }, at) => compare(file, 0, `held ${at + 1}`, what, front.held[at] ?? '')),
    ];
  });
  return [...articles, ...entries, ...notes];
}

function articleProblems(digest: Source, { file, front, abstract, passages }: Translation, compare: Compare) {
  const problems: Problem[] = [];
  const wrong = (line: number, what: string, todo: string) => problems.push(error(file, line, what, todo));
  for (const passage of digest.passages) {
    const translated = passages.find((one) => one.id === passage.id);
    const name = `passage ${passage.id}`;
    const hash = wordsHash(passage.text);
    if (translated === undefined) wrong(0, `${name} is missing`, `write :::passage{#${passage.id} of=${hash}}`);
    else if (translated.of !== hash)
      wrong(translated.line, `${name} is out of date`, `translate it as it is now, and write of=${hash}`);
    else problems.push(...compare(file, translated.line, name, passage.text, translated.text));
  }
  const known = new Set(digest.passages.map(({ id }) => id));
  for (const { id, line } of passages.filter((one) => !known.has(one.id)))
    wrong(line, `there is no passage ${id} in the digest`, 'take it out');
  for (const [what, own, translated] of [
    ['title', digest.conference.title, front.title],
    ['place', digest.conference.place, front.place],
    ['headline', digest.article.headline, front.headline],
    ['theme', digest.conference.theme?.text ?? null, front.theme],
    ['abstract', digest.abstract, abstract || null],
  ] as const) {
    if (own !== null && translated !== null) problems.push(...compare(file, 0, `the ${what}`, own, translated));
    else if (own !== translated)
      wrong(0, `the ${what} is ${translated === null ? 'missing' : 'not the article’s'}`, 'mend it');
  }
  return problems;
}

function faultsOf(own: string, english: string, vocabulary: Vocabulary): { errors: string[]; warnings: string[] } {
  const { people, organisations, topics, abbreviations } = vocabulary;
  const there = englishFigures(english);
  const here = figuresIn(own);
  const ownDays = here.days.map(({ value }) => value);
  const known = [
    ...here.numbers.map(({ value }) => value),
    ...romanNumbers(own),
    ...ownDays.flatMap((day) => day.split('/')),
  ];
  const [texts, ownTexts] = [keyed([english]), keyed([own])];
  const acronyms = (text: string) => claimsIn(text).flatMap(({ kind, words }) => (kind === 'acronym' ? [words] : []));
  const terms = keyed([...topics, ...people, ...organisations].map((entry) => entry.english));
  const glosses = terms + ownTexts;
  const vietnamese = [
    ...organisations.flatMap(({ short }) => short ?? []),
    ...abbreviations.filter(({ short }) => !holds(terms, short)).map(({ short }) => short),
  ];
  const quotes = (text: string) => text.match(/“[^”]+”|"[^"]+"/g)?.length ?? 0;
  const errors = [
    ...here.numbers.filter(({ value }) => !there.numbers.has(value)).map(({ words }) => `lacks the number ${words}`),
    ...there.digits.filter((value) => !known.includes(value)).map((value) => `has the number ${value}`),
    ...ownDays.filter((day) => !there.days.includes(day)).map((day) => `lacks the date ${day}`),
    ...there.days.filter((day) => !ownDays.includes(day)).map((day) => `has the date ${day}`),
    ...people
      .filter(({ label }) => holds(ownTexts, label) !== holds(texts, label))
      .map(({ label }) => `one of the two names ${label}`),
    ...acronyms(own)
      .filter((words) => !vietnamese.includes(words) && !holds(texts, words))
      .filter((words) => !romanNumbers(words).some((number) => there.numbers.has(number)))
      .map((words) => `lacks ${words}`),
    ...acronyms(english)
      .filter((words) => !holds(glosses, words) && romanNumbers(words).length === 0)
      .map((words) => `has ${words}`),
    ...(quotes(own) === quotes(english) ? [] : [`has ${quotes(english)} quotations of ${quotes(own)}`]),
  ];
  // "Thủ tướng Chính phủ" is an office, which English names without the body.
  const titles = people.flatMap((person) => person.titles.flatMap(({ title }) => title.split(/,\s*/)));
  const untitled = keyed([titles.reduce((text, title) => text.replaceAll(title, '…'), own)]);
  const warnings = organisations
    .filter(({ label, english: term }) => holds(untitled, label) && !holds(texts, term))
    .map(({ label, english: term }) => `"${label}" stands there and "${term}" does not`);
  return { errors, warnings };
}

const months = 'January February March April May June July August September October November December'.split(' ');
const teens = 'thir four fif six seven eigh nine'.split(' ').map((stem) => `${stem}teen`);
const ones = [...'zero one two three four five six seven eight nine ten eleven twelve'.split(' '), ...teens];
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const others: Record<string, number> = { both: 2, bilateral: 2, trilateral: 3 };
const date = new RegExp(`(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`, 'g');

/** Numbers and days of an English text, as plain digits; days as `8/8/2018` or `8/8`. */
function englishFigures(text: string): { numbers: Set<string>; digits: string[]; days: string[] } {
  const days: string[] = [];
  const rest = text.replaceAll(date, (_words, day: string, month: string, year?: string) => {
    days.push([Number(day), months.indexOf(month) + 1, year ?? []].flat().join('/'));
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
    return [ones.indexOf(word), ordinals.indexOf(word), others[word] ?? 0, month].filter((value) => value > 0);
  });
  const dateParts = days.flatMap((day) => day.split('/'));
  const numbers = new Set([...digits, ...inWords.map(String), ...romanNumbers(text), ...dateParts]);
  return { numbers, digits, days };
}
