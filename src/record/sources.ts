import { hostOf } from '../addresses.ts';
import { dayIn } from '../dates.ts';
import type { Conference } from '../schema/conference.ts';
import { isText, type LineClass, restsOn } from '../schema/ledger.ts';
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

/** The sources, by conference in time. */
export function sourceList(record: DocumentaryRecord) {
  const { articlesOf } = lookupOf(record);
  return record.conferences.flatMap((conference) =>
    articlesOf(conference).map((article) => ({
      article,
      conference,
      ledger: ledgerOf(record, article),
    })),
  );
}

/** An article's ledger, with how many lines of text passages account for; null where none is shipped. */
export function ledgerOf(record: DocumentaryRecord, { capture, passages: all }: RecordArticle) {
  const ledger = record.ledgers.get(capture.sha256);
  if (ledger === undefined) return null;
  // Read from the article, whose ids are those of this edition.
  const passagesOn = (n: number) => all.filter((passage) => restsOn(passage, n)).map(({ id }) => id);
  const rows: LedgerRow[] = [];
  for (const { n, class: own, also } of ledger.lines) {
    const passages = passagesOn(n);
    const classes = [own, ...also.map((part) => part.class)];
    const before = rows.at(-1);
    if (before !== undefined && isOutside(before) && isOutside({ classes, passages })) {
      before.lines[1] = n;
      before.classes = [...new Set([...before.classes, own])];
    } else rows.push({ lines: [n, n], classes, passages });
  }
  const text = ledger.lines.filter(isText);
  return { rows, textLines: text.length, accounted: text.filter(({ n }) => passagesOn(n).length > 0).length };
}

const isOutside = ({ classes, passages }: Pick<LedgerRow, 'classes' | 'passages'>): boolean =>
  passages.length === 0 && classes.every((name) => name === 'chrome' || name === 'blank');

export type OutsideValue = ReturnType<typeof outsideValues>[number];

/** The values of one key that are known from outside, each once, in the order in which they come first. */
export function outsideValues(external: readonly ExternalFact[], key: string) {
  const found = external.filter((fact) => fact.key === key);
  return [...Map.groupBy(found, ({ value }) => value)].map(([value, facts]) => {
    const sources = facts.map(({ url, accessed }, place) => ({
      url,
      host: hostOf(url),
      /** Only on the last of neighbours that were looked up at the same time. */
      accessed: facts[place + 1]?.accessed === accessed ? null : accessed,
    }));
    return { key, value, day: dayIn(value), sources };
  });
}

/** A conference's day as found outside, where no article prints it. */
export function outsideDayOf({ dateBasis, external }: Conference): OutsideValue | null {
  const [day = null] = dateBasis === 'external' ? outsideValues(external, 'date') : [];
  return day;
}
