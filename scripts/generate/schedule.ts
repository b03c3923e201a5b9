import { Random } from './random.ts';

/** Where an article stands: its conference and its place among that conference's articles. */
export interface Slot {
  /** Number of the article, from 0. */
  article: number;
  /** Number of the conference, from 0. */
  conference: number;
  /** 0 for the conference's first article, at most 2. */
  place: number;
}

/**
 * The articles in order. A conference has one (55 %), two (30 %) or three of them, side by side; a smaller edition
 * of the same seed is the beginning of a larger one.
 */
export function* slots(seed: string, articles: number): Generator<Slot> {
  for (let article = 0, conference = 0; article < articles; conference += 1) {
    const share = new Random(seed, 'articles', conference).below(100);
    const count = share < 55 ? 1 : share < 85 ? 2 : 3;
    for (let place = 0; place < count && article < articles; place += 1, article += 1) {
      yield { article, conference, place };
    }
  }
}

/** The latest review year; years go back from it. */
export const lastYear = 2024;
/** How many years an organisation is followed. */
export const yearCount = 60;

/**
 * The organisation and review year of a conference. Numbers run along the sides of a growing square of
 * organisations by years, so that both grow together until the years are all there: 3,100 conferences (about 5,000
 * articles) are 56 organisations over 56 years.
 */
export function subjectOf(conference: number): { organisation: number; reviewYear: number } {
  const side = Math.floor(Math.sqrt(conference));
  let organisation: number;
  let back: number;
  if (side < yearCount) {
    const along = conference - side * side;
    [organisation, back] = along <= side ? [along, side] : [side, along - side - 1];
  } else {
    const beyond = conference - yearCount * yearCount;
    organisation = yearCount + Math.floor(beyond / yearCount);
    back = beyond % yearCount;
  }
  return { organisation, reviewYear: lastYear - back };
}
