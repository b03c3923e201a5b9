import type { CslItem } from './csl.ts';
import { bibliographyLine, type CitationStyle } from './library.ts';

/** Texts that a style only puts in their place. */
const placed = ['title', 'container-title', 'edition', 'URL', 'note'] as const;
/** Dates, of which a style prints the year as it is; months and days it prints in its own way. */
const dated = ['issued', 'accessed'] as const;
/** What a style may treat by its form: quotation marks inside quotation marks, a mark at the end. */
const formed = /["'“”‘’«»<>&]|[^\p{L}\p{N})/]$/u;
/** A text's sign, and years so far off that no date has them. */
const signs = /\uE000\d+\uE001|700\d/g;

const patterns = new Map<string, string>();

/**
 * A record as ready text. The library needs a millisecond an entry; records of one shape (the same facts known,
 * the same day of the year) differ only in texts and years that are put in their places, so each shape is set once
 * and the rest put in: at five thousand articles that is seconds instead of half a minute.
 */
export function readyText(item: CslItem, style: CitationStyle): string {
  const { shape, texts } = shapeOf(item);
  const key = `${style} ${JSON.stringify(shape)}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = bibliographyLine(shape, style);
    patterns.set(key, pattern);
  }
  return pattern.replace(signs, (sign) => texts.get(sign) ?? sign);
}

/** A record with signs in place of its texts and years, and what each sign stands for. */
function shapeOf(item: CslItem): { shape: CslItem; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const shape: CslItem = { ...item, id: 'shape' };
  const signFor = (text: string) => {
    const sign = `\uE000${texts.size}\uE001`;
    texts.set(sign, text);
    return sign;
  };
  for (const key of placed) {
    const text = item[key];
    if (text !== undefined && !formed.test(text)) shape[key] = signFor(text);
  }
  if (item.author !== undefined) {
    shape.author = item.author.map(({ literal }) => ({ literal: formed.test(literal) ? literal : signFor(literal) }));
  }
  // A text left as it is could hold a sign's digits.
  if (/700\d/.test(JSON.stringify(shape))) return { shape, texts };
  dated.forEach((key, place) => {
    const [date] = item[key]?.['date-parts'] ?? [];
    if (date === undefined) return;
    const [year, ...day] = date;
    texts.set(String(7000 + place), String(year));
    shape[key] = { 'date-parts': [[7000 + place, ...day]] };
  });
  return { shape, texts };
}
