/** Choices that narrow results: the year spoken of, the year it was said, role, topic, person. */
export const filterKeys = ['year', 'said', 'role', 'topic', 'person'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** A chosen value for some of them: ids, years in digits. */
export type Selection = Partial<Record<FilterKey, string>>;

/** Words before the colon of a typed filter, with marks and without, and in English; the first is an address's parameter. */
export const filterNames: Readonly<Record<FilterKey, readonly [string, ...string[]]>> = {
  year: ['nam', 'năm', 'year'],
  said: ['noi-nam', 'nói-năm', 'said'],
  role: ['vai', 'role'],
  topic: ['chuyen-de', 'chuyên-đề', 'topic'],
  person: ['nguoi', 'người', 'person'],
};

/** The choice that a word before a colon stands for. */
export const filterNamed = (name: string) => filterKeys.find((key) => filterNames[key].includes(name.toLowerCase()));
