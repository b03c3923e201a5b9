import { classify } from '../capture/classify.ts';
import { readCapture } from '../capture/read.ts';
import { completenessProblems, ledgerOf } from './assemble/completeness.ts';
import { editionFolder } from './edition-folder.ts';
import type { Segmented } from './model.ts';
import type { Problem } from './problem.ts';
import { readSettings } from './read/settings.ts';
import { readSources } from './read/sources.ts';
import { type DigestReport, verifyDigest } from './verify/digest.ts';

/** What verifying a folder of digests came to. */
export interface Verification {
  reports: DigestReport[];
  /** What kept digests or captures from being read, and what a ledger shows. */
  problems: Problem[];
}

/**
 * Holds every digest of a folder against its capture.
 * @param from folder of digests
 * @param captures folder of captures, found by their SHA-256
 */
export function verifyFolder(from: string, captures: string): Verification {
  const { value: settings, problems } = readSettings(editionFolder);
  if (settings === null) return { reports: [], problems };
  const read = readSources(from, settings);
  problems.push(...read.problems);

  const byHash = new Map<string, Segmented>();
  const byName = new Map<string, Segmented>();
  for (const { path, bytes } of readSources(captures, settings).value.captures) {
    const capture = readCapture(path, bytes);
    problems.push(...capture.problems);
    if (capture.value === null) continue;
    const { value } = classify(capture.value);
    byHash.set(capture.value.sha256, value);
    byName.set(capture.value.file, value);
  }

  const reports: DigestReport[] = [];
  const missing: string[] = [];
  for (const digest of read.value.digests) {
    const { file, sha256, lines } = digest.article.capture;
    const error = (what: string, todo: string) =>
      problems.push({ file: digest.path, line: 0, level: 'error', what, todo });
    const segmented = byHash.get(sha256) ?? byName.get(file);
    if (segmented === undefined) {
      missing.push(digest.id ?? file);
      continue;
    }
    if (segmented.capture.sha256 !== sha256) {
      error(
        `article.capture.sha256 is ${sha256}, that of ${segmented.capture.path} is ${segmented.capture.sha256}`,
        'see which capture the digest was made from',
      );
    }
    if (segmented.capture.lines.length !== lines) {
      error(
        `article.capture.lines is ${lines}, the capture has ${segmented.capture.lines.length}`,
        'write its number of lines',
      );
    }
    const ledger = ledgerOf(
      segmented.lines.map(({ n, class: lineClass, also }) => ({ n, class: lineClass, passage: null, also })),
      digest.passages,
    );
    problems.push(...completenessProblems(digest, ledger));
    reports.push(verifyDigest(digest, segmented, settings.vocabulary));
  }
  if (missing.length > 0) {
    const all = read.value.digests.length;
    problems.push({
      file: captures,
      line: 0,
      level: 'error',
      what: `${missing.length} of ${all} digests have no capture here and were not verified: ${missing.join(', ')}`,
      todo: 'name a folder with all captures to verify the whole edition; a capture is found by its SHA-256 or file name',
    });
  }
  return { reports, problems };
}
