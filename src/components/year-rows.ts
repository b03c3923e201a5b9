import type { ShownRow } from '../record/years.ts';

/** The id of a row of a year's page. */
export function rowId({ topics: [first] }: ShownRow): string {
  return `muc-${first?.id ?? 'chung'}`;
}

/** The address of a row on its page. */
export function rowHref(row: ShownRow): string {
  return `#${rowId(row)}`;
}

/** What a row is about, in a line. */
export function rowName({ topics }: ShownRow): string {
  return topics.length === 0 ? 'Nhận định và việc chung' : topics.map(({ label }) => label).join(' · ');
}
