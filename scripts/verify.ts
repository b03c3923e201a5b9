import { argumentsOr, refuse } from './arguments.ts';
import { readSources } from './content/digest.ts';
import { isFolder } from './content/files.ts';
import { completenessProblems, ledgerOf } from './content/ledger.ts';
import type { Segmented, Source } from './content/model.ts';
import { classifyRaw } from './content/pipeline.ts';
import { error, hasErrors, type Problem, printProblem } from './content/problem.ts';
import { editionFolder, readSettings } from './content/settings.ts';
import { phraseProblems, verifyDigest } from './content/verify/digest.ts';
import { translationProblems } from './content/verify/english.ts';

const usage = 'usage: npm run verify -- --captures DIR [--from DIR]';
const { from, captures = '' } = argumentsOr(usage, {
  from: { type: 'string', default: 'content/sources' },
  captures: { type: 'string' },
}).values;
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
  const { value, problems: reading } = readSources(from, settings);
  const { digests } = value;
  found.push(...reading);
  const classified = readSources(captures, settings).value.captures.map(classifyRaw);
  found.push(...classified.flatMap((one) => (one.value === null ? one.problems : [])));
  const segments = classified.flatMap((one) => one.value ?? []);
  const captured = new Map<string, Segmented>();
  const missing: string[] = [];
  for (const digest of digests) {
    const { file, sha256 } = digest.article.capture;
    const own =
      segments.find(({ capture }) => capture.sha256 === sha256) ??
      segments.find(({ capture }) => capture.file === file);
    const id = digest.id ?? file;
    if (own === undefined) missing.push(id);
    else {
      captured.set(id, own);
      const report = verifyDigest(digest, own, settings.vocabulary);
      process.stdout.write(`${captured.size > 1 ? '\n' : ''}${tableOf(report)}`);
      found.push(...captureProblems(digest, own), ...report.problems);
    }
  }
  const phrasesFile = `${editionFolder}/vocabulary/phrases.yaml`;
  const known = new Set(digests.map(({ id }) => id ?? ''));
  found.push(...phraseProblems(phrasesFile, settings.vocabulary.phrases, known, captured));
  found.push(...translationProblems(digests, settings));
  if (missing.length > 0) {
    const count = `${missing.length} of ${digests.length}`;
    const what = `${count} digests have no capture here and were not verified: ${missing.join(', ')}`;
    const todo =
      'name a folder with all captures to verify the whole edition; a capture is found by its SHA-256 or file name';
    found.push(error(captures, 0, what, todo));
  }
  return found;
}

/** A capture that is not the one the digest records, and lines without a passage. */
function captureProblems(digest: Source, { capture, lines }: Segmented): Problem[] {
  const { sha256, lines: stated } = digest.article.capture;
  const problems = completenessProblems(digest, ledgerOf(lines, digest.passages));
  const wrong = (what: string, todo: string) => problems.push(error(digest.path, 0, what, todo));
  if (capture.sha256 !== sha256)
    wrong(
      `article.capture.sha256 is ${sha256}, that of ${capture.path} is ${capture.sha256}`,
      'see which capture the digest was made from',
    );
  if (lines.length !== stated)
    wrong(`article.capture.lines is ${stated}, the capture has ${lines.length}`, 'write its number of lines');
  return problems;
}

/** A row a passage under a row for its digest. */
function tableOf({ article, share, passages, problems: all }: ReturnType<typeof verifyDigest>): string {
  const rows = passages.map(({ id, lines: [first, last], share: part, longestRun, faults }) => {
    const place = first === last ? `${first}` : `${first}–${last}`;
    const result = faults.length === 0 ? 'ok' : `${faults.length} faults: ${faults.join('; ')}`;
    const measures = `${`${part} %`.padStart(5)}  run ${String(longestRun).padStart(2)}`;
    return `  ${id.padEnd(6)} lines ${place.padEnd(7)} ${measures}  ${result}\n`;
  });
  const count = all.filter(({ level }) => level === 'error').length;
  return `${article}: ${passages.length} passages, ${share} % of the syllables, ${count} faults\n${rows.join('')}`;
}
