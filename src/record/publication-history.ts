import type { Change } from '../schema/edition.ts';
import type { DocumentaryRecord } from './model.ts';

type PublicationHistory = Pick<DocumentaryRecord, 'edition' | 'changes' | 'releases' | 'addresses'>;

/** An address's first publication and its corrections, oldest first; a page has those of its passages too. */
export function historyOf(address: string, { edition, changes, releases, addresses }: PublicationHistory) {
  const place = addresses.get(address);
  const first = place === undefined ? undefined : releases.find((release) => place < release.addresses);
  const { version, date } = first ?? edition;
  const here = (change: Change) => change.address === address || change.address.startsWith(`${address}#`);
  return { first: { version, date }, changes: changes.filter(here).toReversed() };
}

/** The day a page's content last changed: its last correction, or its first publication. */
export function lastChanged(address: string, record: PublicationHistory): string {
  const { first, changes } = historyOf(address, record);
  return changes.at(-1)?.date ?? first.date;
}

/** Corrections in their versions, newest first, then page by page; of an address's only the newest has its id. */
export function groupCorrections(changes: readonly Change[]) {
  const groups = Map.groupBy(changes.toReversed(), ({ version, address }) => `${version} ${pageOf(address)}`);
  const newest = new Map(changes.toReversed().map((change) => [change.address, change]));
  const listed = (one: Change) => ({ ...one, id: newest.get(one.address) === one ? correctionId(one.address) : null });
  return [...groups.values()]
    .map((corrections) => {
      const [{ version, date, address }] = corrections.toSorted(newestFirst) as [Change, ...Change[]];
      return { version, date, page: pageOf(address), corrections: corrections.sort(byPlace).map(listed) };
    })
    .sort(newestFirst);
}

const newestFirst = (a: { date: string }, b: { date: string }) => Number(a.date < b.date) - Number(a.date > b.date);

/** The id of a correction's place in the list: `tong-ket-2018-p7`. */
export const correctionId = (address: string): string =>
  address.split('/').slice(2).join('-').replace('-#', '-').replace(/-$/, '') || 'trang-dau';

/** By the number of the passage; what concerns a page as a whole comes first. */
function byPlace(a: Change, b: Change): number {
  const number = ({ address }: Change) => Number(/(\d+)[a-z]?$/.exec(address.split('#')[1] ?? '')?.[1] ?? 0);
  return number(a) - number(b);
}

const pageOf = (address: string) => address.split('#')[0] ?? address;
