import type { Source } from '../model.ts';
import type { Problem, Result } from '../problem.ts';
import { type DigestContext, isDigest, readDigest } from './digest.ts';
import { hiddenSources, type RawFile, readFolder } from './folder.ts';

/** The sources in a folder. */
export interface SourceFiles {
  digests: Source[];
  /** Captures as they lie on the disk. */
  captures: RawFile[];
  /** How many digests could not be read at all. */
  unreadable: number;
}

/**
 * Reads a folder of digests and captures.
 * @returns what could be read, with one warning that names the files that are neither
 */
export function readSources(folder: string, context: DigestContext): Result<SourceFiles> {
  const files = readFolder(folder) ?? [];
  const value: SourceFiles = { digests: [], captures: [], unreadable: 0 };
  const problems: Problem[] = [];
  const others: string[] = [];
  for (const file of files) {
    if (file.name.endsWith('.txt')) value.captures.push(file);
    else if (!file.name.endsWith('.md')) others.push(file.name);
    else {
      const text = decoded(file.bytes);
      if (text === null) {
        const todo = 'save the file as UTF-8';
        problems.push({ file: file.path, line: 0, level: 'error', what: 'is not UTF-8 text', todo });
        value.unreadable += 1;
      } else if (isDigest(text)) {
        const digest = readDigest(file.path, text, context);
        problems.push(...digest.problems);
        if (digest.value === null) value.unreadable += 1;
        else value.digests.push(digest.value);
      } else others.push(file.name);
    }
  }
  if (others.length > 0) {
    const what = `skipped, being neither digest nor capture: ${others.join(', ')}`;
    problems.push({
      file: folder,
      line: 0,
      level: 'warning',
      what,
      todo: 'keep only .md digests and .txt captures here',
    });
  }
  const hidden = hiddenSources(folder);
  if (hidden.length > 0) {
    const what = `left out, their names begin with a dot: ${hidden.join(', ')}`;
    problems.push({ file: folder, line: 0, level: 'warning', what, todo: 'rename what should be read' });
  }
  if (value.digests.length + value.captures.length + value.unreadable === 0) {
    const todo = 'put digests (.md) or captures (.txt) into it, or name another folder with --from';
    problems.push({ file: folder, line: 0, level: 'error', what: 'holds no digest and no capture', todo });
  }
  return { value, problems };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}
