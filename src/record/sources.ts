import { hostOf } from '../addresses.ts';
import { isoDay } from '../dates.ts';
import type { LedgerEntry, LedgerLine, LineClass } from '../schema/ledger.ts';
import type { ExternalFact } from '../schema/primitives.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';

/** One line of the capture, or a run of lines outside the article, with the passages that rest on it. */
interface LedgerRow {
  lines: [number, number];
  /** Class of the line, and of what else it holds. */
  classes: LineClass[];
  passages: string[];
}

/** Rows, lines of the article's text, and how many of them a passage accounts for. */
export type LedgerView = ReturnType<typeof ledgerView>;

export type SourceView = ReturnType<typeof sourceList>[number];

/** The sources, by conference in time. */
export function sourceList(record: DocumentaryRecord) {
  const { articlesOf } = lookupOf(record);
  return record.conferences.flatMap((conference) =>
    (articlesOf.get(conference.id) ?? []).map((article) => ({
      article,
      conference,
      outside: Map.groupBy(outsideValues(article.external), ({ key }) => key),
      outsidePublisher: outsideValueOf(article.external, 'publisher'),
      ledger: ledgerOf(record, article),
    })),
  );
}

/** The ledger of an article; null where none is shipped. */
export function ledgerOf(record: DocumentaryRecord, article: RecordArticle): LedgerView | null {
  const ledger = record.ledgers.get(article.capture.sha256);
  return ledger === undefined ? null : ledgerView(ledger, article);
}

/** A ledger's rows; which passages rest on a line is read from the article, whose ids are those of this edition. */
export function ledgerView({ lines }: LedgerEntry, article: RecordArticle) {
  const passagesOn = (n: number) =>
    article.passages.filter(({ lines: [first, last] }) => first <= n && n <= last).map(({ id }) => id);
  const rows: LedgerRow[] = [];
  for (const { n, class: own, also } of lines) {
    const passages = passagesOn(n);
    const classes = [own, ...also.map((part) => part.class)];
    const before = rows.at(-1);
    if (before !== undefined && isOutside(before) && isOutside({ classes, passages })) {
      before.lines[1] = n;
      before.classes = [...new Set([...before.classes, own])];
    } else rows.push({ lines: [n, n], classes, passages });
  }
  const text = lines.filter(isText);
  return { rows, textLines: text.length, accounted: text.filter(({ n }) => passagesOn(n).length > 0).length };
}

/** True for a line of the article's text, which a passage must account for. */
export function isText(line: Pick<LedgerLine, 'class'>): boolean {
  return line.class === 'body' || line.class === 'lead';
}

function isOutside({ classes, passages }: Pick<LedgerRow, 'classes' | 'passages'>): boolean {
  return passages.length === 0 && classes.every((name) => name === 'chrome' || name === 'blank');
}

/** A value known from outside the captures, with every place it was found. */
export interface OutsideValue {
  key: string;
  value: string;
  /** The value as an ISO day where it is one, e.g. `23/12/2019`; else null. */
  day: string | null;
  /** Where it was found; `accessed` only on the last of neighbours that were looked up at the same time. */
  sources: { url: string; host: string; accessed: string | null }[];
}

/** Outside facts, the same value once, in the order in which the values come first. */
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
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  return year === undefined ? null : isoDay(Number(day), Number(month), Number(year));
}
