import type { Conference } from '../../src/schema/conference.ts';
import type { YearNotes } from '../../src/schema/year.ts';
import { spelling } from '../../src/text/folding.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { ConferenceSources } from './conference.ts';
import { type MentionFinder, namedIn } from './mentions.ts';
import type { WordedArticle, WordedYear } from './model.ts';
import { type Result, warning } from './problem.ts';

/**
 * The articles of a conference, with their passages' words and all that these name.
 * @param group the conference's sources
 */
export function articlesOf(group: ConferenceSources, finder: MentionFinder): WordedArticle[] {
  // With one article there is nothing to compare.
  const compared = group.sources.length > 1 ? group.sources : [];
  const prepared = compared.map(({ id, passages }) => ({ id, texts: passages.map(({ text }) => shingled(text)) }));
  return group.sources.map(({ id, text, article, abstract, conference, passages, removed }, place) => ({
    id,
    conference: conference.id,
    text,
    ...article,
    abstract,
    passages: passages.map((passage, at) => {
      const { topics, about, ...named } = namedIn(passage, conference, finder);
      const own = prepared[place]?.texts[at];
      const others = prepared.filter(
        (other) => other.id !== id && own !== undefined && other.texts.some((one) => isSameText(own, one)),
      );
      return {
        id: passage.id,
        role: passage.role,
        lines: passage.lines,
        anchor: passage.anchor,
        topics,
        about,
        speaker: passage.speaker,
        repeats: passage.repeats,
        ...named,
        alsoIn: others.map((other) => other.id),
        text: passage.text,
      };
    }),
    removed,
  }));
}

const shingle = 3;
const enough = 0.8;

/** A text prepared for comparison. */
export interface Shingled {
  shingles: Set<string>;
  /** Its numbers in order: texts that give different ones are two readings, however alike. */
  numbers: string;
}

/** Cuts a text into runs of three syllables, case and tone placement apart. */
export function shingled(text: string): Shingled {
  const syllables = syllablesOf(text).map((syllable) => spelling(syllable.text));
  const shingles = new Set<string>();
  for (let at = 0; at + shingle <= Math.max(shingle, syllables.length); at += 1) {
    shingles.add(syllables.slice(at, at + shingle).join(' '));
  }
  return { shingles, numbers: syllables.filter((syllable) => /\d/.test(syllable)).join(' ') };
}

/** True where two newspapers print one text: each shares at least .8 of its runs with the other, and all numbers. */
export function isSameText(a: Shingled, b: Shingled): boolean {
  const shared = [...a.shingles].filter((run) => b.shingles.has(run)).length;
  return a.numbers === b.numbers && shared >= enough * Math.max(a.shingles.size, b.shingles.size);
}

/**
 * The years of the record, from the first review year to the last direction year, without holes.
 * @param conferences in time
 * @param notes the editors' words, by year
 * @returns ascending; notes of a year outside the record are a warning
 */
export function yearsOf(
  conferences: readonly Conference[],
  notes: ReadonlyMap<number, YearNotes>,
): Result<WordedYear[]> {
  const first = Math.min(...conferences.map(({ reviewYear }) => reviewYear));
  const last = Math.max(...conferences.map(({ reviewYear, directionYear }) => directionYear ?? reviewYear));
  const reviewing = Map.groupBy(conferences, ({ reviewYear }) => reviewYear);
  const directing = Map.groupBy(conferences, ({ directionYear }) => directionYear);
  const idsOf = (some: readonly Conference[] = []) => some.map(({ id }) => id);
  const themeOf = (year: number) => {
    const launch = conferences.find(({ theme }) => theme?.year === year);
    return launch?.theme ? { text: launch.theme.text, conference: launch.id } : null;
  };
  const length = conferences.length === 0 ? 0 : last - first + 1;
  const years = Array.from({ length }, (_, place): WordedYear => {
    const year = first + place;
    return {
      year,
      reviewedBy: idsOf(reviewing.get(year)),
      directedBy: idsOf(directing.get(year)),
      theme: themeOf(year),
      gap: !reviewing.has(year),
      held: notes.get(year)?.held ?? [],
      abstract: notes.get(year)?.abstract ?? null,
    };
  });
  const outside = [...notes.keys()].filter((year) => length > 0 && (year < first || year > last));
  const problems = outside.map((year) => {
    const what = `the record runs from ${first} to ${last} and has no year ${year}`;
    return warning(`content/years/${year}.yaml`, 0, what, 'take the file out, or add the source it is about');
  });
  return { value: years, problems };
}
