import { record as unsorted } from '../exports/citation/records.ts';

/** The shipped edition with its conferences in time, as the pages load it. */
export const record = {
  ...unsorted,
  conferences: unsorted.conferences.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)),
};

function timeOf({ reviewYear, date, id }: (typeof unsorted.conferences)[number]): string {
  return `${reviewYear} ${date} ${id}`;
}
