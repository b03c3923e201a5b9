import { z } from 'astro/zod';
import { type Change, change, edition } from '../../src/schema/edition.ts';
import { type EnglishArticle, type EnglishYear, englishArticle, englishYear } from '../../src/schema/english.ts';
import type { LedgerEntry } from '../../src/schema/ledger.ts';
import { moved, release } from '../../src/schema/release.ts';
import { abbreviation, dataTable, organisation, person, phrase, topic } from '../../src/schema/vocabulary.ts';
import { type YearNotes, yearNotes } from '../../src/schema/year.ts';
import { readTranslation } from '../../src/text/markdown.ts';
import { keysOf } from '../../src/text/syllables.ts';
import { readFolder, readText, textOf } from './files.ts';
import { readLedger } from './ledger.ts';
import { error, type Problem, takeInto, warning } from './problem.ts';
import { type Checked, readYaml } from './yaml.ts';

/** The editors' folder; EDITION_DIR names another one than the repository's, such as a generated one. */
export const editionFolder = process.env['EDITION_DIR'] || 'content';

export type Settings = NonNullable<ReturnType<typeof readSettings>['value']>;

/** What reading a source takes of them. */
export type Known = Pick<Settings, 'vocabulary' | 'edition'>;

/** Reads the editors' files; null where the edition or the vocabulary cannot be read. */
export function readSettings(folder: string) {
  const problems: Problem[] = [];
  const take = takeInto(problems);
  /** A YAML file; null where it is missing, which is an error if it says what should be in it. */
  const yaml = <Value>(name: string, schema: z.ZodType<Value>, wanted?: string): Checked<Value> | null => {
    const file = `${folder}/${name}.yaml`;
    const read = readText(file);
    const text = take(read);
    if (text !== null) return take(readYaml(file, text, schema));
    if (wanted !== undefined && read.problems.length === 0) problems.push(error(file, 0, 'is not there', wanted));
    return null;
  };
  const unlisted = 'write it; [] for an empty list';
  const list = <Entry extends Named>(name: string, entry: z.ZodType<Entry>) => {
    const checked = yaml(`vocabulary/${name}`, z.array(entry), unlisted);
    if (checked !== null) problems.push(...doubles(`${folder}/vocabulary/${name}.yaml`, checked));
    return checked?.value;
  };
  /** The files of a folder: their text, and the name without its ending. */
  const files = (name: string, ending: string) =>
    take(readFolder(`${folder}/${name}`, ending)).files.flatMap((file) => {
      const text = take(textOf(file));
      return text === null ? [] : [{ file: file.path, text, stem: file.name.slice(0, -ending.length) }];
    });

  const found = yaml('edition', edition, 'write name, version, date, contact and scope');
  const topics = list('topics', topic);
  const people = list('people', person);
  const organisations = list('organisations', organisation);
  const abbreviations = yaml('vocabulary/abbreviations', z.array(abbreviation), unlisted)?.value;
  const phrases = yaml('vocabulary/phrases', z.array(phrase), unlisted)?.value;
  const dictionary = yaml('vocabulary/data-dictionary', z.array(dataTable), unlisted);
  for (const id of found?.value.scope ?? []) {
    if (organisations?.some((body) => body.id === id) ?? true) continue;
    const what = `scope names the organisation "${id}"`;
    const line = found?.lineOf(['scope']) ?? 0;
    problems.push(error(`${folder}/edition.yaml`, line, what, 'use an id of organisations.yaml'));
  }
  const years = files('years', '.yaml').flatMap(({ file, text, stem }): [number, YearNotes][] => {
    const notes = take(readYaml(file, text, yearNotes))?.value;
    if (/^\d{4}$/.test(stem)) return notes === undefined ? [] : [[Number(stem), notes]];
    problems.push(error(file, 0, 'has no year', 'name the file after its year, 2021.yaml'));
    return [];
  });
  const changes = files('changes', '.yaml').flatMap(({ file, text }) => {
    const isList = /^(?:-\s|\[)/m.test(text);
    const checked = take(readYaml<Change | Change[]>(file, text, isList ? change.array() : change));
    return [checked?.value ?? []].flat().map((each, at) => {
      return { ...each, file, line: checked?.lineOf(isList ? [at, 'address'] : ['address']) ?? 0 };
    });
  });
  const ledgers = files('ledgers', '.json').flatMap(({ file, text, stem }): [string, LedgerEntry][] => {
    const [entry, ...others] = readLedger(text) ?? [];
    if (entry !== undefined && others.length === 0) return [[stem, entry]];
    // Ledgers are the command's own files: one that is wrong is mended by writing it anew.
    const todo = 'run "npm run content -- --ledgers" with CAPTURES_DIR set, or bring the file back from git';
    problems.push(error(file, 0, 'is not a list of one ledger', todo));
    return [];
  });
  const translations = <Front extends EnglishArticle | EnglishYear>(name: string, schema: z.ZodType<Front>) => {
    const read = files(name, '.md').flatMap(({ file, text, stem }) => {
      const { frontMatter, ...words } = readTranslation(text);
      const { yaml: given = '', line = 1 } = frontMatter ?? {};
      const front = take(readYaml(file, given, schema, line))?.value;
      if (front === undefined) return [];
      const what = `status is ${front.status}, reviewer ${front.reviewer}`;
      if ((front.status === 'reviewed') !== (front.reviewer !== null))
        problems.push(error(file, 1, what, 'name who reviewed it, or leave it a draft'));
      return [[stem, { file, front, ...words }] as const];
    });
    return new Map(read);
  };
  const english = {
    articles: translations('english', englishArticle),
    years: translations('english/years', englishYear),
  };
  const addresses = (take(readText(`${folder}/addresses.txt`)) ?? '').split(/\r?\n/).filter(Boolean);
  const renamed = yaml('moved', moved.array());
  const releases = yaml('releases', release.array());
  if (!found || !topics || !people || !organisations || !abbreviations || !phrases || !dictionary)
    return { value: null, problems };
  const value = {
    edition: found.value,
    vocabulary: { topics, people, organisations, abbreviations, phrases },
    years: new Map(years),
    changes,
    ledgers: new Map(ledgers),
    english,
    addresses,
    moved: renamed?.value ?? [],
    releases: releases?.value ?? [],
  };
  return { value, problems };
}

type Named = Record<'id' | 'label', string> & { aliases: string[] };

/** Two entries that share an id, or a spelling. */
function doubles(file: string, { value, lineOf }: Checked<Named[]>): Problem[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return value.flatMap(({ id, label, aliases }, place) => {
    const line = lineOf([place, 'id']);
    const same = ids.has(id) ? [error(file, line, `two entries are "${id}"`, 'join them or rename one')] : [];
    ids.add(id);
    const shared = [label, ...aliases].flatMap((name) => {
      const key = keysOf(name).join(' ');
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      const what = `"${name}" stands for ${owner} and for ${id}`;
      return owner === id ? [] : [warning(file, line, what, 'leave it to one of them; the first one gets it')];
    });
    return [...same, ...shared];
  });
}
