import type { Change, Edition } from './schema/edition.ts';
import type { Release } from './schema/release.ts';

/** When an address was first published, and what was changed there since. */
export interface History {
  /** The version that first had it. */
  first: { version: string; date: string };
  /** Corrections at the address, or at a passage of the page, oldest first. */
  changes: Change[];
}

/** What histories are read from. */
export interface Kept {
  edition: Edition;
  changes: readonly Change[];
  /** Every version packed, oldest first. */
  releases: readonly Release[];
  /** `content/addresses.txt`, line by line: addresses in the order in which they were first published. */
  addresses: readonly string[];
}

/**
 * The history of a page or a passage.
 * @param address as in `content/addresses.txt`, without a base path: `/hoi-nghi/tong-ket-2018/#p7`
 * @returns of a page, the changes of its passages too; an address no release had is the present edition's
 */
export function historyOf(address: string, { edition, changes, releases, addresses }: Kept): History {
  const place = addresses.indexOf(address);
  const first = place < 0 ? undefined : releases.find((release) => place < release.addresses);
  const { version, date } = first ?? edition;
  const here = (change: Change) => change.address === address || change.address.startsWith(`${address}#`);
  return { first: { version, date }, changes: changes.filter(here).toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** The day a page's content last changed: its last correction, or its first publication. */
export function lastChanged(address: string, kept: Kept): string {
  const { first, changes } = historyOf(address, kept);
  return changes.at(-1)?.date ?? first.date;
}
