import type { Parents, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Info, State } from 'mdast-util-to-markdown';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkStringify, { bullet: '-', handlers: { text: plainText } })
  .freeze();

/** Text, escaped so that it reads back as text. */
function plainText(node: Text, _parent: Parents | undefined, state: State, info: Info): string {
  // remark-directive trusts a colon beside an escaped mark ("\\*:1"), where it does begin a directive.
  return state.safe(node.value, info).replace(/\\[!-/:-@[-`{-~]|:(?=\S)/g, (found) => (found === ':' ? '\\:' : found));
}

/** A Markdown file as its parts. */
export interface MarkdownFile {
  /** The front matter's YAML without its fences, and the line it begins on; null when there is none. */
  frontMatter: { yaml: string; line: number } | null;
  /** What stands under the front matter. */
  body: RootContent[];
}

/**
 * Parses a Markdown file with front matter and directives.
 * @param text the whole file
 */
export function readMarkdown(text: string): MarkdownFile {
  const [first, ...rest] = processor.parse(text).children;
  if (first?.type !== 'yaml') return { frontMatter: null, body: first === undefined ? [] : [first, ...rest] };
  return { frontMatter: { yaml: first.value, line: (first.position?.start.line ?? 1) + 1 }, body: rest };
}

/**
 * Writes a Markdown file with front matter.
 * @param data plain data; keys are written in their order
 * @param body what stands under it
 */
export function writeMarkdown(data: object, body: RootContent[]): string {
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yamlOf(data, '') }, ...body] };
  return processor.stringify(root);
}

const plainWord = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)[a-z][a-zA-Z0-9]*(?:-[a-z0-9]+)*$/;
// js-yaml refuses or breaks lines at these, which JSON leaves as they are.
const raw = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * YAML of plain data. Any text but an id is quoted as in JSON, so that no reader, of whatever version of YAML,
 * takes a date, `10:56` or `no` for something else; a list of plain values stands on one line, which reads better
 * in a diff. The yaml package writes as much, but was a third of the command's time.
 */
function yamlOf(value: object, indent: string): string {
  const parts = Array.isArray(value)
    ? value.map((item) => `${indent}- ${inline(item) ?? yamlOf(item, `${indent}  `).trimStart()}`)
    : Object.entries(value).map(([key, part]) => {
        const short = inline(part);
        return `${indent}${key}:${short === null ? `\n${yamlOf(part, `${indent}  `)}` : ` ${short}`}`;
      });
  return parts.join('\n');
}

/** A value that takes no more than the rest of its line; null where it takes lines of its own. */
function inline(value: unknown): string | null {
  if (isPlain(value)) return scalar(value);
  if (Array.isArray(value)) return value.every(isPlain) ? `[${value.map(scalar).join(', ')}]` : null;
  return Object.keys(value as object).length === 0 ? '{}' : null;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function scalar(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  return JSON.stringify(value).replace(raw, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A container directive around one paragraph of plain text. */
export function directive(name: string, id: string, text: string): ContainerDirective {
  return { type: 'containerDirective', name, attributes: { id }, children: [paragraph(text)] };
}

/** A heading of plain text. */
export function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** A paragraph of plain text. */
export function paragraph(text: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** A bulleted list of plain texts. */
export function list(texts: readonly string[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: texts.map((text) => ({ type: 'listItem', spread: false, children: [paragraph(text)] })),
  };
}
