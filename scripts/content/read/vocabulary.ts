import { z } from 'astro/zod';
import { abbreviation, organisation, person, phrase, topic, type Vocabulary } from '../../../src/schema/vocabulary.ts';
import { spelling } from '../../../src/text/folding.ts';
import type { Problem, Result } from '../problem.ts';
import { readText } from './folder.ts';
import { type Checked, readYaml } from './yaml.ts';

/**
 * Reads the controlled vocabulary.
 * @param folder `content/vocabulary`
 * @returns null where one of its files cannot be read; two entries that share an id or a spelling are problems
 */
export function readVocabulary(folder: string): Result<Vocabulary | null> {
  const problems: Problem[] = [];
  const read = <Entry>(name: string, schema: z.ZodType<Entry>): Checked<Entry[]> | null => {
    const file = `${folder}/${name}.yaml`;
    const text = readText(file);
    if (text === null && name === 'phrases') return { value: [], lineOf: () => 1 };
    if (text === null) {
      problems.push({ file, line: 0, level: 'error', what: 'is not there', todo: 'write it; [] for an empty list' });
      return null;
    }
    const result = readYaml(file, text.normalize('NFC'), z.array(schema));
    problems.push(...result.problems);
    return result.value;
  };
  const topics = read('topics', topic);
  const people = read('people', person);
  const organisations = read('organisations', organisation);
  const abbreviations = read('abbreviations', abbreviation);
  const phrases = read('phrases', phrase);
  for (const [name, list] of Object.entries({ topics, people, organisations })) {
    if (list !== null) problems.push(...doubles(`${folder}/${name}.yaml`, list));
  }
  if (topics === null || people === null || organisations === null || abbreviations === null || phrases === null) {
    return { value: null, problems };
  }
  return {
    value: {
      topics: topics.value,
      people: people.value,
      organisations: organisations.value,
      abbreviations: abbreviations.value,
      phrases: phrases.value,
    },
    problems,
  };
}

interface Named {
  id: string;
  label: string;
  aliases: string[];
}

function doubles(file: string, { value, lineOf }: Checked<Named[]>): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  value.forEach(({ id, label, aliases }, place) => {
    const line = lineOf([place, 'id']);
    if (ids.has(id)) {
      problems.push({ file, line, level: 'error', what: `two entries are "${id}"`, todo: 'join them or rename one' });
    }
    ids.add(id);
    for (const name of [label, ...aliases]) {
      const key = name.split(/\s+/).map(spelling).join(' ');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id) {
        const what = `"${name}" stands for ${owner} and for ${id}`;
        problems.push({ file, line, level: 'warning', what, todo: 'leave it to one of them; the first one gets it' });
      }
      owners.set(key, owner ?? id);
    }
  });
  return problems;
}
