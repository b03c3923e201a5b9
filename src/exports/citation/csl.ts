/** A date in parts: year, then month, then day, as far as known. */
export interface CslDate {
  'date-parts': [[year: number, month?: number, day?: number]];
}

/** What the edition cites: itself, a part of itself, a newspaper's article. */
export type CslType = 'book' | 'chapter' | 'article-newspaper';

/**
 * A bibliographic record in the Citation Style Language's JSON. What is unknown is not in it.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export interface CslItem {
  id: string;
  type: CslType;
  author?: { literal: string }[];
  title?: string;
  /** What kind of thing it is; only where it has no title. */
  genre?: string;
  'container-title'?: string;
  edition?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language: string;
  URL?: string;
  note?: string;
}

/**
 * A date for a record.
 * @param iso a day, a moment, a month or a year of ISO 8601
 */
export function cslDate(iso: string): CslDate {
  const [year = 0, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}
