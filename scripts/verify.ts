import { argumentsOr, finish, refuse } from './command-line.ts';
import { classifyRaw } from './content/captures.ts';
import { readSources } from './content/digest.ts';
import { isFolder, readFolder } from './content/files.ts';
import { completeLedger } from './content/ledger.ts';
import type { Segmented } from './content/model.ts';
import { error, type Problem, takeInto } from './content/problem.ts';
import { editionFolder, readSettings } from './content/settings.ts';
import { verifyDigest } from './content/verify/digest.ts';
import { translationProblems } from './content/verify/english.ts';
import { phraseProblems } from './content/verify/phrases.ts';

const usage = 'usage: npm run verify -- --captures DIR [--from DIR]';
const { from, captures = '' } = argumentsOr(usage, {
  from: { type: 'string', default: 'content/sources' },
  captures: { type: 'string' },
}).values;
if (captures === '') refuse('--captures names the folder of the captures', usage);
for (const [name, folder] of Object.entries({ from, captures }))
  if (!isFolder(folder)) refuse(`--${name} "${folder}" is not a folder`, usage);
finish(verify());

/** Compares every digest with its capture, the phrases with all captures, and the translations with the digests. */
function verify(): Problem[] {
  const { value: settings, problems: found } = readSettings(editionFolder);
  if (settings === null) return found;
  const take = takeInto(found);
  const { digests } = take(readSources(from, settings));
  const classified = readFolder(captures, '.txt').value.files.map(classifyRaw);
  found.push(...classified.flatMap((one) => (one.value === null ? one.problems : [])));
  const segments = classified.flatMap((one) => one.value ?? []);
  const captured = new Map<string, Segmented>();
  for (const digest of digests) {
    const { file, sha256 } = digest.article.capture;
    const isOwn = ({ capture }: Segmented) => capture.sha256 === sha256;
    const own = segments.find(isOwn) ?? segments.find(({ capture }) => capture.file === file);
    if (own === undefined) continue;
    captured.set(digest.id, own);
    const verified = verifyDigest(digest, own, settings.vocabulary);
    process.stdout.write(`${captured.size > 1 ? '\n' : ''}${tableOf(verified)}`);
    take(completeLedger(digest, own.lines, undefined, true));
    if (!isOwn(own)) {
      const what = `article.capture.sha256 is ${sha256}, that of ${own.capture.path} is ${own.capture.sha256}`;
      found.push(error(digest.path, 0, what, 'see which capture the digest was made from'));
    }
    found.push(...verified.problems);
  }
  const ids = digests.map(({ id }) => id);
  found.push(...phraseProblems(settings.vocabulary, ids, captured));
  found.push(...translationProblems(digests, settings));
  const missing = ids.filter((id) => !captured.has(id));
  if (missing.length > 0) {
    const count = `${missing.length} of ${ids.length}`;
    const what = `${count} digests have no capture here and were not verified: ${missing.join(', ')}`;
    const todo = 'name a folder with all captures, found by SHA-256 or file name, to verify the whole edition';
    found.push(error(captures, 0, what, todo));
  }
  return found;
}

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
