/** What results can be narrowed by: the year spoken of, the year it was said, role, topic, person. */
export const filterKeys = ['year', 'said', 'role', 'topic', 'person'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** A chosen value for some of them: ids, years in digits. */
export type Selection = Partial<Record<FilterKey, string>>;

/** What is typed before the colon of a filter, folded, with hyphens between words. */
export const filterNames: Readonly<Record<string, FilterKey>> = {
  nam: 'year',
  'noi-nam': 'said',
  vai: 'role',
  'chuyen-de': 'topic',
  nguoi: 'person',
};

/** A value that results can be narrowed to. */
export interface FacetValue {
  id: string;
  label: string;
  /** Passages it would leave, the other choices kept. */
  count: number;
}

export type Facets = Record<FilterKey, FacetValue[]>;
