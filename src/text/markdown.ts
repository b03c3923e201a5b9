import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective).freeze();

/** A Markdown file as its parts. */
export interface MarkdownFile {
  /** The front matter's YAML without its fences, and the line it begins on; null when there is none. */
  frontMatter: { yaml: string; line: number } | null;
  /** All that stands under the front matter. */
  body: RootContent[];
}

/**
 * Parses a Markdown file with front matter and directives.
 * @param text the whole file
 */
export function readMarkdown(text: string): MarkdownFile {
  const [first, ...rest] = reader.parse(text).children;
  if (first?.type !== 'yaml') return { frontMatter: null, body: first === undefined ? [] : [first, ...rest] };
  return { frontMatter: { yaml: first.value, line: (first.position?.start.line ?? 1) + 1 }, body: rest };
}

/** An entry of the collections. */
export interface Entry {
  /** The front matter's data, unchecked. */
  data: Record<string, unknown>;
  /** The words before its first passage; empty where there are none. */
  abstract: string;
  /** The words of its passages, by id, in order. */
  passages: Map<string, string>;
}

/**
 * Reads an entry of the collections, or a translation of one.
 * @param text the whole file
 */
export function readEntry(text: string): Entry {
  const { frontMatter, body } = readMarkdown(text);
  const isPassage = (node: RootContent): node is ContainerDirective =>
    node.type === 'containerDirective' && node.name === 'passage';
  return {
    data: frontMatter === null ? {} : parse(frontMatter.yaml),
    abstract: body
      .filter(({ type }) => type === 'paragraph')
      .map(wordsOf)
      .join(' '),
    passages: new Map(body.filter(isPassage).map((node) => [node.attributes?.['id'] ?? '', wordsOf(node)])),
  };
}

/** The words of a node, without marks of Markdown. */
export function wordsOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
