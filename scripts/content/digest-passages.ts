import type { RootContent } from 'mdast';
import { passageRole, type RemovedPassage, removedPassage } from '../../src/schema/article.ts';
import { lineRange, passageId, unprintable, year } from '../../src/schema/primitives.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { typedBlocks } from '../../src/text/markdown.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { RawPassage } from './model.ts';
import { error, type Problem, type Result, warning } from './problem.ts';
import { hint } from './yaml.ts';

/** The body of a digest. */
export interface DigestBody {
  /** The paragraph before the first passage; null while it is not written. */
  abstract: string | null;
  passages: RawPassage[];
  removed: RemovedPassage[];
}

/**
 * Reads a digest's passages.
 * @param file path for messages
 * @param lines the whole file's lines
 * @param body its tree without the front matter
 * @returns the passages that could be read, in order
 */
export function readPassages(
  file: string,
  lines: readonly string[],
  body: readonly RootContent[],
  vocabulary: Vocabulary,
): Result<DigestBody> {
  const problems: Problem[] = [];
  const passages: RawPassage[] = [];
  const removed: RemovedPassage[] = [];
  let abstract: string | null = null;
  const wrong = (line: number, what: string, todo: string) => problems.push(error(file, line, what, todo));
  const seen = new Map<string, number>();
  const noteId = (id: string, at: number) => {
    const first = seen.get(id);
    if (first !== undefined)
      wrong(at, `two passages are ${id}, the first on line ${first}`, 'give this one a number of its own');
    seen.set(id, first ?? at);
  };
  const empty: { id: string; at: number }[] = [];

  const { blocks, others } = typedBlocks(lines, body);
  for (const { name, attributes: given, paragraphs, line: at, last } of blocks) {
    const shown = (lines[at - 1] ?? '').slice(0, 60);
    const id = given['id'] ?? '';
    if (name === 'removed') {
      const checked = removedPassage.safeParse({ ...given, to: given['to'] ?? null });
      if (checked.success && paragraphs.length === 0) removed.push(checked.data);
      else wrong(at, `"${shown}" is not a removed passage`, 'write :::removed{#p9 to=p7 since=1.2.0} and ::: under it');
      if (checked.success) noteId(id, at);
    } else if (name === 'passage' && !passageId.safeParse(id).success) {
      wrong(at, id === '' ? 'a passage has no id' : `the passage id "${id}" is not one`, 'write :::passage{#p7 …}');
    } else if (name === 'passage') {
      noteId(id, at);
      const attributes = readAttributes(file, at, id, given, vocabulary);
      problems.push(...attributes.problems);
      const isClosed = /^\s*:{3,}\s*$/.test(lines[last - 1] ?? '') && !paragraphs.some((one) => one.includes(':::'));
      if (!isClosed) wrong(at, `passage ${id} is not closed`, 'write ::: under its words, before the next passage');
      else if (paragraphs.length === 0) empty.push({ id, at });
      else if (paragraphs.length > 1)
        wrong(at, `passage ${id} has ${paragraphs.length} paragraphs`, 'make each a passage of its own');
      passages.push({ id, ...attributes.value, text: paragraphs.join(' '), at });
    } else if (name === null && abstract === null && passages.length + removed.length === 0) {
      [abstract = null] = paragraphs;
    } else {
      const isFence = shown.startsWith(':::');
      const todo = isFence ? 'mend its braces: :::passage{#p7 role=task lines=13}' : 'put it into a :::passage';
      wrong(at, `"${shown}" stands outside the passages`, todo);
    }
  }
  for (const node of others) {
    const at = node.position?.start.line ?? 1;
    const shown = (lines[at - 1] ?? '').slice(0, 60);
    // A whole comment is a note of the editors to themselves, as npm run new leaves them.
    if (node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value)) continue;
    if (node.type === 'html' && node.value.startsWith('<!--') && !node.value.includes('-->'))
      wrong(at, 'a comment is not closed', 'write --> where it ends');
    else wrong(at, `"${shown}" stands outside the passages`, 'put it into a :::passage');
  }
  lines.forEach((line, at) => {
    if (unprintable.test(line.replaceAll('\t', ' ')))
      wrong(at + 1, 'holds a character that no page can carry', 'type the words again');
  });
  if (empty.length > 0) {
    const what = `passages still empty: ${empty.map(({ id }) => id).join(', ')}`;
    wrong(empty[0]?.at ?? 0, what, 'write the account of each between its fences');
  }
  for (const { id, to } of removed) {
    if (to !== null && !seen.has(to))
      wrong(seen.get(id) ?? 0, `removed passage ${id} leads to "${to}"`, 'name a passage of this digest');
  }
  passages.forEach(({ id, repeats, at, lines: [line] }, place) => {
    if (repeats !== null && !passages.some((other) => other.id === repeats))
      wrong(at, `passage ${id} repeats "${repeats}"`, 'name a passage of this digest');
    const before = passages[place - 1];
    if (before === undefined || line >= before.lines[0]) return;
    const what = `passage ${id} rests on line ${line}, before ${before.id} on line ${before.lines[0]}`;
    problems.push(warning(file, at, what, "keep the article's order"));
  });
  return { value: { abstract, passages, removed }, problems };
}

const singular = { people: 'person', organisations: 'organisation', years: 'year' };
const attributes = ['role', 'lines', 'start', 'end', 'topics', 'about', 'speaker', 'repeats', ...Object.keys(singular)];
const anchorSyllables = 5;

/**
 * Reads the attributes of a passage: `role=task lines=13-15 start="…" end="…" topics="x y" about=2020 speaker=x
 * repeats=p24 people="+x -y"`.
 * @returns them, wrong ones replaced by something harmless, with a problem for each
 */
function readAttributes(
  file: string,
  line: number,
  id: string,
  given: Record<string, string | null | undefined>,
  vocabulary: Vocabulary,
): Result<Omit<RawPassage, 'id' | 'text' | 'at'>> {
  const problems: Problem[] = [];
  const wrong = (what: string, todo: string) => problems.push(error(file, line, `passage ${id} ${what}`, todo));
  const listOf = (name: string) => (given[name] ?? '').split(/[\s,]+/).filter(Boolean);
  const known = (what: string, one: string, list: 'topics' | 'people' | 'organisations') => {
    const ids = vocabulary[list].map((entry) => entry.id);
    if (!ids.includes(one)) wrong(`names the ${what} "${one}"`, `use an id of ${list}.yaml${hint(one, ids)}`);
  };
  for (const name of Object.keys(given)) {
    if (name !== 'id' && !attributes.includes(name))
      wrong(`has the attribute "${name}"`, `use ${attributes.join(', ')}${hint(name, attributes)}`);
  }

  const role = passageRole.safeParse(given['role']);
  if (!role.success) {
    const roles = passageRole.options;
    const said = given['role'] ?? '';
    wrong(`has the role "${said}"`, `use one of: ${roles.join(', ')}${hint(said, roles)}`);
  }
  const [, first, last = first] = /^(\d+)(?:[-–](\d+))?$/.exec(given['lines'] ?? '') ?? [];
  const lines = lineRange.safeParse([Number(first), Number(last)]);
  if (!lines.success)
    wrong(`has the lines "${given['lines'] ?? ''}"`, 'write lines=13, or lines=13-15, the smaller first');

  const { start = null, end = null, speaker = null, repeats = null } = given;
  if ((start === null) !== (end === null)) wrong('has one of start and end', 'give both, or neither');
  for (const [name, words] of Object.entries({ start, end })) {
    const count = words === null ? 1 : syllablesOf(words).length;
    if (count === 0 || count > anchorSyllables)
      wrong(`has ${count} syllables in ${name}`, `give one to ${anchorSyllables}`);
  }
  const topics = [...new Set(listOf('topics'))];
  for (const topic of topics) known('topic', topic, 'topics');
  const about = [...new Set(listOf('about'))];
  const isNone = about.join() === 'none';
  if (given['about'] != null && !isNone && (about.length === 0 || !about.every(isYear)))
    wrong(`is about "${given['about']}"`, 'write about=2020, about="2019 2020" or about=none');
  if (speaker !== null) known('speaker', speaker, 'people');
  if (repeats !== null && (!passageId.safeParse(repeats).success || repeats === id))
    wrong(`repeats "${repeats}"`, 'name the passage that says it in full, repeats=p24');

  const adjustment = (name: keyof RawPassage['adjust']) => {
    const found: { add: string[]; remove: string[] } = { add: [], remove: [] };
    for (const part of listOf(name)) {
      const [, sign, value = ''] = /^([+-])(.*)$/.exec(part) ?? [];
      if (sign === undefined) wrong(`has "${part}" in ${name}`, `write +${part} to add it, -${part} to take it away`);
      else if (name !== 'years') known(singular[name], value, name);
      else if (!isYear(value)) wrong(`names the year "${value}"`, 'write a year in four digits');
      (sign === '+' ? found.add : found.remove).push(value);
    }
    return found;
  };
  const value = {
    role: role.success ? role.data : ('context' as const),
    lines: lines.success ? lines.data : ([1, 1] as [number, number]),
    anchor: start === null || end === null ? null : ([start, end] as [string, string]),
    topics,
    about: given['about'] == null ? null : isNone ? [] : about.map(Number).sort((a, b) => a - b),
    speaker,
    repeats,
    adjust: {
      people: adjustment('people'),
      organisations: adjustment('organisations'),
      years: adjustment('years'),
    },
  };
  return { value, problems };
}

function isYear(text: string): boolean {
  return year.safeParse(Number(text)).success;
}
