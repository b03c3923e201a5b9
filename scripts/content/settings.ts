import { z } from 'astro/zod';
import { type Change, change, type Edition, edition } from '../../src/schema/edition.ts';
import { englishArticle, englishYear } from '../../src/schema/english.ts';
import { type LedgerEntry, ledger } from '../../src/schema/ledger.ts';
import { type Moved, moved } from '../../src/schema/release.ts';
import { abbreviation, organisation, person, phrase, topic, type Vocabulary } from '../../src/schema/vocabulary.ts';
import { type YearNotes, yearNotes } from '../../src/schema/year.ts';
import { spelling } from '../../src/text/folding.ts';
import { readTranslation, type Translation } from '../../src/text/markdown.ts';
import { type RawFile, readFolder, readText, textOf } from './files.ts';
import { error, type Problem, type Result, warning } from './problem.ts';
import { type Checked, readYaml } from './yaml.ts';

/**
 * The folder of an edition: its settings, vocabulary, year notes, ledgers and addresses. EDITION_DIR names
 * another one than the repository's, such as a generated one.
 */
export const editionFolder = process.env['EDITION_DIR'] || 'content';

/** A translation as read, with its checked front matter. */
interface ReadTranslation<Front> extends Translation {
  file: string;
  front: Front;
}

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
  /** Translations by article id and by year. */
  english: {
    articles: Map<string, ReadTranslation<z.infer<typeof englishArticle>>>;
    years: Map<string, ReadTranslation<z.infer<typeof englishYear>>>;
  };
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
  /** A YAML file; null where it is missing, which is an error if it says what should be in it. */
  const yaml = <Value>(name: string, schema: z.ZodType<Value>, wanted?: string): Checked<Value> | null => {
    const file = `${folder}/${name}.yaml`;
    const text = take(readText(file));
    if (text !== null) return take(readYaml(file, text, schema));
    if (wanted !== undefined && !problems.some((problem) => problem.file === file))
      problems.push(error(file, 0, 'is not there', wanted));
    return null;
  };
  const files = <Value>(name: string, kind: RegExp, read: (file: RawFile, text: string) => Value[]): Value[] =>
    take(readFolder(`${folder}/${name}`, kind)).files.flatMap((file) => {
      const text = take(textOf(file));
      return text === null ? [] : read(file, text);
    });
  const vocabularyList = <Entry>(name: string, entry: z.ZodType<Entry>) =>
    yaml(`vocabulary/${name}`, z.array(entry), 'write it; [] for an empty list');

  const found = yaml('edition', edition, 'write name, version, date, contact and scope');
  const topics = vocabularyList('topics', topic);
  const people = vocabularyList('people', person);
  const organisations = vocabularyList('organisations', organisation);
  const abbreviations = vocabularyList('abbreviations', abbreviation);
  const phrases = yaml('vocabulary/phrases', z.array(phrase))?.value ?? [];
  for (const [name, list] of Object.entries({ topics, people, organisations }))
    if (list !== null) problems.push(...doubles(`${folder}/vocabulary/${name}.yaml`, list));
  const bodies = organisations?.value.map(({ id }) => id);
  for (const id of found?.value.scope ?? []) {
    if (bodies?.includes(id) === false) {
      const line = found?.lineOf(['scope']) ?? 0;
      const what = `scope names the organisation "${id}"`;
      problems.push(error(`${folder}/edition.yaml`, line, what, 'use an id of organisations.yaml'));
    }
  }
  const years = files('years', /\.ya?ml$/, ({ name, path }, text): [number, YearNotes][] => {
    const notes = take(readYaml(path, text, yearNotes));
    const [, year] = /^(\d{4})\.yaml$/.exec(name) ?? [];
    if (year === undefined) problems.push(error(path, 0, 'has no year', 'name the file after its year, 2021.yaml'));
    return notes === null || year === undefined ? [] : [[Number(year), notes.value]];
  });
  const changes = files('changes', /\.ya?ml$/, ({ path }, text) => {
    // One correction, or a list of several.
    const isList = /^(?:\s*#.*\n|\s*\n|---\s*\n)*\s*[-[]/.test(text);
    const one = isList ? null : take(readYaml(path, text, change));
    const several = isList ? take(readYaml(path, text, change.array())) : null;
    if (one !== null) return [{ ...one.value, file: path, line: one.lineOf(['address']) }];
    return several?.value.map((each, at) => ({ ...each, file: path, line: several.lineOf([at, 'address']) })) ?? [];
  });
  const ledgers = files('ledgers', /\.json$/, ({ name, path }, text): [string, LedgerEntry][] => {
    // Ledgers are the command's own files: one that is wrong is mended by writing it anew.
    let entry: LedgerEntry | undefined;
    try {
      [entry] = ledger.length(1).parse(JSON.parse(text));
    } catch {}
    const todo = 'run "npm run content -- --ledgers" with CAPTURES_DIR set, or bring the file back from git';
    if (entry === undefined) problems.push(error(path, 0, 'is not a list of one ledger', todo));
    return entry === undefined ? [] : [[name.replace(/\.json$/, ''), entry]];
  });
  const translated = <Front extends { status: string; reviewer: string | null }>(
    name: string,
    schema: z.ZodType<Front>,
  ) =>
    files(name, /\.md$/, ({ name: file, path }, text): [string, ReadTranslation<Front>][] => {
      const translation = readTranslation(text);
      const { yaml: given = '', line = 1 } = translation.frontMatter ?? {};
      const front = take(readYaml(path, given, schema, line))?.value;
      if (front === undefined) return [];
      const what = `status is ${front.status}, reviewer ${front.reviewer}`;
      if ((front.status === 'reviewed') !== (front.reviewer !== null))
        problems.push(error(path, 1, what, 'name who reviewed it, or leave it a draft'));
      return [[file.replace(/\.md$/, ''), { ...translation, file: path, front }]];
    });
  const english = {
    articles: new Map(translated('english', englishArticle)),
    years: new Map(translated('english/years', englishYear)),
  };
  const addresses = (take(readText(`${folder}/addresses.txt`)) ?? '').split(/\r?\n/).filter((line) => line !== '');
  const renamed = yaml('moved', moved.array());
  if (found === null || topics === null || people === null || organisations === null || abbreviations === null)
    return { value: null, problems };
  const vocabulary = {
    topics: topics.value,
    people: people.value,
    organisations: organisations.value,
    abbreviations: abbreviations.value,
    phrases,
  };
  const value: Settings = {
    edition: found.value,
    vocabulary,
    years: new Map(years),
    changes,
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
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  value.forEach(({ id, label, aliases }, place) => {
    const line = lineOf([place, 'id']);
    if (ids.has(id)) problems.push(error(file, line, `two entries are "${id}"`, 'join them or rename one'));
    ids.add(id);
    for (const name of [label, ...aliases]) {
      const key = name.split(/\s+/).map(spelling).join(' ');
      const owner = owners.get(key) ?? id;
      if (owner !== id) {
        const what = `"${name}" stands for ${owner} and for ${id}`;
        problems.push(warning(file, line, what, 'leave it to one of them; the first one gets it'));
      }
      owners.set(key, owner);
    }
  });
  return problems;
}
