import { createHash } from 'node:crypto';
import type { Capture } from '../content/model.ts';
import type { Result } from '../content/problem.ts';
import { decode } from './encoding.ts';
import { limits } from './weights.ts';

/**
 * Reads a capture: any encoding it may have been saved in, cut into lines as an editor counts them.
 * @param path as the person named it; its last part is the capture's file name
 * @param bytes the file as it lies on the disk
 * @returns null with one error where the file is empty, binary, too large or in an encoding that is refused
 */
export function readCapture(path: string, bytes: Uint8Array): Result<Capture | null> {
  const refuse = (line: number, what: string, todo: string): Result<null> => ({
    value: null,
    problems: [{ file: path, line, level: 'error', what, todo }],
  });
  if (bytes.length > limits.captureBytes) {
    const what = `the file is too large (${bytes.length} bytes; the limit is ${limits.captureBytes}, 1 MiB)`;
    return refuse(0, what, 'save the text of one article only');
  }
  const decoded = decode(bytes);
  if ('what' in decoded) return refuse(decoded.line, decoded.what, decoded.todo);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(decoded.text)) {
    const todo = 'make a capture of it with npm run import -- FILE.html';
    return refuse(1, 'the file is HTML, not the text of a page', todo);
  }
  const lines = linesOf(decoded.text).map(plainLine);
  if (lines.length > limits.captureLines) {
    const what = `the file has ${lines.length} lines; the limit is ${limits.captureLines}`;
    return refuse(0, what, 'save the text of one article only');
  }
  if (lines.every((line) => line.trim() === '')) {
    return refuse(0, 'the file is empty', "save the page's text again, or remove the file");
  }
  const file = path.split(/[/\\]/).at(-1) ?? path;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { value: { file, path, sha256, lines }, problems: [] };
}

/** Lines end at LF, CRLF or CR; an end at the end of the file opens no further line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

// Zero-width characters, soft hyphens, bidi controls; the grapheme joiner, which is a mark by category.
const unseen = /\p{Cf}|\u034f/gu;
const oddSpaces = /[^\S\t]|\u0085/g;
const controls = /(?!\t)\p{Cc}/gu;

/** A line composed (NFC), entities read, odd spaces plain, a tab as four, invisible characters out; indentation is kept. */
function plainLine(line: string): string {
  // Some pages escape twice.
  const seen = withoutEntities(withoutEntities(line)).replace(unseen, '').replace(oddSpaces, ' ').replace(controls, '');
  return seen.replaceAll('\t', '    ').normalize('NFC');
}

const signs: Record<string, string> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', bull: '•' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', middot: '·', deg: '°', times: '×' },
};
const accents: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };
const entity =
  /&(?:#(?<code>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<letter>[a-z])(?<accent>grave|acute|circ|tilde)|(?<sign>[a-z]{2,6}));/giu;

/** Reads HTML's entities, which pages saved as text by hand still hold: `H&agrave; Nội`, `&#7897;`, `&nbsp;`. */
function withoutEntities(line: string): string {
  if (!line.includes('&')) return line;
  return line.replaceAll(entity, (written, ...rest) => {
    const { code, hex, letter, accent, sign } = rest.at(-1) as Record<string, string | undefined>;
    if (letter !== undefined) return `${letter}${accents[accent?.toLowerCase() ?? ''] ?? ''}`.normalize('NFC');
    if (sign !== undefined) return signs[sign.toLowerCase()] ?? written;
    const point = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code);
    const isText = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isText ? String.fromCodePoint(point) : written;
  });
}
