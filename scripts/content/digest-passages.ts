import type { RootContent } from 'mdast';
import { type RemovedPassage, removedPassage } from '../../src/schema/article.ts';
import { passageAttributes } from '../../src/schema/digest.ts';
import { passageId, unprintable } from '../../src/schema/primitives.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { typedBlocks } from '../../src/text/markdown.ts';
import type { RawPassage } from './model.ts';
import { error, type Problem, warning } from './problem.ts';
import { hint } from './yaml.ts';

/** Reads a digest's abstract, null while unwritten, and passages, from the whole file's lines and its body's tree. */
export function readPassages(file: string, lines: string[], body: readonly RootContent[], vocabulary: Vocabulary) {
  const problems: Problem[] = [];
  const passages: RawPassage[] = [];
  const removed: RemovedPassage[] = [];
  let abstract: string | null = null;
  const wrong = (line: number, what: string, todo: string) => problems.push(error(file, line, what, todo));
  const shownAt = (line: number) => (lines[line - 1] ?? '').slice(0, 60);
  const seen = new Map<string, number>();
  const noteId = (id: string, at: number) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else wrong(at, `two passages are ${id}, the first on line ${first}`, 'give this one a number of its own');
  };
  const stray = (at: number) => {
    const isFence = shownAt(at).startsWith(':::');
    const todo = isFence ? 'mend its braces: :::passage{#p7 role=task lines=13}' : 'put it into a :::passage';
    wrong(at, `"${shownAt(at)}" stands outside the passages`, todo);
  };

  const { blocks, others } = typedBlocks(lines, body);
  for (const { name, attributes: given, paragraphs, line: at, last } of blocks) {
    const id = given['id'] ?? '';
    if (name === 'removed') {
      const checked = removedPassage.safeParse({ ...given, to: given['to'] ?? null });
      const todo = 'write :::removed{#p9 to=p7 since=1.2.0} and ::: under it';
      if (checked.success && paragraphs.length === 0) removed.push(checked.data);
      else wrong(at, `"${shownAt(at)}" is not a removed passage`, todo);
      if (checked.success) noteId(id, at);
    } else if (name === 'passage' && !passageId.safeParse(id).success) {
      wrong(at, id === '' ? 'a passage has no id' : `the passage id "${id}" is not one`, 'write :::passage{#p7 …}');
    } else if (name === 'passage') {
      noteId(id, at);
      const isClosed = /^\s*:{3,}\s*$/.test(lines[last - 1] ?? '') && !paragraphs.some((one) => one.includes(':::'));
      if (!isClosed) wrong(at, `passage ${id} is not closed`, 'write ::: under its words, before the next passage');
      else if (paragraphs.length > 1)
        wrong(at, `passage ${id} has ${paragraphs.length} paragraphs`, 'make each a passage of its own');
      const attributes = readAttributes(given, vocabulary, (what, todo) => wrong(at, `passage ${id} ${what}`, todo));
      passages.push({ ...attributes, id, text: paragraphs.join(' '), at });
    } else if (name === null && abstract === null && passages.length + removed.length === 0) {
      [abstract = null] = paragraphs;
    } else stray(at);
  }
  for (const node of others) {
    const at = node.position?.start.line ?? 1;
    // A whole comment is a note of the editors to themselves, as npm run new leaves them.
    if (node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value)) continue;
    if (node.type === 'html' && node.value.startsWith('<!--') && !node.value.includes('-->'))
      wrong(at, 'a comment is not closed', 'write --> where it ends');
    else stray(at);
  }
  lines.forEach((line, at) => {
    if (unprintable.test(line.replaceAll('\t', ' ')))
      wrong(at + 1, 'holds a character that no page can carry', 'type the words again');
  });
  problems.push(...amongPassages(file, passages));
  for (const { id, to } of removed.filter((one) => one.to !== null && !seen.has(one.to)))
    wrong(seen.get(id) ?? 0, `removed passage ${id} leads to "${to}"`, 'name a passage of this digest');
  return { value: { abstract, passages, removed }, problems };
}

/** What no passage shows alone: which are still empty, one that repeats none of the others, their order. */
function amongPassages(file: string, passages: readonly RawPassage[]): Problem[] {
  const problems: Problem[] = [];
  const [first, ...empty] = passages.filter(({ text }) => text === '');
  if (first !== undefined) {
    const what = `passages still empty: ${[first, ...empty].map(({ id }) => id).join(', ')}`;
    problems.push(error(file, first.at, what, 'write the account of each between its fences'));
  }
  passages.forEach(({ id, repeats, at, lines: [line] }, place) => {
    if (repeats !== null && !passages.some((other) => other.id === repeats && repeats !== id))
      problems.push(error(file, at, `passage ${id} repeats "${repeats}"`, 'name another passage of this digest'));
    const before = passages[place - 1];
    if (before === undefined || line >= before.lines[0]) return;
    const what = `passage ${id} rests on line ${line}, before ${before.id} on line ${before.lines[0]}`;
    problems.push(warning(file, at, what, "keep the article's order"));
  });
  return problems;
}

const names = Object.keys(passageAttributes.shape);
const roles = passageAttributes.shape.role.options;
const todos: Record<string, string> = {
  role: `use one of: ${roles.join(', ')}`,
  lines: 'write lines=13, or lines=13-15, the smaller first',
  start: 'give one to five syllables',
  end: 'give one to five syllables',
  about: 'write about=2020, about="2019 2020" or about=none',
  repeats: 'name another passage of this digest, repeats=p24',
  people: 'write +x to add x, -x to take it away',
  organisations: 'write +x to add x, -x to take it away',
  years: 'write +2020 to add 2020, -2020 to take it away',
};

/** The attributes of a passage; a wrong one gives way to something harmless, so that the address stays. */
function readAttributes(
  given: Record<string, string | null | undefined>,
  vocabulary: Vocabulary,
  wrong: (what: string, todo: string) => void,
) {
  const checked = passageAttributes.safeParse(given);
  const issues = checked.error?.issues ?? [];
  const faulty = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : String(issue.path[0])));
  const right = { ...given };
  for (const name of new Set(faulty)) {
    const value = given[name] ?? '';
    const verb = name === 'about' ? 'is' : 'has the';
    const todo = Object.hasOwn(todos, name) ? todos[name] : undefined;
    if (todo === undefined) wrong(`has the attribute "${name}"`, `use ${names.join(', ')}${hint(name, names)}`);
    else wrong(`${verb} ${name} "${value}"`, `${todo}${name === 'role' ? hint(value, roles) : ''}`);
    delete right[name];
  }
  const { start, end, people, organisations, years, ...facts } =
    checked.data ?? passageAttributes.parse({ role: 'context', lines: '1', ...right });
  if ((given['start'] == null) !== (given['end'] == null)) wrong('has one of start and end', 'give both, or neither');
  const known = (what: string, ids: readonly string[], list: 'topics' | 'people' | 'organisations') => {
    const all = vocabulary[list].map((entry) => entry.id);
    for (const one of ids.filter((other) => !all.includes(other)))
      wrong(`names the ${what} "${one}"`, `use an id of ${list}.yaml${hint(one, all)}`);
  };
  known('topic', facts.topics, 'topics');
  known('speaker', facts.speaker === null ? [] : [facts.speaker], 'people');
  const bare = (typed: readonly string[]) => typed.map((one) => one.slice(1));
  known('person', bare(people), 'people');
  known('organisation', bare(organisations), 'organisations');
  const anchor: RawPassage['anchor'] = start === null || end === null ? null : [start, end];
  return { ...facts, anchor, adjust: { people, organisations, years } };
}
