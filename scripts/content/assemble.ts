import type { Conference } from '../../src/schema/conference.ts';
import type { YearNotes } from '../../src/schema/year.ts';
import { keysOf } from '../../src/text/syllables.ts';
import type { ConferenceSources } from './conference.ts';
import { type MentionFinder, namedIn } from './mentions.ts';
import type { Collections } from './model.ts';
import { warning } from './problem.ts';

/** The articles of a conference, with their passages' words and all that these name. */
export function articlesOf(sources: ConferenceSources, finder: MentionFinder): Collections['articles'] {
  const texts = new Map(sources.map(({ id, passages }) => [id, passages.map((one) => shingled(one.text))]));
  return sources.map(({ id, text, article, abstract, conference, passages, removed }) => ({
    id,
    conference: conference.id,
    text,
    ...article,
    abstract,
    passages: passages.map((passage) => {
      const { id: passageId, role, lines, anchor, speaker, repeats, text: words } = passage;
      const { topics, about, ...named } = namedIn(passage, conference, finder);
      const own = shingled(words);
      const same = [...texts].filter(([other, others]) => other !== id && others.some((one) => isSameText(one, own)));
      const alsoIn = same.map(([other]) => other);
      const facts = { id: passageId, role, lines, anchor, topics, about, speaker, repeats, ...named, alsoIn };
      return { ...facts, text: words, article: id, conference: conference.id };
    }),
    removed,
  }));
}

const shingle = 3;
const enough = 0.8;

type Shingled = ReturnType<typeof shingled>;

/** A text's runs of three syllables, case and tone placement apart, and its numbers in order. */
export function shingled(text: string) {
  const syllables = keysOf(text);
  const starts = syllables.slice(0, Math.max(1, syllables.length - shingle + 1));
  const shingles = new Set(starts.map((_, at) => syllables.slice(at, at + shingle).join(' ')));
  return { shingles, numbers: syllables.filter((syllable) => /\d/.test(syllable)).join(' ') };
}

/** True where two newspapers print one text: each shares at least .8 of its runs with the other, and all numbers. */
export function isSameText(a: Shingled, b: Shingled): boolean {
  const shared = a.shingles.intersection(b.shingles).size;
  return a.numbers === b.numbers && shared >= enough * Math.max(a.shingles.size, b.shingles.size);
}

/** The years of the record, first review year to last direction year, without holes; a warning for notes on others. */
export function yearsOf(conferences: readonly Conference[], notes: ReadonlyMap<number, YearNotes>) {
  const first = Math.min(...conferences.map(({ reviewYear }) => reviewYear));
  const last = Math.max(...conferences.map(({ reviewYear, directionYear }) => directionYear ?? reviewYear));
  const idsOf = (key: 'reviewYear' | 'directionYear', year: number) =>
    conferences.filter((one) => one[key] === year).map(({ id }) => id);
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).map((year) => {
    const [reviewedBy, directedBy] = [idsOf('reviewYear', year), idsOf('directionYear', year)];
    const [theme = null] = conferences.flatMap(({ id, theme: launched }) =>
      launched?.year === year ? [{ text: launched.text, conference: id }] : [],
    );
    const { held = [], abstract = null } = notes.get(year) ?? {};
    return { year, reviewedBy, directedBy, theme, gap: reviewedBy.length === 0, held, abstract };
  });
  const outside = [...notes.keys()].filter((year) => year < first || year > last);
  const problems = outside.map((year) => {
    const what = `the record runs from ${first} to ${last} and has no year ${year}`;
    return warning(`content/years/${year}.yaml`, 0, what, 'take the file out, or add the source it is about');
  });
  return { value: years, problems };
}
