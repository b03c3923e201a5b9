import { argumentsOr, refuse } from './arguments.ts';
import { readSources } from './content/digest.ts';
import { isFolder } from './content/files.ts';
import { completenessProblems, ledgerOf } from './content/ledger.ts';
import type { Segmented, Source } from './content/model.ts';
import { classifyRaw } from './content/pipeline.ts';
import { error, hasErrors, type Problem, printProblem } from './content/problem.ts';
import { editionFolder, readSettings } from './content/settings.ts';
import { type DigestReport, phraseProblems, verifyDigest } from './content/verify/digest.ts';
import { translationProblems } from './content/verify/english.ts';

const usage = 'usage: npm run verify -- --captures DIR [--from DIR]';

const { values } = argumentsOr(
  usage,
  { from: { type: 'string', default: 'content/sources' }, captures: { type: 'string' } },
  0,
);
const { from, captures = '' } = values;
if (captures === '') refuse('--captures names the folder of the captures', usage);
for (const [name, folder] of Object.entries({ from, captures }))
  if (!isFolder(folder)) refuse(`--${name} "${folder}" is not a folder`, usage);
const problems = verify();
for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
process.exitCode = hasErrors(problems) ? 1 : 0;

/** Compares every digest with its capture, the phrases with all captures, and the translations with the digests. */
function verify(): Problem[] {
  const { value: settings, problems: found } = readSettings(editionFolder);
  if (settings === null) return found;
  const read = readSources(from, settings);
  found.push(...read.problems);
  const byHash = new Map<string, Segmented>();
  const byName = new Map<string, Segmented>();
  for (const file of readSources(captures, settings).value.captures) {
    const { value, problems: own } = classifyRaw(file);
    if (value === null) found.push(...own);
    else {
      byHash.set(value.capture.sha256, value);
      byName.set(value.capture.file, value);
    }
  }
  const reports: DigestReport[] = [];
  const captured = new Map<string, Segmented>();
  const missing: string[] = [];
  for (const digest of read.value.digests) {
    const { file, sha256 } = digest.article.capture;
    const segmented = byHash.get(sha256) ?? byName.get(file);
    if (segmented === undefined) {
      missing.push(digest.id ?? file);
      continue;
    }
    captured.set(digest.id ?? '', segmented);
    const report = verifyDigest(digest, segmented, settings.vocabulary);
    reports.push(report);
    found.push(...captureProblems(digest, segmented), ...report.problems);
  }
  const known = new Set(read.value.digests.map(({ id }) => id ?? ''));
  const phrasesFile = `${editionFolder}/vocabulary/phrases.yaml`;
  found.push(...phraseProblems(phrasesFile, settings.vocabulary.phrases, known, captured));
  found.push(...translationProblems(read.value.digests, settings));
  if (missing.length > 0) {
    const count = `${missing.length} of ${read.value.digests.length}`;
    const what = `${count} digests have no capture here and were not verified: ${missing.join(', ')}`;
    const todo =
      'name a folder with all captures to verify the whole edition; a capture is found by its SHA-256 or file name';
    found.push(error(captures, 0, what, todo));
  }
  process.stdout.write(tableOf(reports));
  return found;
}

/** A capture that is not the one the digest records, and lines without a passage. */
function captureProblems(digest: Source, { capture, lines }: Segmented): Problem[] {
  const { sha256, lines: stated } = digest.article.capture;
  const ledger = ledgerOf(lines, digest.passages);
  const problems = completenessProblems(digest, ledger);
  if (capture.sha256 !== sha256) {
    const what = `article.capture.sha256 is ${sha256}, that of ${capture.path} is ${capture.sha256}`;
    problems.push(error(digest.path, 0, what, 'see which capture the digest was made from'));
  }
  if (lines.length !== stated) {
    const what = `article.capture.lines is ${stated}, the capture has ${lines.length}`;
    problems.push(error(digest.path, 0, what, 'write its number of lines'));
  }
  return problems;
}

/** A row a passage under a row for its digest. */
function tableOf(reports: readonly DigestReport[]): string {
  return reports
    .map(({ article, share, passages, problems: all }) => {
      const rows = passages.map(({ id, lines: [first, last], share: part, longestRun, faults }) => {
        const place = first === last ? `${first}` : `${first}–${last}`;
        const result = faults.length === 0 ? 'ok' : `${faults.length} faults: ${faults.join('; ')}`;
        const measures = `${`${part} %`.padStart(5)}  run ${String(longestRun).padStart(2)}`;
        return `  ${id.padEnd(6)} lines ${place.padEnd(7)} ${measures}  ${result}\n`;
      });
      const count = all.filter(({ level }) => level === 'error').length;
      return `${article}: ${passages.length} passages, ${share} % of the syllables, ${count} faults\n${rows.join('')}`;
    })
    .join('\n');
}
