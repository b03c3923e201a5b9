import { hostOf } from '../addresses.ts';
import { isoDay } from '../dates.ts';
import type { ExternalFact } from '../schema/primitives.ts';

/** A value known from outside the captures, with every place it was found. */
export interface OutsideValue {
  key: string;
  value: string;
  /** The value as an ISO day where it is one, e.g. `23/12/2019`; else null. */
  day: string | null;
  /** Where it was found; `accessed` only on the last of neighbours that were looked up at the same time. */
  sources: { url: string; host: string; accessed: string | null }[];
}

/**
 * Outside facts, the same value once.
 * @param external facts as recorded
 * @returns in the order in which the values come first
 */
export function outsideValues(external: readonly ExternalFact[]): OutsideValue[] {
  const values = new Map<string, OutsideValue>();
  for (const { key, value, url, accessed } of external) {
    const source = { url, host: hostOf(url), accessed };
    const known = values.get(`${key} ${value}`);
    if (known === undefined) values.set(`${key} ${value}`, { key, value, day: dayIn(value), sources: [source] });
    else {
      const last = known.sources.at(-1);
      if (last?.accessed === accessed) last.accessed = null;
      known.sources.push(source);
    }
  }
  return [...values.values()];
}

/** What is known from outside of one key; the first value where there are several, null where there is none. */
export function outsideValueOf(external: readonly ExternalFact[], key: string): OutsideValue | null {
  return outsideValues(external.filter((fact) => fact.key === key))[0] ?? null;
}

function dayIn(value: string): string | null {
  const parts = value
    .match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/)
    ?.slice(1)
    .map(Number);
  if (parts === undefined) return null;
  const [day = 0, month = 0, year = 0] = parts;
  return isoDay(day, month, year);
}
