import dayjs from 'dayjs';
import 'dayjs/locale/vi.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import type { Language } from './labels/language.ts';

dayjs.extend(utc);
dayjs.extend(customParseFormat);
dayjs.locale('vi');

const dayFormats: Record<Language, string> = { vi: 'D/M/YYYY', en: 'D MMMM YYYY' };

/** The ISO day of a text that is a day as `printDay` prints it; null of any other, or where there is no such day. */
export function dayIn(text: string, language: Language = 'vi'): string | null {
  const parsed = dayjs(text, dayFormats[language], language, true);
  return parsed.isValid() ? parsed.format('YYYY-MM-DD') : null;
}

const printed = (iso: string, language: Language, formats: Record<Language, string>): string =>
  dayjs.utc(iso.slice(0, 10)).locale(language).format(formats[language]);

/** Prints a day, or a moment's own day: `21/1/2019`; `21 January 2019` in English. */
export const printDay = (iso: string, language: Language = 'vi'): string => printed(iso, language, dayFormats);

/** Prints when an outside address was looked up: `tháng 11 năm 2026` or `5/11/2026`. */
export function printLookedUp(lookedUp: string, language: Language = 'vi'): string {
  if (lookedUp.length > 7) return printDay(lookedUp, language);
  return printed(`${lookedUp}-01`, language, { vi: '[tháng] M [năm] YYYY', en: 'MMMM YYYY' });
}
