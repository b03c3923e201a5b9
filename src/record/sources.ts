import type { Conference } from '../schema/conference.ts';
import type { LedgerEntry, LedgerLine, LineClass } from '../schema/ledger.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';
import { type OutsideValue, outsideValueOf, outsideValues } from './outside.ts';

/** A row of the ledger as shown: one line of the capture, or a run of lines outside the article. */
export interface LedgerRow {
  /** First and last line; the same but for a run. */
  lines: [number, number];
  /** Class of the line, and of what else it holds. */
  classes: LineClass[];
  /** Ids of the passages that rest on it. */
  passages: string[];
}

/** The ledger of an article. */
export interface LedgerView {
  rows: LedgerRow[];
  /** Lines of the article's text, lead and body, and how many of them a passage accounts for. */
  textLines: number;
  accounted: number;
}

/** A source as its page and lists show it. */
export interface SourceView {
  article: RecordArticle;
  conference: Conference;
  outside: Map<string, OutsideValue[]>;
  /** What is known of its publisher from outside; null where that is printed or unknown. */
  outsidePublisher: OutsideValue | null;
  /** Null where no ledger of this capture is shipped. */
  ledger: LedgerView | null;
}

/** The sources, by conference in time. */
export function sourceList(record: DocumentaryRecord): SourceView[] {
  const { articlesOf } = lookupOf(record);
  return record.conferences.flatMap((conference) =>
    (articlesOf.get(conference.id) ?? []).map((article) => sourceView(record, conference, article)),
  );
}

function sourceView(record: DocumentaryRecord, conference: Conference, article: RecordArticle): SourceView {
  return {
    article,
    conference,
    outside: Map.groupBy(outsideValues(article.external), ({ key }) => key),
    outsidePublisher: outsideValueOf(article.external, 'publisher'),
    ledger: ledgerOf(record, article),
  };
}

/** The ledger of an article; null where none is shipped. */
export function ledgerOf(record: DocumentaryRecord, article: RecordArticle): LedgerView | null {
  const ledger = record.ledgers.get(article.capture.sha256);
  return ledger === undefined ? null : ledgerView(ledger, article);
}

/** A ledger's rows; which passages rest on a line is read from the article, whose ids are those of this edition. */
export function ledgerView({ lines }: LedgerEntry, article: RecordArticle): LedgerView {
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
