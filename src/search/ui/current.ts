import type { Patterns } from './address-patterns.ts';

/** `/chi-muc/hien-hanh.json`: where the index is, where the search page, and what the index's entries lead to. */
export interface Current extends Patterns {
  index: string;
  search: string;
}
