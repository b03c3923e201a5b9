import { passageRole } from '../../../src/schema/article.ts';
import { lineRange, passageId, year } from '../../../src/schema/primitives.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import type { RawPassage } from '../model.ts';
import type { Problem, Result } from '../problem.ts';
import { hint } from './nearest.ts';

const known = [
  'id',
  'role',
  'lines',
  'start',
  'end',
  'topics',
  'about',
  'speaker',
  'repeats',
  'people',
  'organisations',
  'years',
];
const anchorSyllables = 5;

/** The attributes of a passage, read. */
export type PassageAttributes = Omit<RawPassage, 'id' | 'text' | 'at'>;

/**
 * Reads the attributes of a passage: `role=task lines=13-15 start="…" end="…" topics="x y" about=2020
 * speaker=x repeats=p24 people="+x -y"`.
 * @param file path for messages
 * @param line line of the file that they stand on
 * @param id the passage's id, for messages
 * @returns them, wrong ones replaced by something harmless, with a problem for each
 */
export function readAttributes(
  file: string,
  line: number,
  id: string,
  given: Record<string, string | null | undefined>,
  vocabulary: Vocabulary,
): Result<PassageAttributes> {
  const problems: Problem[] = [];
  const wrong = (what: string, todo: string) =>
    problems.push({ file, line, level: 'error', what: `passage ${id} ${what}`, todo });
  for (const name of Object.keys(given)) {
    if (!known.includes(name))
      wrong(`has the attribute "${name}"`, `use ${known.slice(1).join(', ')}${hint(name, known)}`);
  }

  const role = passageRole.safeParse(given['role']);
  if (!role.success) {
    const roles = passageRole.options;
    wrong(
      `has the role "${given['role'] ?? ''}"`,
      `use one of: ${roles.join(', ')}${hint(given['role'] ?? '', roles)}`,
    );
  }
  const [, first, last = first] = /^(\d+)(?:[-–](\d+))?$/.exec(given['lines'] ?? '') ?? [];
  const lines = lineRange.safeParse([Number(first), Number(last)]);
  if (!lines.success)
    wrong(`has the lines "${given['lines'] ?? ''}"`, 'write lines=13, or lines=13-15, the smaller first');

  const { start = null, end = null } = given;
  if ((start === null) !== (end === null)) wrong('has one of start and end', 'give both, or neither');
  for (const [name, words] of Object.entries({ start, end })) {
    const count = words === null ? 1 : syllablesOf(words).length;
    if (count === 0 || count > anchorSyllables)
      wrong(`has ${count} syllables in ${name}`, `give one to ${anchorSyllables}`);
  }

  const idsOf = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
  const people = idsOf(vocabulary.people);
  const topics = idsOf(vocabulary.topics);
  for (const topic of listOf('topics').filter((one) => !topics.includes(one))) {
    wrong(`names the topic "${topic}"`, `use an id of topics.yaml, the principal one first${hint(topic, topics)}`);
  }
  const { speaker = null, repeats = null } = given;
  if (speaker !== null && !people.includes(speaker))
    wrong(`names the speaker "${speaker}"`, `use an id of people.yaml${hint(speaker, people)}`);
  if (repeats !== null && (!passageId.safeParse(repeats).success || repeats === id))
    wrong(`repeats "${repeats}"`, 'name the passage that says it in full, repeats=p24');
  const adjust = {
    people: adjustment('people', people),
    organisations: adjustment('organisations', idsOf(vocabulary.organisations)),
    years: adjustment('years', null),
  };
  return {
    value: {
      role: role.success ? role.data : 'context',
      lines: lines.success ? lines.data : [1, 1],
      anchor: start === null || end === null ? null : [start, end],
      topics: [...new Set(listOf('topics'))],
      about: aboutYears(),
      speaker,
      repeats,
      adjust,
    },
    problems,
  };

  function listOf(name: string): string[] {
    return (given[name] ?? '').split(/[\s,]+/).filter(Boolean);
  }

  function aboutYears(): number[] | null {
    if (given['about'] == null) return null;
    const parts = listOf('about');
    if (parts.length === 1 && parts[0] === 'none') return [];
    const years = parts.map(Number);
    if (parts.length === 0 || !years.every((one) => year.safeParse(one).success))
      wrong(`is about "${given['about']}"`, 'write about=2020, about="2019 2020" or about=none');
    return [...new Set(years)].sort((one, other) => one - other);
  }

  function adjustment(name: keyof RawPassage['adjust'], ids: string[] | null): { add: string[]; remove: string[] } {
    const found: { add: string[]; remove: string[] } = { add: [], remove: [] };
    for (const part of listOf(name)) {
      const value = part.slice(1);
      const sign = part[0];
      const right = ids === null ? year.safeParse(Number(value)).success : ids.includes(value);
      if (sign !== '+' && sign !== '-')
        wrong(`has "${part}" in ${name}`, `write +${part} to add it, -${part} to take it away`);
      else if (!right) {
        const todo = ids === null ? 'write a year in four digits' : `use an id of ${name}.yaml${hint(value, ids)}`;
        wrong(`names the ${singular[name]} "${value}"`, todo);
      } else (sign === '+' ? found.add : found.remove).push(value);
    }
    return found;
  }
}

const singular = { people: 'person', organisations: 'organisation', years: 'year' };
