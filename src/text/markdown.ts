import { hash } from 'node:crypto';
import type { RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective);
const reader = markdown().freeze();

// People type words, not Markdown: with its marks switched off, any text is read in a time that grows with its length.
const typedReader = markdown()
  .use(function () {
    const constructs =
      'attention autolink blockQuote characterEscape characterReference codeFenced codeIndented codeText definition ' +
      'hardBreakEscape headingAtx htmlText labelEnd labelStartImage labelStartLink list setextUnderline thematicBreak';
    this.data().micromarkExtensions?.push({ disable: { null: constructs.split(' ') } });
  })
  .freeze();

/** Parses a Markdown file into front matter, null where there is none, and nodes; marks that people typed are text. */
export function readMarkdown(text: string, isTyped = false) {
  const [first, ...rest] = (isTyped ? typedReader : reader).parse(text).children;
  if (first?.type !== 'yaml') return { frontMatter: null, body: first === undefined ? [] : [first, ...rest] };
  return { frontMatter: { yaml: first.value, line: (first.position?.start.line ?? 1) + 1 }, body: rest };
}

/**
 * Reads a body that people typed, given the whole file's lines.
 * @returns directives, and paragraphs outside all of them, whose name is null; and the nodes that are neither
 */
export function typedBlocks(lines: readonly string[], body: readonly RootContent[]) {
  const others: RootContent[] = [];
  const blocks = body.flatMap((node) => {
    const [line, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    const { name, attributes } = node.type === 'containerDirective' ? node : { name: null, attributes: null };
    const own = name === null ? lines.slice(line - 1, last) : lines.slice(line, last - 1);
    if (name !== null || node.type === 'paragraph')
      return [{ name, attributes: attributes ?? {}, paragraphs: typedParagraphs(own), line, last }];
    others.push(node);
    return [];
  });
  return { blocks, others };
}

function typedParagraphs(lines: readonly string[]): string[] {
  const typed = lines.join('\n').replaceAll(/<!--[\s\S]*?-->/g, '');
  const paragraphs = typed.split(/\n[^\S\n]*\n/).map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, ' '));
  return paragraphs.filter((text) => text !== '');
}

/** Reads a translation of an article or a year: the abstract, then `:::passage{#p7 of=1a2b3c4d}` … `:::`. */
export function readTranslation(text: string) {
  const { frontMatter, body } = readMarkdown(text, true);
  const { blocks } = typedBlocks(text.split(/\r\n|\n|\r/), body);
  const abstract = blocks.filter(({ name }) => name === null).flatMap(({ paragraphs }) => paragraphs);
  const passages = blocks.flatMap(({ name, attributes: { id, of }, paragraphs, line }) =>
    name === 'passage' ? [{ id: id ?? '', of: of ?? '', text: paragraphs.join(' '), line }] : [],
  );
  return { frontMatter, abstract: abstract.join(' '), passages };
}

/** Reads a collection's entry: data, unchecked; the words before any passage, perhaps none; passages' words by id. */
export function readEntry(text: string) {
  const { frontMatter, body } = readMarkdown(text);
  const passages = body.flatMap((node) =>
    node.type === 'containerDirective' && node.name === 'passage' ? [node] : [],
  );
  const abstract = body.filter(({ type }) => type === 'paragraph').map(wordsOf);
  return {
    data: (frontMatter === null ? {} : parse(frontMatter.yaml)) as Record<string, unknown>,
    abstract: abstract.join(' '),
    passages: new Map(passages.map((node) => [node.attributes?.['id'] ?? '', wordsOf(node)])),
  };
}

function wordsOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A short hash of a passage's words, eight hexadecimal digits: its translation shows by it that they changed since. */
export const wordsHash = (words: string) => hash('sha256', words.normalize('NFC')).slice(0, 8);
