/**
 * Choices that narrow results: the year spoken of, the year it was said, role, topic, person; with the words before the
 * colon of a typed filter, with marks and without, and in English; the first is an address's parameter.
 */
export const filterNames = {
  year: ['nam', 'năm', 'year'],
  said: ['noi-nam', 'nói-năm', 'said'],
  role: ['vai', 'role'],
  topic: ['chuyen-de', 'chuyên-đề', 'topic'],
  person: ['nguoi', 'người', 'person'],
} satisfies Record<string, [string, ...string[]]>;
export type FilterKey = keyof typeof filterNames;
export const filterKeys = Object.keys(filterNames) as FilterKey[];

/** A chosen value for some of them: ids, years in digits. */
export type Selection = Partial<Record<FilterKey, string>>;

/** The choice that a word before a colon stands for. */
export const filterNamed = (name: string) => filterKeys.find((key) => filterNames[key].includes(name.toLowerCase()));
