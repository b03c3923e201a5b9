import type { Change } from '../schema/edition.ts';
import type { DocumentaryRecord } from './model.ts';

/** Corrections on one page of the list; two readings and a reason each, they fill it sooner than links would. */
export const correctionsOnPage = 100;

/** Corrections that a version of the edition made on one page of the site. */
export interface CorrectionGroup {
  version: string;
  date: string;
  /** Address of that page, as the content's files write it. */
  page: string;
  corrections: Change[];
}

/** Corrections in their versions, newest first, then page by page. */
export function groupCorrections(changes: readonly Change[]): CorrectionGroup[] {
  const groups = Map.groupBy(changes, ({ version, address }) => `${version} ${pageOf(address)}`);
  return [...groups.values()]
    .map((corrections) => {
      const [{ version, date, address }] = corrections as [Change, ...Change[]];
      return { version, date, page: pageOf(address), corrections: corrections.toSorted(byPlace) };
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** All corrections, as the pages of the list hold them. */
export function listCorrections({ changes }: DocumentaryRecord): Change[] {
  return groupCorrections(changes).flatMap(({ corrections }) => corrections);
}

/** The id of a correction's place in the list: `tong-ket-2018-p7`. */
export function correctionId(address: string): string {
  return address.split('/').slice(2).join('-').replace('-#', '-').replace(/-$/, '') || 'trang-dau';
}

/** Where the list has the corrections of an address: the path under the list's own, with the fragment. */
export function correctionPlace(record: DocumentaryRecord, address: string): string {
  const place = listCorrections(record).findIndex((change) => change.address === address);
  const page = Math.floor(Math.max(place, 0) / correctionsOnPage) + 1;
  return `${page > 1 ? `${page}/` : ''}#${correctionId(address)}`;
}

/** By the number of the passage; what concerns a page as a whole comes first. */
function byPlace(a: Change, b: Change): number {
  const number = ({ address }: Change) => Number(/(\d+)[a-z]?$/.exec(address.split('#')[1] ?? '')?.[1] ?? 0);
  return number(a) - number(b);
}

const pageOf = (address: string) => address.split('#')[0] ?? address;
