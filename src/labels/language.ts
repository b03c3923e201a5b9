/** The edition's languages; Vietnamese is its own, English its translation. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A word, or a function that makes one, in both languages side by side. */
export interface InBoth<Label> {
  vi: Label;
  en: Label;
}

/** The label of a page that is only in Vietnamese. */
type VietnameseOnly = string | ((...facts: never[]) => string);

/** A table's labels in a language; where that may be English, without those that are only in Vietnamese. */
type Labels<Table, Spoken extends Language> = {
  [Key in keyof Table as Table[Key] extends InBoth<unknown>
    ? Key
    : 'en' extends Spoken
      ? never
      : Key]: Table[Key] extends InBoth<unknown> ? Table[Key]['vi'] : Table[Key];
};

/**
 * Picks one language out of a table of labels.
 * @param table labels by key; English functions take what the Vietnamese ones take
 */
export function inLanguage<Table extends Record<string, InBoth<unknown> | VietnameseOnly>, Spoken extends Language>(
  table: Table,
  language: Spoken,
): Labels<Table, Spoken> {
  const entries = Object.entries(table).map(([key, label]) => [
    key,
    typeof label === 'object' ? label[language] : label,
  ]);
  return Object.fromEntries(entries);
}
