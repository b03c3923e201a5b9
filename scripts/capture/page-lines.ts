/** A line of a saved page: the text of one block. */
export interface PageLine {
  text: string;
  /** The element it stands in, lower case: p, h1, li, figcaption … */
  tag: string;
}

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'iframe',
  'object',
  'select',
  'head',
]);
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead time tr ul button label option'.split(
    ' ',
  ),
);

/**
 * The text of a document as lines: one a block, what stands inline joined, line breaks kept apart.
 * @param root an element of linkedom's or of a browser's
 * @returns lines that are not blank, in order; an image gives its text as a line of its own
 */
export function linesOf(root: Node): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  const end = (tag: string): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, tag });
    text = '';
  };
  const walk = (node: Node, tag: string): void => {
    if (node.nodeType === 3) {
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (skipped.has(name) || element.hasAttribute('hidden')) return;
    if (name === 'br') {
      end(tag);
      return;
    }
    if (name === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt.trim() === '') return;
      end(tag);
      text = alt;
      end('img');
      return;
    }
    const isBlock = blocks.has(name);
    if (isBlock) end(tag);
    for (const child of [...element.childNodes]) walk(child, isBlock ? name : tag);
    if (isBlock) end(name);
  };
  walk(root, 'body');
  end('body');
  return lines;
}
