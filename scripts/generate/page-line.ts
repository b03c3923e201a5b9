import type { LineClass } from '../../src/schema/ledger.ts';

/** A line of a page before blanks are put in. */
export interface PageLine {
  class: LineClass;
  text: string;
  also: { class: LineClass; from: number }[];
  /** Index of the paragraph it prints. */
  paragraph: number | null;
}

/** A line of nothing else than its class. */
export function line(kind: LineClass, text: string): PageLine {
  return { class: kind, text, also: [], paragraph: null };
}
