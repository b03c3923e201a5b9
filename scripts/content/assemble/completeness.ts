import type { LedgerEntry, LedgerLine } from '../../../src/schema/ledger.ts';
import type { RawPassage, Source } from '../model.ts';
import type { Problem, Result } from '../problem.ts';

const widest = 2;

/** A line of a capture with its class. */
type Line = Pick<LedgerLine, 'n' | 'class' | 'also'>;

/** Whether a line's words belong to the article, so that a passage has to account for them. */
export function isAccountable(line: LedgerLine): boolean {
  return line.class === 'body' || line.class === 'lead';
}

/**
 * Enters a digest's passages into the classes of its capture's lines.
 * @param lines every line of the capture
 * @returns the lines with the passages that rest on each; lines that need none have null
 */
export function ledgerOf(lines: readonly Line[], passages: readonly RawPassage[]): LedgerLine[] {
  return lines.map(({ n, class: lineClass, also }) => {
    const line: LedgerLine = { n, class: lineClass, passage: null, also };
    if (!isAccountable(line)) return line;
    const [first = null, ...more] = passages
      .filter(({ lines: [from, to] }) => from <= n && n <= to)
      .map(({ id }) => id);
    return { ...line, passage: first, ...(more.length > 0 ? { more } : {}) };
  });
}

/**
 * Holds a digest's passages against its ledger: every line of the article has a passage, and no passage rests on
 * anything else or on more than two lines.
 * @param digest the source
 * @param ledger its capture's lines
 */
export function completenessProblems(digest: Source, ledger: readonly LedgerLine[]): Problem[] {
  const problems: Problem[] = [];
  const wrong = (line: number, what: string, todo: string) =>
    problems.push({ file: digest.path, line, level: 'error', what, todo });
  const accountable = new Set(ledger.filter(isAccountable).map(({ n }) => n));
  const used = new Set<number>();
  for (const { id, lines, at } of digest.passages) {
    const [first, last] = lines;
    const own: number[] = [];
    for (let n = first; n <= last; n += 1) if (accountable.has(n)) own.push(n);
    for (const n of own) used.add(n);
    for (const n of new Set(lines)) {
      if (accountable.has(n)) continue;
      const found = ledger.find((line) => line.n === n);
      const what =
        found === undefined ? 'which the capture does not have' : `which is not body or lead but ${found.class}`;
      wrong(at, `passage ${id} rests on line ${n}, ${what}`, 'name the lines it accounts for');
    }
    if (own.length > widest) {
      wrong(
        at,
        `passage ${id} rests on ${own.length} lines of the article (${own.join(', ')})`,
        `make it several passages, ${widest} lines each at most`,
      );
    }
  }
  for (const n of accountable) {
    if (!used.has(n))
      wrong(0, `line ${n} of ${digest.article.capture.file} has no passage`, `write a passage with lines=${n}`);
  }
  return problems;
}

/**
 * The ledger of a digest, made from its capture's lines where they are at hand, else from the ledger shipped with it.
 * @param captured lines of the capture; null where it is not at hand
 * @param shipped the ledger in `content/ledgers`
 * @param isRenewed whether this run writes the shipped ledger anew, so that an old one is no matter
 * @returns null where there is neither, with a warning
 */
export function completeLedger(
  digest: Source,
  captured: readonly Line[] | null,
  shipped: LedgerEntry | undefined,
  isRenewed: boolean,
): Result<LedgerLine[] | null> {
  const about = (level: Problem['level'], what: string, todo: string): Problem => ({
    file: digest.path,
    line: 0,
    level,
    what,
    todo,
  });
  const renew = 'run "npm run content -- --ledgers" with CAPTURES_DIR set to the folder of the captures';
  const { sha256, lines } = digest.article.capture;
  const isOwn = shipped?.sha256 === sha256;
  const known = captured ?? (isOwn ? shipped.lines : null);
  if (known === null) {
    const what =
      shipped === undefined
        ? 'has no ledger, so nothing tells whether it is complete'
        : 'its ledger is of another capture';
    return { value: null, problems: [about(shipped === undefined ? 'warning' : 'error', what, renew)] };
  }
  const ledger = ledgerOf(known, digest.passages);
  const problems = completenessProblems(digest, ledger);
  if (known.length !== lines) {
    problems.push(
      about('error', `article.capture.lines is ${lines}`, `write ${known.length}, the capture's number of lines`),
    );
  }
  if (isOwn && !isRenewed && JSON.stringify(ledger) !== JSON.stringify(shipped.lines)) {
    problems.push(
      about('warning', 'its ledger in content/ledgers is not up to date', 'run "npm run content -- --ledgers"'),
    );
  }
  return { value: ledger, problems };
}
