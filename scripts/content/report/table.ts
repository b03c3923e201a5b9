import type { Source } from '../model.ts';

/** A source in the command's table. */
export interface Row {
  source: string;
  article: string;
  conference: string;
  date: string | null;
  dateBasis: string;
  reviewYear: number;
  directionYear: number;
  theme: string | null;
  passages: number;
  /** Lines of the capture that a passage accounts for. */
  linesUsed: number;
  /** Lines of the capture in all. */
  lines: number;
  warnings: number;
}

/** The row of a source. */
export function rowOf(source: Source & { id: string }, warnings: number): Row {
  const { path, id, conference, passages, article, ledger } = source;
  return {
    source: path,
    article: id,
    conference: conference.id,
    date: conference.date,
    dateBasis: conference.dateBasis,
    reviewYear: conference.reviewYear,
    directionYear: conference.directionYear,
    theme: conference.theme?.text ?? null,
    passages: passages.length,
    linesUsed: ledger === null ? linesUnder(passages) : ledger.filter(({ passage }) => passage !== null).length,
    lines: article.capture.lines,
    warnings,
  };
}

/** Lines that passages name, where no ledger says which of them are blank. */
function linesUnder(passages: readonly { lines: readonly [number, number] }[]): number {
  const used = new Set<number>();
  for (const { lines } of passages) for (let n = lines[0]; n <= lines[1]; n += 1) used.add(n);
  return used.size;
}

const widestTheme = 40;

/** The table as text, a row a source under one of headings. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.source.replace(/^.*[\\/]/, ''),
    row.conference,
    row.date === null ? row.dateBasis : `${row.date} ${row.dateBasis}`,
    `${row.reviewYear} → ${row.directionYear}`,
    row.theme === null
      ? '–'
      : row.theme.length > widestTheme
        ? `${row.theme.slice(0, widestTheme - 1).trimEnd()}…`
        : row.theme,
    String(row.passages),
    `${row.linesUsed}/${row.lines}`,
    String(row.warnings),
  ]);
  const headings = ['source', 'conference', 'date, basis', 'years', 'theme', 'passages', 'lines', 'warnings'];
  const table = [headings, ...cells];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
