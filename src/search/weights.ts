/** Every number that tunes the search, with its reason. Changing one: `npm run bench:search`, then the judged sets. */

/** Limits that keep any input cheap. */
export const limits = {
  /** Nobody types this much into a search field; pasted text beyond it is not read. */
  letters: 400,
  /** More words say no more about what is wanted. */
  words: 24,
  /** The longest name in the vocabulary, in syllables, with room. */
  nameWords: 16,
  /** Readings of a query besides the literal one; each costs a whole ranking. */
  wordings: 5,
  /** The longest run of syllables typed without spaces that is cut. */
  joined: { letters: 40, pieces: 6 },
  directAnswers: 4,
  suggestions: 4,
  completions: 6,
} as const;

/** Words of a headline that lead to its conference: from its beginning on, or from anywhere. */
export const headlineWords = { first: 3, within: 5 } as const;

/** Words of a name that shows nothing beyond a shorter one in it; a longer one is an official name, known whole. */
export const shortName = 5;

/** Trust in what a typed word is taken for; the word itself is 1. */
export const trust = {
  /** A word half typed. */
  prefix: 0.9,
  slip: 0.7,
  /** A slip for a word with other marks than were typed. */
  slipOtherMarks: 0.7,
  /** An abbreviation read as its long form, or a synonym: the literal spelling comes first. */
  otherWording: 0.85,
} as const;

/** Agreement of a typed syllable with a written one of the same letters, 0 to 1. */
export const agreementOf = {
  /** No mark typed at all: nothing speaks against any way of writing it. */
  bare: 0.98,
  /** The tone left out, another one that sounds alike to many (hỏi and ngã), or any other. */
  toneLeftOut: 0.95,
  toneAlike: 0.7,
  toneOther: 0.6,
  /** Some marks left out (`kinh té`). */
  marksLeftOut: 0.85,
  /** Another vowel or đ is another word: năm is not Nam. */
  otherLetters: 0.2,
  /** Below it a marked word is another word than the edition's: it counts only beside a word of the query. */
  sure: 0.8,
  /** The least of a name's syllables; biến động is not Biển Đông. */
  name: 0.45,
} as const;

export const slips = {
  /** Letters of the shortest word that may have one: of two letters nearly any other word is one slip away. */
  letters: 3,
  /** Bitap counts two letters swapped as two errors, half of a word of four: hence wide; the distance decides. */
  fuseThreshold: 0.55,
  /** A word alone is put right only into a term this long that is no syllable (asean, evfta); English is full of others. */
  aloneLetters: { acronym: 5, vi: 5, en: 9 },
  /** Letters from which a name near to what was typed is offered, and the share of them that may be wrong. */
  nearNameLetters: 4,
  nearNameShare: 0.25,
} as const;

/** English stems: the least letters of one, and the most that a term of it has beyond it. */
export const stems = { letters: 4, beyond: 5 } as const;

/** Met by what a passage is about instead of by its words: less than the printed word (1), a year most. */
export const standsIn = {
  topic: 0.55,
  person: 0.7,
  organisation: 0.55,
  conference: 0.75,
  year: 0.85,
  role: 0.75,
  guidanceAsTask: 0.6,
} as const;

/** The least that a passage must meet to be listed. */
export const threshold = {
  /** A word met less than this is another word spelled alike. */
  met: 0.3,
  /** Share of the query, by rarity, when not all is met. */
  share: 0.55,
  /** The share worth showing behind a few that meet more. */
  someShare: 0.3,
  /** Where fewer are found, those that meet some of it come behind them. */
  few: 5,
  /** So few syllables, and so few English words, are one thing, of which a part is another. */
  oneThing: { vi: 4, en: 2 },
  /** The first results that tell what a query is about that names nothing. */
  topicOf: 3,
} as const;

/** Signals that speak for a passage; each signal is 0 to 1, coverage is the measure of the rest. */
export const signalWeights = {
  /** The rare words of a query say what it is about: each counts by its rarity (IDF). */
  coverage: 10,
  /** Vietnamese words are mostly two syllables, so two side by side are a word found and two apart often none. */
  adjacency: 6.5,
  /** The whole query as one run: settles ties that pairs leave open. */
  phrase: 1.5,
  /** A year lifts the passage of that year over its like of another. */
  year: 4,
  /** "nhiệm vụ 2019" wants tasks: a role named outweighs its words standing somewhere. */
  role: 2.5,
  /** Tagged by the editors with what was asked, the more so the fewer others beside it. */
  subject: 1.2,
  /** Without a role asked, what is reported comes before what is set out: tasks mostly list. */
  reported: 0.4,
  /** A passage is about the words that it opens with. */
  earliness: 1.6,
  /** Of two alike, the one that says more. */
  substance: 0.5,
  full: 1,
} as const;

export const signalParts = {
  /** Two neighbours of the query by the gap between them: 1 is side by side in order. */
  gap: { 1: 1, 2: 0.5, [-1]: 0.4 } as Readonly<Record<number, number>>,
  /** Two neighbours met by what they name. */
  pairNamed: 0.75,
  /** A year that a passage only names, is about without naming it, is about before it has been. */
  year: { named: 0.4, about: 0.8, ahead: 0.9 },
  /** Syllables of a passage that has said its matter. */
  enoughSaid: 60,
} as const;

/** Snippets, in syllables: some three lines of a phone, and the context kept before the first word found. */
export const snippetSize = { width: 48, lead: 8 } as const;

/** A syllable is marked that is met this much of the best of its like: with other marks it is another word. */
export const markedFrom = 0.6;
