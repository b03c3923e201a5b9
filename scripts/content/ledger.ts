import { isText, type LedgerEntry, type LedgerLine, ledger as ledgerSchema, restsOn } from '../../src/schema/ledger.ts';
import type { RawPassage, Source } from './model.ts';
import { error, type Problem, type Result, warning } from './problem.ts';

const widest = 2;

type Line = Pick<LedgerLine, 'n' | 'class' | 'also'>;

/** The classified lines of a capture with the digest's passages that rest on each; lines that need none have null. */
export function ledgerOf(lines: readonly Line[], passages: readonly RawPassage[]): LedgerLine[] {
  return lines.map((line) => {
    const resting = isText(line) ? passages.filter((passage) => restsOn(passage, line.n)) : [];
    const [passage = null, ...more] = resting.map(({ id }) => id);
    return { n: line.n, class: line.class, passage, also: line.also, ...(more.length > 0 ? { more } : {}) };
  });
}

/** Checks that every line of the article has a passage, and that none rests on anything else or on more than two. */
export function completenessProblems({ path, passages, article }: Source, ledger: readonly LedgerLine[]): Problem[] {
  const accountable = ledger.filter(isText).map(({ n }) => n);
  const problems = passages.flatMap((passage) => {
    const { id, lines, at } = passage;
    const strangers = ledger.filter((line) => lines.includes(line.n) && !isText(line));
    const misplaced = strangers.map(({ n, class: found }) => {
      const what = `passage ${id} rests on line ${n}, which is not body or lead but ${found}`;
      return error(path, at, what, 'name the lines it accounts for');
    });
    const own = accountable.filter((n) => restsOn(passage, n));
    if (own.length <= widest) return misplaced;
    const what = `passage ${id} rests on ${own.length} lines of the article (${own.join(', ')})`;
    return [...misplaced, error(path, at, what, `make it several passages, ${widest} lines each at most`)];
  });
  const bare = accountable.filter((n) => !passages.some((passage) => restsOn(passage, n)));
  const missing = bare.map((n) =>
    error(path, 0, `line ${n} of ${article.capture.file} has no passage`, `write a passage with lines=${n}`),
  );
  return [...problems, ...missing];
}

/** A digest's ledger, of its capture's lines or as shipped, or null; an old one is no matter where it is renewed. */
export function completeLedger(
  digest: Source,
  captured: readonly Line[] | null,
  shipped: LedgerEntry | undefined,
  isRenewed: boolean,
): Result<LedgerLine[] | null> {
  const renew = 'run "npm run content -- --ledgers" with CAPTURES_DIR set to the folder of the captures';
  const { sha256, lines } = digest.article.capture;
  const own = shipped?.sha256 === sha256 ? shipped.lines : null;
  const known = captured ?? own;
  if (known === null) {
    const missing = warning(digest.path, 0, 'has no ledger, so nothing shows that it is complete', renew);
    const foreign = error(digest.path, 0, 'its ledger is of another capture', renew);
    return { value: null, problems: [shipped === undefined ? missing : foreign] };
  }
  const value = ledgerOf(known, digest.passages);
  const problems = completenessProblems(digest, value);
  if (known.length !== lines) {
    const todo = `write ${known.length}, the capture's number of lines`;
    problems.push(error(digest.path, 0, `article.capture.lines is ${lines}`, todo));
  }
  if (own !== null && !isRenewed && JSON.stringify(value) !== JSON.stringify(own))
    problems.push(
      warning(digest.path, 0, 'its ledger in content/ledgers is not up to date', 'run "npm run content -- --ledgers"'),
    );
  return { value, problems };
}

/** The ledgers of sources that have one, as a file: JSON, a row a line of a capture, so that a diff reads well. */
export function ledgerFile(sources: readonly Source[]): string {
  const entries = sources.flatMap(({ article, ledger, passages }) => {
    if (ledger === null) return [];
    const { file, sha256 } = article.capture;
    // A passage may be called otherwise since its ledger was made.
    const rows = ledgerOf(ledger, passages).map((line) => JSON.stringify(line));
    return [`{"file":${JSON.stringify(file)},"sha256":"${sha256}","lines":[\n${rows.join(',\n')}\n]}`];
  });
  return `[${entries.join(',\n')}]\n`;
}

/** The ledgers of a file; null where it is no ledger. */
export function readLedger(text: string): LedgerEntry[] | null {
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
