import { type DigestContext, isDigest, readDigest } from './digest.ts';
import { type RawFile, readFolder, textOf } from './files.ts';
import type { Source } from './model.ts';
import { error, type Result, warning } from './problem.ts';

/** The sources in a folder. */
export interface SourceFiles {
  digests: Source[];
  /** Captures as they lie on the disk. */
  captures: RawFile[];
  /** How many files could not be read at all. */
  unreadable: number;
}

/**
 * Reads a folder of digests and captures.
 * @returns what could be read, with one warning that names the files that are neither
 */
export function readSources(folder: string, context: DigestContext): Result<SourceFiles> {
  const { value: found, problems } = readFolder(folder, /\.(?:txt|md)$/);
  const value: SourceFiles = { digests: [], captures: [], unreadable: problems.length };
  const others = [...found.others];
  for (const file of found.files) {
    if (file.name.endsWith('.txt')) {
      value.captures.push(file);
      continue;
    }
    const text = textOf(file);
    problems.push(...text.problems);
    if (text.value === null) value.unreadable += 1;
    else if (isDigest(text.value)) {
      const digest = readDigest(file.path, text.value, context);
      problems.push(...digest.problems);
      if (digest.value === null) value.unreadable += 1;
      else value.digests.push(digest.value);
    } else others.push(file.name);
  }
  const name = (what: string, names: readonly string[], todo: string) => {
    if (names.length > 0) problems.push(warning(folder, 0, `${what}: ${names.join(', ')}`, todo));
  };
  name('skipped, being neither digest nor capture', others.sort(), 'keep only .md digests and .txt captures here');
  name('left out, their names begin with a dot', found.hidden, 'rename what should be read');
  if (value.digests.length + value.captures.length + value.unreadable === 0) {
    const todo = 'put digests (.md) or captures (.txt) into it, or name another folder with --from';
    problems.push(error(folder, 0, 'holds no digest and no capture', todo));
  }
  return { value, problems };
}
