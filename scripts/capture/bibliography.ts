import { isoDay } from '../../src/dates.ts';
import type { ArticleFacts } from '../../src/schema/article.ts';
import type { ClassifiedLine, Segmented } from '../content/model.ts';
import { stampOf } from './shape.ts';
import { wholeText } from './statements.ts';

/** What an article says of itself. */
export type Bibliography = Pick<
  ArticleFacts,
  'headline' | 'publisher' | 'publisherBasis' | 'reprintOf' | 'publishedAt' | 'byline' | 'attribution'
>;

const address = /https?:\/\/[^\s<>"”)\]]+[^\s<>"”)\].,;]/iu;
const origin =
  /^(?<names>.*?)[\s,;–—|(-]*(?<words>\(?(?:theo|nguồn(?: tin)?\s*:|dẫn theo|dẫn nguồn)\s*:?\s*(?<what>.+?)\)?)\.?$/iu;
const agency = /^(?:TTXVN|VNA|Vietnam\+|VGP|ĐCSVN|BNG)(?:\s?[/,–-]\s?[\p{L}\d.+ ]{1,20}){0,2}\.?$/u;
const banner =
  /^((?:Báo|Thời báo|Nhật báo|Tuần báo|Chuyên trang|Tạp chí|Cổng [Tt]hông tin|Cổng TTĐT|Trang [Tt]hông tin|Trang [Tt]in|Đài)\s[^|–:]*?)\s+(?:[-–|:])\s+\S/u;
const site = /^((?:[\p{L}\d]+\.)+vn)\s+[-–|]\s+\S.{0,60}$/iu;
const bannerAlone = /^(?:Báo|Thời báo|Nhật báo|Tạp chí)\s+(?:điện tử\s+)?\p{Lu}[\p{L} ]{1,40}$/u;

/**
 * Reads the article's bibliography off the lines around its text.
 * @param segmented the classified capture
 */
export function bibliographyOf({ lines }: Segmented): Bibliography {
  const headline = lines.find((line) => line.class === 'headline');
  const signatures = lines.filter((line) => line.class === 'byline').map(({ text }) => signature(text));
  const publisher = printedPublisher(lines);
  return {
    headline: headline === undefined ? null : tidy(wholeText(lines, headline)),
    publisher,
    publisherBasis: publisher === null ? 'unknown' : 'printed',
    reprintOf: signatures.map(({ reprintOf }) => reprintOf).find((found) => found !== null) ?? null,
    publishedAt: publication(lines),
    byline: signatures.map(({ byline }) => byline).find((found) => found !== null) ?? null,
    attribution: signatures.map(({ attribution }) => attribution).find((found) => found !== null) ?? null,
  };
}

/** The banner nearest above the article, when it names a paper. */
function printedPublisher(lines: readonly ClassifiedLine[]): string | null {
  const first = lines.findIndex((line) => line.class === 'headline' || line.class === 'body' || line.class === 'lead');
  for (const line of lines.slice(0, Math.max(0, first)).reverse()) {
    if (line.class !== 'chrome') continue;
    const found = line.text.match(banner)?.[1] ?? line.text.match(site)?.[1] ?? line.text.match(bannerAlone)?.[0];
    if (found !== undefined && found.split(' ').length <= 8) return found.trim();
  }
  return null;
}

function publication(lines: readonly ClassifiedLine[]): string | null {
  for (const line of lines) {
    if (line.class !== 'dateline' && !line.also.some((part) => part.class === 'dateline')) continue;
    const date = stampOf(line.text)?.date;
    const day = date === undefined ? null : isoDay(date.day, date.month, date.year);
    if (date === undefined || day === null) continue;
    if (date.hour === null || date.minute === null) return day;
    // Newspapers of Vietnam print the hour of its one time zone.
    return `${day}T${two(date.hour)}:${two(date.minute)}+07:00`;
  }
  return null;
}

/** Cuts a signature into who wrote, what agency it names, and whose page it reprints. */
function signature(text: string): Pick<Bibliography, 'byline' | 'attribution' | 'reprintOf'> {
  const line = tidy(text).replace(/^\(([^()]*)\)$/u, '$1');
  const link = line.match(address)?.[0];
  const named = line.match(origin)?.groups;
  const byline = name(named === undefined ? line.replace(address, '') : (named['names'] ?? ''));
  if (link !== undefined) {
    return { byline, attribution: null, reprintOf: reprint(link) };
  }
  if (named === undefined && agency.test(line)) return { byline: null, attribution: line, reprintOf: null };
  if (named === undefined) return { byline, attribution: null, reprintOf: null };
  const words = (named['words'] ?? '').replace(/^\(/u, '').trim();
  return { byline, attribution: words === '' ? null : words, reprintOf: null };
}

function reprint(link: string): Bibliography['reprintOf'] {
  try {
    const { hostname } = new URL(link);
    return { publisher: hostname.replace(/^www\./, ''), url: link };
  } catch {
    return null;
  }
}

function name(text: string): string | null {
  const bare = text
    .replace(/^(?:tác giả|bài|bài và ảnh|bài, ảnh|tin|tin, ảnh|tin và ảnh|thực hiện)\s*:\s*/iu, '')
    .replace(/\s*\(?\S+@\S+\.[^\s)]+\)?$/u, '')
    .replace(/\s*[-–—|,;(]\s*(?:ảnh|video|clip|đồ họa)\s*:.*$/iu, '')
    .replace(/^[\s|*_–—-]+|[\s|*_–—(,;-]+$/gu, '');
  return bare === '' ? null : bare;
}

function tidy(text: string): string {
  return text.replace(/^[\s|*_#]+|[\s|*_]+$/gu, '').replace(/ +/g, ' ');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
