import { isoDay } from '../dates.ts';

/** A stretch of a text; one that is a full date has its ISO day. */
export interface TextPart {
  words: string;
  day: string | null;
}

/** A text in parts, so that its full dates can be marked as such: “ban hành ngày 8/8/2018”. */
export function datedParts(text: string): TextPart[] {
  return text.split(/(?<!\d)(\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/).flatMap((words): TextPart[] => {
    if (words === '') return [];
    const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words);
    const [, day = 0, month = 0, year = 0] = date?.map(Number) ?? [];
    return [{ words, day: date === null ? null : isoDay(day, month, year) }];
  });
}
