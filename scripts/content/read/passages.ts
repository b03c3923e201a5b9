import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type RemovedPassage, removedPassage } from '../../../src/schema/article.ts';
import { passageId } from '../../../src/schema/primitives.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import type { RawPassage } from '../model.ts';
import type { Problem, Result } from '../problem.ts';
import { readAttributes } from './attributes.ts';

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
  const error = (line: number, what: string, todo: string) => problems.push({ file, line, level: 'error', what, todo });
  const seen = new Map<string, number>();
  const empty: { id: string; at: number }[] = [];

  for (const node of body) {
    const at = node.position?.start.line ?? 0;
    if (node.type === 'containerDirective' && node.name === 'removed') {
      const { to = null, ...rest } = node.attributes ?? {};
      const checked = removedPassage.safeParse({ ...rest, to });
      if (checked.success && textOf(node, lines).length === 0) removed.push(checked.data);
      else
        error(
          at,
          `"${lines[at - 1]}" is not a removed passage`,
          'write :::removed{#p9 to=p7 since=1.2.0} and ::: under it',
        );
      if (checked.success) noteId(checked.data.id, at);
    } else if (node.type === 'containerDirective' && node.name === 'passage') {
      const id = node.attributes?.['id'] ?? '';
      const text = textOf(node, lines);
      if (!passageId.safeParse(id).success) {
        error(at, id === '' ? 'a passage has no id' : `the passage id "${id}" is not one`, 'write :::passage{#p7 …}');
        continue;
      }
      noteId(id, at);
      const attributes = readAttributes(file, at, id, node.attributes ?? {}, vocabulary);
      problems.push(...attributes.problems);
      if (!isClosed(node, lines))
        error(at, `passage ${id} is not closed`, 'write ::: under its words, before the next passage');
      else if (text.length === 0) empty.push({ id, at });
      else if (text.length > 1)
        error(at, `passage ${id} has ${text.length} paragraphs`, 'make each a passage of its own');
      if (/\p{Cc}/u.test(text.join(' '))) error(at, `passage ${id} has a control character`, 'type its words again');
      passages.push({ id, ...attributes.value, text: text.join(' '), at });
    } else if (node.type === 'paragraph' && abstract === null && passages.length + removed.length === 0) {
      abstract = typed(node, lines);
      if (/\p{Cc}/u.test(abstract)) error(at, 'the abstract has a control character', 'type its words again');
    } else if (node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value)) {
      // A note of the editors' to themselves, as npm run new leaves them.
    } else if (node.type === 'html' && node.value.startsWith('<!--') && !node.value.includes('-->')) {
      error(at, 'a comment is not closed', 'write --> where it ends');
    } else {
      const shown = (lines[at - 1] ?? '').slice(0, 60);
      const todo = shown.startsWith(':::')
        ? 'mend its braces: :::passage{#p7 role=task lines=13}'
        : 'put it into a :::passage, or take it out';
      error(at, `"${shown}" stands outside the passages`, todo);
    }
  }
  if (empty.length > 0) {
    const what = `passages still empty: ${empty.map(({ id }) => id).join(', ')}`;
    error(empty[0]?.at ?? 0, what, 'write the account of each between its fences');
  }
  const ids = new Set(passages.map(({ id }) => id));
  for (const { id, repeats, at } of passages) {
    if (repeats !== null && !ids.has(repeats))
      error(at, `passage ${id} repeats "${repeats}"`, 'name a passage of this digest');
  }
  for (const { id, to } of removed) {
    if (to !== null && !seen.has(to))
      error(seen.get(id) ?? 0, `removed passage ${id} leads to "${to}"`, 'name a passage of this digest');
  }
  for (let place = 1; place < passages.length; place += 1) {
    const [before, after] = [passages[place - 1], passages[place]];
    if (before === undefined || after === undefined || after.lines[0] >= before.lines[0]) continue;
    const what = `passage ${after.id} rests on line ${after.lines[0]}, before ${before.id} on line ${before.lines[0]}`;
    problems.push({ file, line: after.at, level: 'warning', what, todo: "keep the article's order" });
  }
  return { value: { abstract, passages, removed }, problems };

  function noteId(id: string, at: number): void {
    const first = seen.get(id);
    if (first !== undefined)
      error(at, `two passages are ${id}, the first on line ${first}`, 'give this one a number of its own');
    seen.set(id, first ?? at);
  }
}

/** A paragraph as typed, on one line. */
function typed(node: Paragraph, lines: readonly string[]): string {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
  return lines
    .slice(start.line - 1, end.line)
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/<!--.*?-->/g, '')
    .trim();
}

/** The paragraphs between a directive's fences, as typed: what looks like Markdown in them is text, but for comments. */
function textOf(node: ContainerDirective, lines: readonly string[]): string[] {
  const paragraphs = [''];
  const typed = lines.slice(node.position?.start.line, lastLineOf(node)).join('\n');
  for (const line of typed.replaceAll(/<!--[\s\S]*?-->/g, '').split('\n')) {
    if (line.trim() === '') paragraphs.push('');
    else paragraphs.push([paragraphs.pop(), line.trim()].filter(Boolean).join(' '));
  }
  return paragraphs.filter((text) => text !== '');
}

function isClosed(node: ContainerDirective, lines: readonly string[]): boolean {
  const closes = /^\s*:{3,}\s*$/.test(lines[lastLineOf(node)] ?? '');
  return closes && !textOf(node, lines).some((text) => text.includes(':::'));
}

/** Index of a directive's closing fence. */
function lastLineOf(node: ContainerDirective): number {
  return (node.position?.end.line ?? 1) - 1;
}
