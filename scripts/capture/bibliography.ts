import { isText, type LineClass } from '../../src/schema/ledger.ts';
import { fold } from '../../src/text/folding.ts';
import type { ClassifiedLine, Segmented } from '../content/model.ts';
import { creditsOf, edges, readsAsSignature } from './bylines.ts';
import { isoDay } from './printed-date.ts';
import { shapeOf, stampOf } from './shape.ts';
import { headlineOf } from './statements.ts';

// In capitals "BÁO" opens other words too: BÁO CHÍ, BÁO CÁO.
const paper = 'Báo|Thời báo|Nhật báo|Tạp chí|(?:THỜI |NHẬT )?BÁO(?! (?:CHÍ|CÁO|ĐỘNG)(?!\\p{L}))|TẠP CHÍ';
const site = 'Tuần báo|Chuyên trang|Cổng (?:TTĐT|[Tt]hông tin)|Trang (?:[Tt]hông )?[Tt]in|Đài';
/** A paper's name before what the page is, a site's address before it, a paper's name alone. */
export const banners = [
  new RegExp(`^((?:${paper}|${site})\\s[^|–:]*?)\\s+(?:[-–|:])\\s+\\S`, 'u'),
  /^((?:[\p{L}\d]+\.)+vn)\s+[-–|]\s+\S.{0,60}$/iu,
  new RegExp(`^((?:${paper})\\s+(?:điện tử\\s+)?\\p{Lu}[\\p{L} ]{1,40})$`, 'u'),
];

/** Reads what an article says of itself off the lines around its text. */
export function bibliographyOf({ lines }: Segmented) {
  const textsOf = (wanted: LineClass) => lines.filter((line) => line.class === wanted).map(({ text }) => text);
  // "Lê Bờ Cát | 09/01/2031 07:30"; a single word beside the day is a section or "PV".
  const besideStamp = textsOf('dateline')
    .map((text) => stampOf(text)?.rest ?? '')
    .filter((rest) => rest.includes(' ') && readsAsSignature(shapeOf(rest, 0)));
  const credits = [...textsOf('byline'), ...besideStamp].map(creditsOf);
  const writers = credits.flatMap(({ byline }) => byline ?? []);
  const publisher = publisherAbove(lines);
  return {
    headline: headlineOf(lines)?.text.replace(edges, '') ?? null,
    publisher,
    publisherBasis: publisher === null ? ('unknown' as const) : ('printed' as const),
    reprintOf: credits.find(({ reprintOf }) => reprintOf !== null)?.reprintOf ?? null,
    publishedAt: lines.map(publicationIn).find((moment) => moment !== null) ?? null,
    byline: [...Map.groupBy(writers, fold).values()].map(([name]) => name).join(', ') || null,
    attribution: credits.find(({ attribution }) => attribution !== null)?.attribution ?? null,
  };
}

function publisherAbove(lines: readonly ClassifiedLine[]): string | null {
  const first = lines.findIndex((line) => line.class === 'headline' || isText(line));
  const chrome = lines.slice(0, Math.max(0, first)).filter((line) => line.class === 'chrome');
  const named = chrome.flatMap(({ text }) => banners.flatMap((banner) => text.match(banner)?.[1] ?? []).slice(0, 1));
  return named.findLast((name) => name.split(' ').length <= 8)?.trim() ?? null;
}

function publicationIn({ text, class: name }: ClassifiedLine): string | null {
  const stamp = name === 'dateline' ? stampOf(text) : null;
  const day = stamp && isoDay(stamp.day, stamp.month, stamp.year);
  // Newspapers of Vietnam print the hour of its one time zone.
  return day === null || stamp?.time == null ? day : `${day}T${stamp.time}+07:00`;
}
