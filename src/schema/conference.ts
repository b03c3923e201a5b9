import { z } from 'astro/zod';
import { externalFact, id, isoDate, lineNumber, words, year } from './primitives.ts';

/** A theme: the official slogan launched for a year, without the marks around it. */
const theme = z.strictObject({
  /** The year it was launched for. */
  year,
  text: words,
});

export const participant = z.strictObject({
  /** Id in people.yaml; null for somebody the vocabulary does not know. */
  person: id.nullable(),
  name: words,
  title: words.nullable(),
  roles: z.array(z.enum(['chair', 'speaker', 'opening', 'guidance', 'closing'])),
});
export type Participant = z.infer<typeof participant>;

/** The facts that a source states of the conference it reports. */
export const conferenceFacts = z.strictObject({
  id,
  title: words,
  /** `printed` when these words stand in a capture, else `editorial`. */
  titleBasis: z.enum(['printed', 'editorial']),
  kind: z.enum(['annual-review', 'inter-agency-meeting']),
  date: isoDate.nullable(),
  dateBasis: z.enum(['printed', 'inferred-year', 'dateline-year', 'external', 'unknown']),
  /** The line and words of the first article that the date rests on; null when none does. */
  dateEvidence: z.strictObject({ line: lineNumber, words }).nullable(),
  /** As printed; null when no source names one. */
  place: words.nullable(),
  reviewYear: year,
  /** The year it sets tasks for; null where no source gives one. */
  directionYear: year.nullable(),
  organisers: z.array(id),
  participants: z.array(participant),
  theme: theme.nullable(),
  external: z.array(externalFact),
});
export type ConferenceFacts = z.infer<typeof conferenceFacts>;

/** An entry of `collections/conferences`. */
export const conference = z.strictObject({
  ...conferenceFacts.shape,
  /** Ids of the articles that report it, the first one first. */
  articles: z.array(id),
  disagreements: z.array(z.strictObject({ key: z.string(), article: id, value: words })),
});
export type Conference = z.infer<typeof conference>;
