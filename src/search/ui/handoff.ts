const key = 'tim-doan';

/** What a result hands to the passage it leads to, past the address, which stays the passage's own. */
export interface Handoff {
  /** Path and fragment it leads to. */
  to: string;
  /** Where the results are. */
  back: string;
  /** The words found, as written. */
  words: string[];
}

/** Leaves the words found for the page that a result leads to. */
export function handOver(handoff: Handoff): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(handoff));
  } catch {
    // Without it the passage is shown all the same.
  }
}

/** What was left for this page, or for another; null when nothing was. */
export function handedOver(): Handoff | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Handoff | null;
  } catch {
    return null;
  }
}
