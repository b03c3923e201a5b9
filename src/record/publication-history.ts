import type { Change, Edition } from '../schema/edition.ts';
import type { Release } from '../schema/release.ts';

/** When an address was first published, and what was changed there since. */
export interface History {
  /** The version that first had it. */
  first: { version: string; date: string };
  /** Corrections at the address, or at a passage of the page, oldest first. */
  changes: Change[];
}

/** The source of every history. */
export interface PublicationHistory {
  edition: Edition;
  changes: readonly Change[];
  /** Every version packed, oldest first. */
  releases: readonly Release[];
  /** The place of each address in `content/addresses.txt`, which has them as they were first published. */
  addresses: ReadonlyMap<string, number>;
}

/**
 * The history of a page or a passage.
 * @param address as in `content/addresses.txt`, without a base path: `/hoi-nghi/tong-ket-2018/#p7`
 * @returns of a page, the changes of its passages too; an address no release had is the present edition's
 */
export function historyOf(address: string, { edition, changes, releases, addresses }: PublicationHistory): History {
  const place = addresses.get(address);
  const first = place === undefined ? undefined : releases.find((release) => place < release.addresses);
  const { version, date } = first ?? edition;
  const here = (change: Change) => change.address === address || change.address.startsWith(`${address}#`);
  return { first: { version, date }, changes: changes.filter(here).toSorted(byDate) };
}

/** The day a page's content last changed: its last correction, or its first publication. */
export function lastChanged(address: string, history: PublicationHistory): string {
  const { first, changes } = historyOf(address, history);
  return changes.at(-1)?.date ?? first.date;
}

/** A version of the edition and what it corrected. */
export interface CorrectedVersion {
  version: string;
  date: string;
  changes: Change[];
}

/**
 * The versions, newest first, each with its corrections: those packed, the present one, and any that a correction
 * names besides.
 */
export function correctionsByVersion({ edition, releases, changes }: PublicationHistory): CorrectedVersion[] {
  const dates = new Map<string, string>(changes.toSorted(byDate).map(({ version, date }) => [version, date]));
  for (const { version, date } of [...releases, edition]) dates.set(version, date);
  const ofVersion = Map.groupBy(changes, ({ version }) => version);
  return [...dates]
    .map(([version, date]) => ({
      version,
      date,
      changes: (ofVersion.get(version) ?? []).toSorted(byDate).toReversed(),
    }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

const byDate = (a: Change, b: Change) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

function compareVersions(a: string, b: string): number {
  const [first, second] = [a.split('.').map(Number), b.split('.').map(Number)];
  const place = first.findIndex((part, at) => part !== second[at]);
  return place < 0 ? 0 : (first[place] ?? 0) - (second[place] ?? 0);
}
