/** The edition's languages; Vietnamese is its own, English its translation. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A word, or a function that makes one, in both languages side by side. */
export interface InBoth<Label> {
  vi: Label;
  en: Label;
}

/** Picks one language out of a table of labels; English functions take what the Vietnamese ones take. */
export function inLanguage<Table extends Record<string, InBoth<unknown>>>(
  table: Table,
  language: Language,
): { [Key in keyof Table]: Table[Key]['vi'] } {
  const entries = Object.entries(table).map(([key, label]) => [key, label[language]]);
  return Object.fromEntries(entries);
}
