import { hash } from 'node:crypto';
import { wordsOf } from '../../src/text/syllables.ts';
import type { Capture } from '../content/model.ts';
import type { Problem, Result } from '../content/problem.ts';
import { lengths, limits } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };

type Refusal = Pick<Problem, 'line' | 'what' | 'todo'>;

/**
 * Reads a capture: any encoding it may have been saved in, cut into lines as an editor counts them.
 * @returns null with one error where the file is empty, binary, too long or in an encoding that is refused
 */
export function readCapture(path: string, bytes: Uint8Array): Result<Capture | null> {
  const read = linesIn(bytes);
  if ('what' in read) return { value: null, problems: [{ file: path, level: 'error', ...read }] };
  const file = path.split(/[/\\]/).at(-1) ?? path;
  const sha256 = hash('sha256', bytes);
  return { value: { file, path, sha256, lines: read }, problems: [] };
}

function linesIn(bytes: Uint8Array): string[] | Refusal {
  const todo = 'save the text of one article only';
  const text = decode(bytes);
  if (typeof text !== 'string') return text;
  const html = 'make a capture of it with npm run import -- FILE.html';
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return { line: 1, what: 'the file is HTML, not the text of a page', todo: html };
  const lines = text.split(lineEnd).map(plainLine);
  if (/[\r\n]$/.test(text)) lines.pop();
  const long = `the file has ${lines.length} lines; the limit is ${limits.captureLines}`;
  if (lines.length > limits.captureLines) return { line: 0, what: long, todo };
  if (lines.some((line) => line.trim() !== '')) return lines;
  return { line: 0, what: 'the file is empty', todo: "save the page's text again, or remove the file" };
}

const lineEnd = /\r\n|\n|\r/;
// Zero-width characters, soft hyphens, bidi controls; the grapheme joiner and an emoji's selector, which are marks.
const unseen = /\p{Cf}|\u034f|\ufe0f/gu;
const oddSpaces = /[^\S\t]|\u0085/g;
const controls = /(?!\t)\p{Cc}/gu;
/** Marks of a page turned into Markdown: of a heading, of weight, and of a link around its words. */
const marks = /^#{1,6} (?=\S)|\*\*|(?<!!)\[([^[\]]+)\]\(https?:[^\s()]+\)/g;

/** A line composed (NFC), entities read, Markdown's marks and invisible characters off, spaces plain, a tab as four. */
function plainLine(line: string): string {
  // Some pages escape twice.
  const seen = withoutEntities(withoutEntities(line)).replace(unseen, '').replace(oddSpaces, ' ').replace(controls, '');
  return seen.replaceAll('\t', '    ').replace(marks, '$1').normalize('NFC');
}

const { signs, accents }: Record<'signs' | 'accents', Record<string, string>> = lists.entities;
const entity =
  /&(?:#(?<code>\d{1,6})|#(?<hex>x[\da-f]{1,5})|(?<letter>[a-z])(?<accent>grave|acute|circ|tilde)|(?<sign>[a-z]{2,6}));/giu;

/** Reads HTML's entities, which pages saved as text by hand still hold: `H&agrave; Nội`, `&#7897;`, `&nbsp;`. */
function withoutEntities(line: string): string {
  return line.replaceAll(entity, (written, ...rest) => {
    const { code, hex, letter, accent = '', sign } = rest.at(-1) as Record<string, string | undefined>;
    if (letter !== undefined) return `${letter}${accents[accent.toLowerCase()] ?? ''}`;
    if (sign !== undefined) return signs[sign.toLowerCase()] ?? written;
    return String.fromCodePoint(Number(code ?? `0${hex}`)).toWellFormed();
  });
}

/**
 * Decodes UTF-8, UTF-16 with or without its mark, windows-1258. TCVN3 (ABC) and VNI are recognised and refused: they
 * spell Vietnamese with Latin-1 letters in fonts of their own, and a wrong guess would be silent.
 */
export function decode(bytes: Uint8Array): string | Refusal {
  const text = decoded(bytes);
  const isBare = typeof text === 'string' && spellingOf(text) === null && wordsOf(text).length >= lengths.bare;
  return isBare ? { line: 1, ...misspelt.bare } : text;
}

function decoded(bytes: Uint8Array): string | Refusal {
  const wide = utf16Of(bytes);
  if (wide !== null) return checked(new TextDecoder(wide).decode(bytes));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeLegacy(bytes);
  }
}

function decodeLegacy(bytes: Uint8Array): string | Refusal {
  const text = new TextDecoder().decode(bytes);
  const line = lineAt(text, text.indexOf('\ufffd'));
  const broken = 'the text is UTF-8, but a character here is broken';
  if (spellingOf(text) === 'unicode')
    return { line, what: broken, todo: "save the page's text again, the whole of it" };
  const western = checked(new TextDecoder('windows-1252').decode(bytes));
  if (typeof western !== 'string') return western;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (spellingOf(vietnamese) === 'unicode') return vietnamese;
  const what = 'the encoding is not known: neither UTF-8, UTF-16 nor windows-1258';
  return { line, what, todo: 'save it again as UTF-8' };
}

/** UTF-16 by its mark; without one every space and line end has a zero byte on the same side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const zeros = (side: number): number => bytes.filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const enough = Math.min(even, odd) === 0 && bytes.length % 2 === 0 ? bytes.length / 8 : Number.POSITIVE_INFINITY;
  if (mark === 0xfffe || odd > enough) return 'utf-16le';
  return mark === 0xfeff || even > enough ? 'utf-16be' : null;
}

// A control that text files do not have (7F to 9F are what a wrong reading makes of letters), bytes that decode to none.
const binary = /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}|^%PDF-|\ufffd{4}/u;

/** Refuses what is not text, and Vietnamese that a font would have to translate. */
function checked(text: string): string | Refusal {
  const at = text.search(binary);
  const what = 'the file is binary (it holds a byte no text has)';
  const save = "save the page's text as .txt; a saved page goes through npm run import";
  if (at >= 0) return { line: lineAt(text, at), what, todo: save };
  const spelling = spellingOf(text);
  return spelling === null || spelling === 'unicode' ? text : { line: 1, ...misspelt[spelling] };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(lineEnd).length;

const convert = 'convert it to Unicode (with UniKey, say: Ctrl+Shift+F6), then save it as UTF-8';
const misspelt = {
  bare: { what: 'the text is not Vietnamese or has no diacritics', todo: 'save the Vietnamese page again, as UTF-8' },
  tcvn3: { what: 'the text is in TCVN3 (ABC), which spells "Hội nghị" as "Héi nghÞ"', todo: convert },
  vni: { what: 'the text is in VNI, which spells "Hội nghị" as "Hoäi nghò"', todo: convert },
  twice: {
    what: 'the text was decoded wrongly before it was saved ("Hội" stands as "Há»™i")',
    todo: "save the page's text again, as UTF-8",
  },
};

type Spelling = keyof typeof lists.spellings;

function spellingOf(text: string): Spelling | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.,;:!?()"]+/);
  // Of TCVN3 and VNI as windows-1252 reads them; `twice` is UTF-8 so read and saved as UTF-8 again.
  const counts = Object.entries(lists.spellings).map(([spelling, frequent]) => {
    return { spelling: spelling as Spelling, count: words.filter((word) => frequent.includes(word)).length };
  });
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count < 3 ? null : best.spelling;
}
