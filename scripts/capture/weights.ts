import type { Evidence } from '../content/model.ts';

/**
 * Every number that tunes the reader of captures. A key in quotation marks is a signal's name, printed by
 * `--explain`; its value is the weight, above 0 for what the table is about.
 */

/** Largest input that is read. */
export const limits = {
  captureLines: 20_000,
  /** Longest line that is read as a date stamp, in characters. */
  stamp: 120,
  pageBytes: 16 * 1024 * 1024,
  /** Pages nest some thirty deep; Readability takes hours over tens of thousands. */
  pageDepth: 500,
  /** No sentence is as long; one that is runs on without a full stop, and facts stand at its beginning. */
  statement: 5000,
} as const;

/** Lengths in syllables. */
export const lengths = {
  /** A paragraph with its full stop, and one without. */
  paragraph: { ended: 18, open: 40 },
  /** A lead without its full stop: with a newspaper's mark, and without. */
  lead: { marked: 10, open: 14 },
  /** Titles are shorter. */
  title: 32,
  question: 25,
  headline: { least: 4, most: 45 },
  caption: { least: 6, sentence: 14, short: 35, long: 45, credited: 60, repeated: 0.75 },
  byline: 8,
  origin: 11,
  /** Lines from the article's own stamp down to its headline. */
  stampAbove: 3,
  /** A cell of a table; a title in pipes is longer. */
  cell: 5,
  /** A sentence whose full stop is lost. */
  unended: { least: 14, most: 80 },
  /** A paragraph that is cut, above the page's next list. */
  cutAboveList: 20,
  /** Items of a list without bullets; paragraphs in a row after which a list of the page is over. */
  listItems: 10,
  listOver: 3,
  anchor: 5,
  /** A text without the most frequent syllables of Vietnamese. */
  bare: 60,
} as const;

/** A line is the article's (above 0) or the page's (below). */
export const lineWeights = {
  "a menu, a label or the page's machinery": -4,
  'a link to another article': -2,
  'a paragraph by length and end': 1,
  'terms of the subject, for a paragraph of its length': 8,
  'follows a title printed twice, as a teaser does': -4,
  "a newspaper's mark below other paragraphs": -1.5,
  "below the head of readers' comments": -4,
  'below the head of a list': -1,
  'an item of a list of the text': 1,
  'signs a text or credits a picture': 0.3,
  'asks, as links do': -0.8,
  'a short sentence': 1,
  'looks like a title': -0.8,
  "shares pairs of syllables with the text's": 8,
} as const;

/** Times that a weight of `lineWeights` is taken, where the place makes it weigh more or less. */
export const times = {
  /** A paragraph begins at 1.5 and grows by its length up to 3. */
  paragraph: { base: 1.5, perSyllable: 1 / 50, most: 3 },
  /** Terms by the square root of the length; the usual density weighs nothing. */
  terms: { usual: 0.25, least: -2.5 / 8, most: 3 / 8 },
  /** Below a list's head: a paragraph, and one where the text above is signed. */
  listed: { paragraph: 1.5, signed: 8 },
  /** Share of a text's pairs of syllables that weighs nothing, how far it can weigh, and from how many paragraphs so far against a line. */
  cohesion: { usual: 0.18, most: 1.5 / 8, core: 8 },
} as const;

/** Shares of a line's pairs of syllables that are the text's. */
export const cohesion = { own: 0.15, near: 0.3, image: 0.4 } as const;

/** A line left out is warned of from so many syllables in the text and so many lines below it, else with terms; one listed in the text too. */
export const doubts = { nearSyllables: 3, below: 3, syllables: 12, terms: 3, listed: 8 } as const;

/** Costs of moving between the places of a page; a list inside the article has to be paid for. */
export const moves = { enter: -1, list: -2.5, stayInList: -0.1, leaveList: -1 } as const;

/** A title above the text is the headline; from `thresholds.headline`. */
export const headlineWeights = {
  'words that the text takes up': 5,
  'terms of the subject': 0.5,
  'right above the text': 0.5,
  'a date stamp follows': 1.5,
  'a date stamp stands above': 1,
  'names a year of the text': 0.7,
  'credits a picture': -4,
  'in pipes or a list': -2.5,
  "a site's banner": -3,
  'in capitals right above a title that is not': -5,
} as const;

/** A date stamp is the article's own; from `thresholds.stamp`. */
export const stampWeights = {
  'below the headline': 2,
  'above the headline': 1,
  'labelled as an update': -3,
  'a clock time': 2,
  'near the day reported': 2,
  'far from the day reported': -4,
} as const;

/** A stamp is near the reported day within so many days, and far from it after so many. */
export const days = { near: 14, far: 45 } as const;

/** A line is a picture's caption; from `thresholds.caption`. */
export const captionWeights = {
  'says nothing but what a picture shows': 2,
  'credits a picture': 4,
  'opens with a scene': 2.5,
  'right after an image': 2,
  'a full sentence': -1,
  short: 1,
  'a person in an act that a picture shows': 1.5,
  'an act that another line reports': 1.5,
  'a credit follows': 2.5,
  'says again what stands right above': 3,
  'reports what was said or done': -2.5,
} as const;

/** A short line between paragraphs is a subheading; from `thresholds.subheading`. */
export const subheadingWeights = {
  "the text's own words": 1.5,
  'text follows': 1,
  'among other titles': -2,
} as const;

/** Sums from which a reading holds. */
export const thresholds = {
  headline: 1.5,
  stamp: 0.5,
  caption: 3,
  captionBesideText: 4,
  subheading: 1,
} as const;

/** A passage has a role: weight of one cue of each kind. */
export const roleWeights = {
  decisive: 5,
  event: 2.7,
  clear: 2.1,
  guidance: 1.3,
  context: 1.2,
  year: 1.2,
  result: 1,
  weak: 0.8,
  office: 0.7,
  unsaid: 0.1,
} as const;

/** The end of a run of capitals is a person's name; the highest sum wins. */
export const nameWeights = {
  /** By how often the family name is met. */
  family: { common: 3, usual: 1.5, rare: 0.5 },
  /** By the number of its syllables. */
  byLength: [0, 0, 1, 2.5, 1.5, -1],
  /** By the number of capitals before it. */
  fromSyllable: [1.5, -1.5, 0.5],
} as const;

/** A year stands by words that look back or ahead; the highest sum wins. */
export const yearWeights = {
  named: 5,
  paired: 4,
  directed: 3,
  looked: 2,
  launched: 1,
  mentioned: 0.3,
  /** The sentence that says what was held counts so many times. */
  opening: 2,
  /** Another year with so much, and such a share of the winner's, is a second review. */
  rival: { least: 4.5, share: 0.8 },
} as const;

/** Opens a score over a table of this file; `--explain` prints each signal behind a prefix such as `caption: `. */
export function scoreBy<Signal extends string>(weights: Readonly<Record<Signal, number>>, prefix = '') {
  const evidence: Evidence[] = [];
  return {
    evidence,
    /** Adds a signal, its weight taken so many times; one that comes to 0 is left out. */
    add(signal: Signal, times = 1) {
      const weight = Math.round(weights[signal] * times * 100) / 100;
      if (weight !== 0) evidence.push({ signal: `${prefix}${signal}`, weight });
    },
  };
}

/** The sum of the weights. */
export const total = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0);
