import type { Problem } from '../problem.ts';

/** What was found of a digest, as the report needs it. */
interface Verified {
  article: string;
  path: string;
  share: number;
  passages: {
    id: string;
    lines: readonly [number, number];
    at: number;
    share: number;
    longestRun: number;
    faults: string[];
  }[];
  faults: string[];
}

/** The report, a row a passage under a row for its digest. */
export function verificationTable(reports: readonly Verified[]): string {
  return reports
    .map(({ article, share, passages, faults }) => {
      const rows = passages.map(({ id, lines, share: part, longestRun, faults: own }) => {
        const [first, last] = lines;
        const place = first === last ? `${first}` : `${first}–${last}`;
        const found = own.length === 0 ? 'ok' : `${own.length} faults: ${own.join('; ')}`;
        return `  ${id.padEnd(6)} lines ${place.padEnd(7)} ${`${part} %`.padStart(5)}  run ${String(longestRun).padStart(2)}  ${found}\n`;
      });
      return `${article}: ${passages.length} passages, ${share} % of the syllables, ${faults.length} faults beside theirs\n${rows.join('')}`;
    })
    .join('\n');
}

/** The faults as problems, each on its line of the digest. */
export function verificationProblems(reports: readonly Verified[]): Problem[] {
  const todo = 'hold it against the capture and mend the digest';
  return reports.flatMap(({ path, passages, faults }) => [
    ...faults.map((what): Problem => ({ file: path, line: 0, level: 'error', what, todo })),
    ...passages.flatMap(({ id, at, faults: own }) =>
      own.map((fault): Problem => ({ file: path, line: at, level: 'error', what: `passage ${id}: ${fault}`, todo })),
    ),
  ]);
}
