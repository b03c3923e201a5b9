import { z } from 'astro/zod';
import { type Change, change, type Edition, edition } from '../../src/schema/edition.ts';
import { type EnglishArticle, type EnglishYear, englishArticle, englishYear } from '../../src/schema/english.ts';
import type { LedgerEntry } from '../../src/schema/ledger.ts';
import { type Moved, moved } from '../../src/schema/release.ts';
import { abbreviation, organisation, person, phrase, topic, type Vocabulary } from '../../src/schema/vocabulary.ts';
import { type YearNotes, yearNotes } from '../../src/schema/year.ts';
import { spelling } from '../../src/text/folding.ts';
import { readTranslation } from '../../src/text/markdown.ts';
import { wordsOf } from '../../src/text/syllables.ts';
import { type RawFile, readFolder, readText, textOf } from './files.ts';
import { readLedger } from './ledger.ts';
import { error, type Problem, type Result, takeInto, warning } from './problem.ts';
import { type Checked, readYaml } from './yaml.ts';

/** The editors' folder; EDITION_DIR names another one than the repository's, such as a generated one. */
export const editionFolder = process.env['EDITION_DIR'] || 'content';

/** Translations by article id or year, each with its file and checked front matter. */
type Translations<Front> = Map<string, ReturnType<typeof readTranslation> & { file: string; front: Front }>;

/** All that the editors state beside the sources. */
export interface Settings {
  edition: Edition;
  vocabulary: Vocabulary;
  /** By year. */
  years: Map<number, YearNotes>;
  /** Each with the file and line it stands on. */
  changes: (Change & { file: string; line: number })[];
  /** Shipped ledgers, by article id. */
  ledgers: Map<string, LedgerEntry>;
  english: { articles: Translations<EnglishArticle>; years: Translations<EnglishYear> };
  /** Every address the shipped edition ever published, in the file's order. */
  addresses: string[];
  /** Addresses that were renamed; their old page leads on. */
  moved: Moved[];
}

/**
 * Reads the editors' files.
 * @returns null where the edition or the vocabulary cannot be read, with every problem of every file
 */
export function readSettings(folder: string): Result<Settings | null> {
  const problems: Problem[] = [];
  const take = takeInto(problems);
  let isComplete = true;
  /** A YAML file; null where it is missing, which is an error if it says what should be in it. */
  const yaml = <Value>(name: string, schema: z.ZodType<Value>, wanted?: string): Checked<Value> | null => {
    const file = `${folder}/${name}.yaml`;
    const read = readText(file);
    const text = take(read);
    if (text !== null) return take(readYaml(file, text, schema));
    if (wanted !== undefined && read.problems.length === 0) problems.push(error(file, 0, 'is not there', wanted));
    return null;
  };
  /** What each file of a folder gives, by the file's name without its ending. */
  const files = <Value>(
    name: string,
    ending: string,
    read: (file: string, text: string, stem: string) => Value | null | undefined,
  ): [string, Value][] =>
    take(readFolder(`${folder}/${name}`, ending)).files.flatMap((file: RawFile): [string, Value][] => {
      const text = take(textOf(file));
      const stem = file.name.slice(0, -ending.length);
      const value = text === null ? null : read(file.path, text, stem);
      return value == null ? [] : [[stem, value]];
    });

  const found = yaml('edition', edition, 'write name, version, date, contact and scope');
  const list = <Entry>(
    name: string,
    entry: z.ZodType<Entry>,
    check: (file: string, entries: Checked<Entry[]>) => Problem[] = () => [],
  ) => {
    const entries = yaml(`vocabulary/${name}`, z.array(entry), 'write it; [] for an empty list');
    if (entries === null) isComplete = false;
    else problems.push(...check(`${folder}/vocabulary/${name}.yaml`, entries));
    return entries?.value ?? [];
  };
  const vocabulary: Vocabulary = {
    topics: list('topics', topic, doubles),
    people: list('people', person, doubles),
    organisations: list('organisations', organisation, doubles),
    abbreviations: list('abbreviations', abbreviation),
    phrases: yaml('vocabulary/phrases', z.array(phrase))?.value ?? [],
  };
  const bodies = vocabulary.organisations.map(({ id }) => id);
  for (const id of isComplete ? (found?.value.scope ?? []) : []) {
    if (bodies.includes(id)) continue;
    const what = `scope names the organisation "${id}"`;
    const line = found?.lineOf(['scope']) ?? 0;
    problems.push(error(`${folder}/edition.yaml`, line, what, 'use an id of organisations.yaml'));
  }
  const years = files('years', '.yaml', (file, text, year) => {
    const notes = take(readYaml(file, text, yearNotes))?.value;
    if (/^\d{4}$/.test(year)) return notes;
    problems.push(error(file, 0, 'has no year', 'name the file after its year, 2021.yaml'));
    return null;
  });
  const changes = files('changes', '.yaml', (file, text) => {
    // One correction, or a list of several.
    const isList = /^(?:-\s|\[)/m.test(text);
    const schema: z.ZodType<Change | Change[]> = isList ? change.array() : change;
    const checked = take(readYaml(file, text, schema));
    const corrections = [checked?.value ?? []].flat();
    return corrections.map((each, at) => {
      return { ...each, file, line: checked?.lineOf(isList ? [at, 'address'] : ['address']) ?? 0 };
    });
  });
  const ledgers = files('ledgers', '.json', (file, text) => {
    const [entry, ...others] = readLedger(text) ?? [];
    if (entry !== undefined && others.length === 0) return entry;
    // Ledgers are the command's own files: one that is wrong is mended by writing it anew.
    const todo = 'run "npm run content -- --ledgers" with CAPTURES_DIR set, or bring the file back from git';
    problems.push(error(file, 0, 'is not a list of one ledger', todo));
    return null;
  });
  const translations = <Front extends EnglishArticle | EnglishYear>(name: string, schema: z.ZodType<Front>) => {
    const read = files(name, '.md', (file, text) => {
      const translation = readTranslation(text);
      const { yaml: given = '', line = 1 } = translation.frontMatter ?? {};
      const front = take(readYaml(file, given, schema, line))?.value;
      if (front === undefined) return null;
      const what = `status is ${front.status}, reviewer ${front.reviewer}`;
      if ((front.status === 'reviewed') !== (front.reviewer !== null))
        problems.push(error(file, 1, what, 'name who reviewed it, or leave it a draft'));
      return { ...translation, file, front };
    });
    return new Map(read);
  };
  const english = {
    articles: translations('english', englishArticle),
    years: translations('english/years', englishYear),
  };
  const addresses = (take(readText(`${folder}/addresses.txt`)) ?? '').split(/\r?\n/).filter(Boolean);
  const renamed = yaml('moved', moved.array());
  if (found === null || !isComplete) return { value: null, problems };
  const value = {
    edition: found.value,
    vocabulary,
    years: new Map(years.map(([year, notes]) => [Number(year), notes])),
    changes: changes.flatMap(([, corrections]) => corrections),
    ledgers: new Map(ledgers),
    english,
    addresses,
    moved: renamed?.value ?? [],
  };
  return { value, problems };
}

/** Two entries that share an id, or a spelling. */
function doubles(
  file: string,
  { value, lineOf }: Checked<{ id: string; label: string; aliases: string[] }[]>,
): Problem[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return value.flatMap(({ id, label, aliases }, place) => {
    const line = lineOf([place, 'id']);
    const same = ids.has(id) ? [error(file, line, `two entries are "${id}"`, 'join them or rename one')] : [];
    ids.add(id);
    const shared = [label, ...aliases].flatMap((name) => {
      const key = wordsOf(name).map(spelling).join(' ');
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      const what = `"${name}" stands for ${owner} and for ${id}`;
      return owner === id ? [] : [warning(file, line, what, 'leave it to one of them; the first one gets it')];
    });
    return [...same, ...shared];
  });
}
