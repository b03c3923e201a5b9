import type { CslItem } from './csl.ts';
import { bibliographyLine, type CitationStyle } from './library.ts';

/** Texts that a style only puts in their place. */
const placed = ['title', 'container-title', 'edition', 'URL', 'note'] as const;
/** Dates: a style prints the year and the day as they are, the month as its figure or its whole English name. */
const dated = ['issued', 'accessed'] as const;
/** What stands in for their years, months and days: such that none of the three can be taken for another. */
const firstYear = 7000;
const firstMonth = 11;
const firstDay = 27;
/** What a style may treat by its form: quotation marks inside quotation marks, a mark at the end. */
const formed = /["'“”‘’«»<>&]|[^\p{L}\p{N})/]$/u;
/** What stands in for texts, years, months and days. */
const signs = /\uE000\d+\uE001|\b(?:700\d|1[12]|2[78]|November|December)\b/g;
/** What in a text that is left as it is could be taken for one of them. */
const alike = /700\d|1[12]|2[78]|November|December/;

const patterns = new Map<string, string>();

/**
 * A record as ready text. The library needs a millisecond an entry; records of one shape (the same facts known)
 * differ only in texts and dates that are put in their places, so each shape is set once and the rest put in: at
 * five thousand articles that is seconds instead of half a minute.
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

const english = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

function monthName(month: number): string {
  return english.format(Date.UTC(2000, month - 1));
}

/** A record with signs in place of its texts and dates, and what each sign stands for. */
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
  if (alike.test(JSON.stringify({ ...shape, issued: null, accessed: null }))) return { shape, texts };
  dated.forEach((key, place) => {
    const [date] = item[key]?.['date-parts'] ?? [];
    if (date === undefined) return;
    const [year, month, day] = date;
    const parts: typeof date = [...date];
    texts.set(String(firstYear + place), String(year));
    parts[0] = firstYear + place;
    if (month !== undefined) {
      texts.set(String(firstMonth + place), String(month));
      texts.set(monthName(firstMonth + place), monthName(month));
      parts[1] = firstMonth + place;
    }
    if (day !== undefined) {
      texts.set(String(firstDay + place), String(day));
      parts[2] = firstDay + place;
    }
    shape[key] = { 'date-parts': [parts] };
  });
  return { shape, texts };
}
