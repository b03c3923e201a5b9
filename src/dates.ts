import dayjs from 'dayjs';
import 'dayjs/locale/vi.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import type { Language } from './labels/language.ts';

dayjs.extend(utc);
dayjs.extend(customParseFormat);
dayjs.locale('vi');

/**
 * A calendar day from its parts.
 * @param day 1–31
 * @param month 1–12
 * @param year four digits
 * @returns ISO date; null when there is no such day
 */
export function isoDay(day: number, month: number, year: number): string | null {
  const parsed = dayjs.utc(`${day}/${month}/${year}`, 'D/M/YYYY', true);
  return parsed.isValid() ? parsed.format('YYYY-MM-DD') : null;
}

/**
 * Prints a day as the site shows it.
 * @param iso `2019-01-21`, or a moment, whose own day counts
 * @returns `21/1/2019`; `21 January 2019` in English
 */
export function printDay(iso: string, language: Language = 'vi'): string {
  const day = dayjs.utc(iso.slice(0, 10));
  return language === 'vi' ? day.format('D/M/YYYY') : day.locale('en').format('D MMMM YYYY');
}

/** Prints a month: `1/2019`; `January 2019` in English. */
export function printMonth(iso: string, language: Language = 'vi'): string {
  const day = dayjs.utc(iso.slice(0, 10));
  return language === 'vi' ? day.format('M/YYYY') : day.locale('en').format('MMMM YYYY');
}

/**
 * Prints the hour of a moment, as printed at the source.
 * @param iso `2019-03-12T10:56+07:00`
 * @returns `10:56`; null for a day without an hour
 */
export function printHour(iso: string): string | null {
  return iso.slice(11, 16) || null;
}

/**
 * Prints when an outside address was looked up.
 * @param lookedUp `2026-11` or `2026-11-05`
 * @returns `tháng 11 năm 2026` or `5/11/2026`
 */
export function printLookedUp(lookedUp: string, language: Language = 'vi'): string {
  if (lookedUp.length > 7) return printDay(lookedUp, language);
  const month = dayjs.utc(`${lookedUp}-01`);
  return language === 'vi' ? month.format('[tháng] M [năm] YYYY') : month.locale('en').format('MMMM YYYY');
}

/** The year of an ISO date or moment. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
