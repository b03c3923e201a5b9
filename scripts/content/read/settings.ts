import { type Change, change, type Edition, edition } from '../../../src/schema/edition.ts';
import { type LedgerEntry, ledger } from '../../../src/schema/ledger.ts';
import { type Moved, moved } from '../../../src/schema/release.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { type YearNotes, yearNotes } from '../../../src/schema/year.ts';
import type { Problem, Result } from '../problem.ts';
import { readFolder, readText } from './folder.ts';
import { readVocabulary } from './vocabulary.ts';
import { isYamlList, readYaml } from './yaml.ts';

/** All that the editors state beside the sources. */
export interface Settings {
  edition: Edition;
  vocabulary: Vocabulary;
  /** By year. */
  years: Map<number, YearNotes>;
  changes: Change[];
  /** Shipped ledgers, by article id. */
  ledgers: Map<string, LedgerEntry>;
  /** Every address the shipped edition ever published, in the file's order. */
  addresses: string[];
  /** Addresses that were renamed; their old page leads on. */
  moved: Moved[];
}

/**
 * Reads the editors' files.
 * @param folder `content`
 * @returns null where the edition or the vocabulary cannot be read, with every problem of every file
 */
export function readSettings(folder: string): Result<Settings | null> {
  const problems: Problem[] = [];
  const take = <Value>(result: Result<Value>): Value => {
    problems.push(...result.problems);
    return result.value;
  };
  const text = readText(`${folder}/edition.yaml`);
  if (text === null) problems.push(missing(`${folder}/edition.yaml`, 'write name, version, date, contact and scope'));
  const found = text === null ? null : (take(readYaml(`${folder}/edition.yaml`, text, edition))?.value ?? null);
  const vocabulary = take(readVocabulary(`${folder}/vocabulary`));
  if (found !== null && vocabulary !== null) {
    const known = new Set(vocabulary.organisations.map(({ id }) => id));
    for (const id of found.scope.filter((one) => !known.has(one))) {
      problems.push({
        file: `${folder}/edition.yaml`,
        line: 0,
        level: 'error',
        what: `scope names the organisation "${id}"`,
        todo: 'use an id of organisations.yaml',
      });
    }
  }
  const years = new Map<number, YearNotes>();
  for (const { name, path, bytes } of yamlFiles(`${folder}/years`)) {
    const notes = take(readYaml(path, decode(bytes), yearNotes));
    if (!/^\d{4}\.yaml$/.test(name))
      problems.push(missing(path, 'name the file after its year, 2021.yaml', 'has no year'));
    else if (notes !== null) years.set(Number(name.slice(0, 4)), notes.value);
  }
  const changes = yamlFiles(`${folder}/changes`).flatMap(({ path, bytes }) => {
    const written = decode(bytes);
    // One correction, or a list of several.
    if (isYamlList(written)) return take(readYaml(path, written, change.array()))?.value ?? [];
    return take(readYaml(path, written, change))?.value ?? [];
  });
  const ledgers = new Map<string, LedgerEntry>();
  for (const { name, path, bytes } of (readFolder(`${folder}/ledgers`) ?? []).filter((file) =>
    /\.json$/.test(file.name),
  )) {
    const entry = take(readLedger(path, decode(bytes)));
    if (entry !== null) ledgers.set(name.replace(/\.json$/, ''), entry);
  }
  const addresses = (readText(`${folder}/addresses.txt`) ?? '').split(/\r?\n/).filter((line) => line !== '');
  const movedText = readText(`${folder}/moved.yaml`);
  const renamed = movedText === null ? null : take(readYaml(`${folder}/moved.yaml`, movedText, moved.array()));
  if (found === null || vocabulary === null) return { value: null, problems };
  const value = { edition: found, vocabulary, years, changes, ledgers, addresses, moved: renamed?.value ?? [] };
  return { value, problems };
}

/** Ledgers are the command's own files: what is wrong in one is mended by writing it anew. */
function readLedger(file: string, text: string): Result<LedgerEntry | null> {
  try {
    return { value: ledger.length(1).parse(JSON.parse(text))[0] ?? null, problems: [] };
  } catch {
    const todo = 'run "npm run content -- --ledgers" with CAPTURES_DIR set, or bring the file back from git';
    return { value: null, problems: [missing(file, todo, 'is not a list of one ledger')] };
  }
}

function yamlFiles(folder: string) {
  return (readFolder(folder) ?? []).filter(({ name }) => /\.ya?ml$/.test(name));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).normalize('NFC');
}

function missing(file: string, todo: string, what = 'is not there'): Problem {
  return { file, line: 0, level: 'error', what, todo };
}
