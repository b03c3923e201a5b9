import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective).freeze();

// People type words, not Markdown: with its marks switched off, any text is read in a time that grows with its length.
const typedReader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(function () {
    const constructs =
      'attention autolink blockQuote characterEscape characterReference codeFenced codeIndented codeText definition ' +
      'hardBreakEscape headingAtx htmlText labelEnd labelStartImage labelStartLink list setextUnderline thematicBreak';
    this.data().micromarkExtensions?.push({ disable: { null: constructs.split(' ') } });
  })
  .freeze();

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
 * @param isTyped true where people wrote it: but for directives and comments, its marks are text
 */
export function readMarkdown(text: string, isTyped = false): MarkdownFile {
  const [first, ...rest] = (isTyped ? typedReader : reader).parse(text).children;
  if (first?.type !== 'yaml') return { frontMatter: null, body: first === undefined ? [] : [first, ...rest] };
  return { frontMatter: { yaml: first.value, line: (first.position?.start.line ?? 1) + 1 }, body: rest };
}

/** A container directive as a person typed it: what looks like Markdown in it is text. */
export interface TypedBlock {
  /** `passage`, `removed`; null for a paragraph outside all of them. */
  name: string | null;
  attributes: Record<string, string | null | undefined>;
  /** Its paragraphs, each on one line, without comments. */
  paragraphs: string[];
  /** First and last line of the file, 1-based. */
  line: number;
  last: number;
}

/**
 * Reads a body that people write.
 * @param lines the whole file's
 * @param body as parsed
 * @returns directives and paragraphs in order, and the nodes that are neither
 */
export function typedBlocks(lines: readonly string[], body: readonly RootContent[]) {
  const blocks: TypedBlock[] = [];
  const others: RootContent[] = [];
  for (const node of body) {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    const place = { line: start.line, last: end.line };
    if (node.type === 'containerDirective') {
      const paragraphs = typedParagraphs(lines.slice(start.line, end.line - 1));
      blocks.push({ name: node.name, attributes: node.attributes ?? {}, paragraphs, ...place });
    } else if (node.type === 'paragraph') {
      const paragraphs = typedParagraphs(lines.slice(start.line - 1, end.line));
      blocks.push({ name: null, attributes: {}, paragraphs, ...place });
    } else others.push(node);
  }
  return { blocks, others };
}

function typedParagraphs(lines: readonly string[]): string[] {
  const typed = lines.join('\n').replaceAll(/<!--[\s\S]*?-->/g, '');
  const paragraphs = typed.split(/\n[^\S\n]*\n/).map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ' '));
  return paragraphs.filter((text) => text !== '');
}

/** A translation of an article or a year. */
export interface Translation {
  frontMatter: MarkdownFile['frontMatter'];
  abstract: string;
  passages: { id: string; of: string; text: string; line: number }[];
}

/**
 * Reads a translation: the abstract, then `:::passage{#p7 of=1a2b3c4d}` … `:::`.
 * @param text the whole file
 */
export function readTranslation(text: string): Translation {
  const { frontMatter, body } = readMarkdown(text, true);
  const { blocks } = typedBlocks(text.split(/\r\n|\n|\r/), body);
  const said = (some: readonly TypedBlock[]) => some.flatMap(({ paragraphs }) => paragraphs).join(' ');
  return {
    frontMatter,
    abstract: said(blocks.filter(({ name }) => name === null)),
    passages: blocks
      .filter(({ name }) => name === 'passage')
      .map((block) => ({
        id: block.attributes['id'] ?? '',
        of: block.attributes['of'] ?? '',
        text: said([block]),
        line: block.line,
      })),
  };
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

/**
 * A short hash of a passage's words, by which its translation shows that they have changed since.
 * @returns eight hexadecimal digits
 */
export function wordsHash(words: string): string {
  return createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 8);
}
