import { restsOn } from '../../src/schema/ledger.ts';
import type { Segmented, Source } from './model.ts';
import { type Problem, printable } from './problem.ts';

/** The row of a source in the command's table; its lines are those that a passage accounts for, and all. */
export function rowOf({ path, id, conference, passages, article, ledger }: Source, problems: readonly Problem[]) {
  const numbers = Array.from({ length: article.capture.lines }, (_, at) => at + 1);
  // Where no ledger says which lines are blank, every line that a passage names counts.
  const named = numbers.filter((n) => passages.some((passage) => restsOn(passage, n)));
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
    linesUsed: ledger?.filter(({ passage }) => passage !== null).length ?? named.length,
    lines: article.capture.lines,
    warnings: problems.filter(({ file, level }) => file === path && level === 'warning').length,
  };
}

const widestTheme = 40;

/** The table as text, a row a source under one of headings. */
export function tableOf(rows: readonly ReturnType<typeof rowOf>[]): string {
  const cut = (text: string) => (text.length > widestTheme ? `${text.slice(0, widestTheme - 1).trimEnd()}…` : text);
  const cells = rows.map((row) => [
    printable(row.source.replace(/^.*[\\/]/, '')),
    row.conference,
    row.date === null ? row.dateBasis : `${row.date} ${row.dateBasis}`,
    `${row.reviewYear} → ${row.directionYear ?? '–'}`,
    row.theme === null ? '–' : cut(row.theme),
    String(row.passages),
    `${row.linesUsed}/${row.lines}`,
    String(row.warnings),
  ]);
  const table = [['source', 'conference', 'date, basis', 'years', 'theme', 'passages', 'lines', 'warnings'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return table.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** Prints what decided the class of each line, or of one, for `--explain FILE[:LINE]`. */
export function explain({ lines }: Segmented, line: number | null): string {
  return lines
    .filter(({ n }) => line === null || n === line)
    .map(({ n, class: lineClass, text, also, evidence }) => {
      const fused = also.map((part) => ` + ${part.class} from syllable ${part.from}`).join('');
      const signals = evidence.map(({ signal, weight }) => `      ${weight > 0 ? '+' : ''}${weight}  ${signal}\n`);
      return `${String(n).padStart(4)}  ${lineClass}${fused}  ${printable(text.slice(0, 60))}\n${signals.join('')}`;
    })
    .join('');
}
