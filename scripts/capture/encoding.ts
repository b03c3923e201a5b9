/** A text, or why there is none. */
export type Decoded = { text: string } | { line: number; what: string; todo: string };

const saveAgain = 'save it again as UTF-8';

/**
 * Decodes a capture: UTF-8, UTF-16 with or without its mark, windows-1258.
 * TCVN3 (ABC) and VNI are recognised and refused: they spell Vietnamese with Latin-1 letters in fonts of
 * their own, so a wrong guess would be silent, and converters for them are at hand.
 * @param bytes the file
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return checked(new TextDecoder('utf-16le').decode(bytes));
  if (a === 0xfe && b === 0xff) return checked(new TextDecoder('utf-16be').decode(bytes));
  const wide = bareUtf16(bytes);
  if (wide !== null) return checked(new TextDecoder(wide).decode(bytes));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeLegacy(bytes);
  }
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (legacySpelling(lenient) === 'unicode') {
    return {
      line: lineAt(lenient, lenient.indexOf('\ufffd')),
      what: 'the text is UTF-8, but a character here is broken',
      todo: "save the page's text again, the whole of it",
    };
  }
  const western = checked(new TextDecoder('windows-1252').decode(bytes));
  if ('what' in western) return western;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (legacySpelling(vietnamese) === 'unicode') return { text: vietnamese };
  return {
    line: firstHighByte(bytes),
    what: 'the encoding is not known: neither UTF-8, UTF-16 nor windows-1258',
    todo: saveAgain,
  };
}

/** Refuses what is not text, and Vietnamese that a font would have to translate. */
function checked(text: string): Decoded {
  const control = firstBinary(text);
  if (control >= 0) {
    return {
      line: lineAt(text, control),
      what: 'the file is binary (it holds a byte no text has)',
      todo: "save the page's text as .txt; a saved page goes through npm run import",
    };
  }
  const spelling = legacySpelling(text);
  if (spelling === 'tcvn3' || spelling === 'vni') {
    const [name, sign] = spelling === 'tcvn3' ? ['TCVN3 (ABC)', 'Héi nghÞ'] : ['VNI', 'Hoäi nghò'];
    return {
      line: 1,
      what: `the text is in ${name}, which spells "Hội nghị" as "${sign}"`,
      todo: 'convert it to Unicode (with UniKey, say: Ctrl+Shift+F6), then save it as UTF-8',
    };
  }
  if (spelling === 'twice') {
    return {
      line: 1,
      what: 'the text was decoded wrongly before it was saved ("Hội" stands as "Há»™i")',
      todo: "save the page's text again, as UTF-8",
    };
  }
  return { text };
}

// A row of bytes that decode to nothing, or a control that text files do not have.
const undecodable = /^%PDF-|\ufffd{4}/;
const controls = /\p{Cc}/gu;
// Tab, line and page ends, escape; 7F to 9F are what a wrong single-byte reading makes of letters.
const harmless = new Set([...'\t\n\v\f\r\b', String.fromCodePoint(7), String.fromCodePoint(0x1b)]);

/** Where a text first shows that it is none; −1 where it does not. */
function firstBinary(text: string): number {
  for (const match of text.matchAll(controls)) {
    if (!harmless.has(match[0]) && match[0] < '\x7f') return match.index;
  }
  return text.search(undecodable);
}

/** UTF-16 without its mark: every space and line end has a zero byte on the same side. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = bytes.length / 8;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

function firstHighByte(bytes: Uint8Array): number {
  let line = 1;
  for (const byte of bytes) {
    if (byte >= 0x80) return line;
    if (byte === 0x0a) line += 1;
  }
  return 1;
}

/** How frequent Vietnamese syllables are spelled in each encoding, its bytes read as windows-1252 (TCVN3, VNI). */
const spellings = {
  unicode: 'của và các được với công tác năm hội nghị những trên đã cho nước việt ngoại bộ đối để về là quốc đảng',
  tcvn3:
    'cña vµ c¸c ®\u00adîc ®îc víi c«ng t¸c n¨m héi nghÞ nh÷ng trªn ®· n\u00adíc níc viÖt ngo¹i bé ®èi ®Ó vÒ lµ quèc ®¶ng',
  vni: 'cuûa vaø caùc ñöôïc vôùi coâng taùc naêm hoäi nghò nhöõng treân ñaõ nöôùc vieät ngoaïi boä ñoái ñeå veà laø quoác ñaûng',
  // UTF-8 that was read as windows-1252, then saved as UTF-8.
  twice:
    'cá»§a vã\u00a0 cã¡c ä‘æ°á»£c vá»›i cã´ng tã¡c nä\u0192m há»™i nghá»‹ nhá»¯ng trãªn ngoáº¡i bá»™ ä‘á»‘i quá»‘c ä‘áº£ng',
};
type Spelling = keyof typeof spellings;

const known = new Map<string, Spelling>();
for (const [spelling, syllables] of Object.entries(spellings)) {
  for (const syllable of syllables.split(' ')) known.set(syllable, spelling as Spelling);
}

/** The spelling of Vietnamese that a text uses, by its most frequent syllables; null where too few are there to tell. */
function legacySpelling(text: string): Spelling | null {
  const counts = new Map<Spelling, number>();
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.,;:!?()"]+/)) {
    const spelling = known.get(word);
    if (spelling !== undefined) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < 3 ? null : best[0];
}
