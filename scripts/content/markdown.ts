import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, isScalar, visit } from 'yaml';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkStringify, { bullet: '-' })
  .freeze();

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
 * @param data the front matter; keys are written in their order
 * @param body what stands under it
 * @returns the file's text; every YAML reader takes its dates for strings
 */
export function writeMarkdown(data: object, body: RootContent[]): string {
  // As YAML 1.1 sees more in a plain word (dates, yes, 10:56), whatever any reader could mistake gets quoted.
  const document = new Document(data, { version: '1.1', aliasDuplicateObjects: false });
  // A list of plain values stands on one line: [3, 5] reads better in a diff than three lines.
  visit(document, {
    Seq(_key, node) {
      node.flow = node.items.every(isScalar);
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...body] };
  return processor.stringify(root);
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
