import { lineClassLabels, linesLabel, passageLabel } from '../lib/wording.ts';
import type { LedgerEntry, LedgerLine, LineClass } from '../schema/ledger.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';
import { type OutsideValue, outsideValueOf, outsideValues } from './outside.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** A row of the ledger as shown: one line of the capture, or a run of lines outside the article. */
export interface LedgerRow {
  /** “12”, or “32–87” for a run. */
  lines: string;
  /** What they are, in words. */
  classes: string;
  /** True for lines of the article's text, which passages must account for. */
  text: boolean;
  passages: { id: string; label: string }[];
}

/** The ledger of an article. */
export interface LedgerView {
  rows: LedgerRow[];
  /** Lines of the article's text, and how many of them have a passage. */
  textLines: number;
  accounted: number;
}

/** Everything a source's page shows. */
export interface SourceView {
  article: RecordArticle;
  conference: ConferenceLink | null;
  outside: Map<string, OutsideValue[]>;
  /** What is known of its publisher from outside; null where that is printed or unknown. */
  outsidePublisher: OutsideValue | null;
  /** Null where no ledger of this capture is shipped. */
  ledger: LedgerView | null;
}

/** A source's page. */
export function sourceView(record: DocumentaryRecord, article: RecordArticle): SourceView {
  const ledger = record.ledgers.get(article.capture.sha256);
  return {
    article,
    conference: linkTo(record, article.conference),
    outside: Map.groupBy(outsideValues(article.external), ({ key }) => key),
    outsidePublisher: outsideValueOf(article.external, 'publisher'),
    ledger: ledger === undefined ? null : ledgerView(ledger, article),
  };
}

/** The sources, by conference in time. */
export function sourceList(record: DocumentaryRecord): SourceView[] {
  return [...lookupOf(record).articlesOf.values()].flat().map((article) => sourceView(record, article));
}

/** A ledger's rows; which passages rest on a line is read from the article, whose ids are those of this edition. */
export function ledgerView({ lines }: LedgerEntry, article: RecordArticle): LedgerView {
  const passagesOn = (n: number) => article.passages.filter(({ lines: [first, last] }) => first <= n && n <= last);
  const rows: LedgerRow[] = [];
  let outside: LedgerLine[] = [];
  const endRun = () => {
    if (outside.length > 0) rows.push(runRow(outside));
    outside = [];
  };
  for (const line of lines) {
    const passages = passagesOn(line.n).map(({ id }) => ({ id, label: passageLabel(id) }));
    if (passages.length === 0 && line.also.length === 0 && isOutside(line.class)) {
      outside.push(line);
      continue;
    }
    endRun();
    const classes = [line.class, ...line.also.map((part) => part.class)];
    rows.push({
      lines: String(line.n),
      classes: classes.map((name) => lineClassLabels[name]).join(', cuối dòng là '),
      text: isText(line.class),
      passages,
    });
  }
  endRun();
  const text = lines.filter((line) => isText(line.class));
  return {
    rows,
    textLines: text.length,
    accounted: text.filter(({ n }) => passagesOn(n).length > 0).length,
  };
}

const isOutside = (name: LineClass) => name === 'chrome' || name === 'blank';
const isText = (name: LineClass) => name === 'body' || name === 'lead';

function runRow(run: readonly LedgerLine[]): LedgerRow {
  const range = linesLabel([run[0]?.n ?? 0, run.at(-1)?.n ?? 0]).replace('dòng ', '');
  const names = [...new Set(run.map((line) => lineClassLabels[line.class]))];
  return { lines: range, classes: names.join(' và '), text: false, passages: [] };
}
