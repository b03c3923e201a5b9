import type { Parents, RootContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Info, State } from 'mdast-util-to-markdown';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, isScalar, visit } from 'yaml';
import type { Collections } from './model.ts';

const writer = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkStringify, { handlers: { text: plainText } })
  .freeze();

/** Text, escaped so that it reads back as text. */
function plainText(node: Text, _parent: Parents | undefined, state: State, info: Info): string {
  // remark-directive trusts a colon beside an escaped mark ("\\*:1"), where it does begin a directive.
  return state.safe(node.value, info).replace(/\\[!-/:-@[-`{-~]|:(?=\S)/g, (found) => (found === ':' ? '\\:' : found));
}

/** Writes a Markdown file with front matter, whose keys are written in their order. */
export const writeMarkdown = (data: object, body: RootContent[]): string =>
  writer.stringify({ type: 'root', children: [{ type: 'yaml', value: yamlOf(data) }, ...body] });

/** YAML that older readers take for the same data: what they would read as a date or a number is quoted. */
function yamlOf(data: object): string {
  const document = new Document(data, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    // A list of plain values on one line reads better in a diff.
    Seq: (_key, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false }).trimEnd();
}

/** A paragraph of plain text. */
export function paragraph(text: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** A passage's directive around its words, plain text. */
export function passageDirective(id: string, text: string): ContainerDirective {
  return { type: 'containerDirective', name: 'passage', attributes: { id }, children: [paragraph(text)] };
}

/** Files to be, by their path inside the folder of collections. */
export type Files = Map<string, string>;

/** The collections as files, in the order of their paths; the same model gives the same bytes. */
export function entriesOf({ articles, conferences, years }: Collections): Files {
  const abstractOf = (abstract: string | null) => (abstract === null ? [] : [paragraph(abstract)]);
  const files = new Map<string, string>();
  for (const { abstract, passages, removed, ...facts } of articles) {
    const data = {
      ...facts,
      passages: passages.map(({ text: _text, article: _article, conference: _conference, ...passage }) => passage),
      removed,
    };
    const directives = passages.map(({ id, text }) => passageDirective(id, text));
    files.set(`articles/${facts.id}.md`, writeMarkdown(data, [...abstractOf(abstract), ...directives]));
  }
  for (const conference of conferences) files.set(`conferences/${conference.id}.md`, writeMarkdown(conference, []));
  for (const { abstract, ...year } of years)
    files.set(`years/${year.year}.md`, writeMarkdown(year, abstractOf(abstract)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
