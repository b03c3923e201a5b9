import type { z } from 'astro/zod';
import type { conferenceFacts } from '../../src/schema/conference.ts';
import { hash, type Random } from './random.ts';

type DateBasis = z.infer<typeof conferenceFacts>['dateBasis'];

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The day of a conference as an article prints it. */
export interface PrintedDay {
  /** The words, with a capital, e.g. "Sáng 10/1"; null when none are printed. */
  words: string | null;
  /** Whether they hold the year. */
  full: boolean;
  /** False for words that no calendar here can read: a lunar day. */
  readable: boolean;
}

/** A review is held in the last weeks of its year or the first of the next, a meeting of agencies in March. */
export function heldOn(seed: string, conference: number, reviewYear: number, isMeeting: boolean): Day {
  const chance = hash(`${seed}/held`, conference);
  if (isMeeting) return { year: reviewYear + 1, month: 3, day: 1 + (chance % 28) };
  return chance % 5 < 2
    ? { year: reviewYear, month: 12, day: 10 + ((chance >>> 8) % 21) }
    : { year: reviewYear + 1, month: 1, day: 3 + ((chance >>> 8) % 25) };
}

/** One of the ways in which newspapers print a day, or none of them. */
export function printedDay(stream: Random, { year, month, day }: Day): PrintedDay {
  const way = stream.below(100);
  const short = { words: '', full: false, readable: true };
  if (way < 26) return { ...short, words: `Ngày ${day}/${month}` };
  if (way < 42) return { ...short, words: `${stream.pick(['Sáng', 'Chiều'])} ${day}/${month}` };
  if (way < 52) return { ...short, words: `${stream.pick(['Sáng', 'Chiều'])} ngày ${day}/${month}` };
  if (way < 59) return { ...short, words: `Sáng nay ${day}/${month}` };
  if (way < 65) return { ...short, words: `Sáng ${day}.${month}` };
  if (way < 71) return { ...short, words: `Chiều ${day}-${month}` };
  if (way < 81) return { words: `Ngày ${day}/${month}/${year}`, full: true, readable: true };
  if (way < 88) return { words: `Ngày ${day} tháng ${month} năm ${year}`, full: true, readable: true };
  if (way < 90) return { words: `Sáng ${twelfthMonth(day)} tháng Chạp`, full: false, readable: false };
  return { words: null, full: false, readable: true };
}

/** What a reader can rest the conference's day on. */
export function dateBasis(printed: PrintedDay, hasDateline: boolean): DateBasis {
  if (printed.words === null || !printed.readable) return 'unknown';
  if (printed.full) return 'printed';
  return hasDateline ? 'dateline-year' : 'inferred-year';
}

/** The same day or one of the two after it. */
export function publishedOn(stream: Random, { year, month, day }: Day): Day & { hour: number; minute: number } {
  const later = stream.pick([0, 0, 1, 2]);
  const last = month === 12 || month === 1 || month === 3 ? 31 : 28;
  const date = day + later > last ? { year, month, day } : { year, month, day: day + later };
  return { ...date, hour: stream.between(6, 22), minute: stream.below(60) };
}

/** Lines of a dateline, e.g. "10:56 | 12/03/2019 GMT+7"; the one in two lines is an English page's. */
export const datelines = [
  'clock-first',
  'weekday',
  'day-first',
  'updated',
  'published-label',
  'day-only',
  'iso-like',
  'posted',
] as const;
export type DatelineForm = (typeof datelines)[number];

/** How a site prints when it published. */
export function datelineLines(form: DatelineForm, at: Day & { hour: number; minute: number }): string[] {
  const [dd, mm, clock] = [two(at.day), two(at.month), `${two(at.hour)}:${two(at.minute)}`];
  switch (form) {
    case 'clock-first':
      return [`${clock} | ${dd}/${mm}/${at.year} GMT+7`];
    case 'weekday':
      return [`${weekday(at)}, ${dd}/${mm}/${at.year} - ${clock}`];
    case 'day-first':
      return [`${dd}/${mm}/${at.year} ${clock}`];
    case 'updated':
      return [`Cập nhật: ${clock} ngày ${dd}/${mm}/${at.year}`];
    case 'published-label':
      return ['Published Date', `${dd}/${mm}/${at.year}`];
    case 'day-only':
      return [`Ngày đăng: ${dd}/${mm}/${at.year}`];
    case 'iso-like':
      return [`${at.year}-${mm}-${dd}T${clock}`];
    case 'posted':
      return [`Đăng lúc ${clock}, ${at.day}-${at.month}-${at.year}`];
  }
}

/** What the dateline says, ISO 8601: a moment where it prints the hour. */
export function publishedAt(form: DatelineForm, at: Day & { hour: number; minute: number }): string {
  const hasHour = form !== 'published-label' && form !== 'day-only';
  return isoDay(at) + (hasHour ? `T${two(at.hour)}:${two(at.minute)}+07:00` : '');
}

/** ISO 8601. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function weekday({ year, month, day }: Day): string {
  const names = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
  return names[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string;
}

function twelfthMonth(day: number): number {
  return 10 + (day % 18);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
