import MiniSearch from 'minisearch';
import { fold } from '../../../src/text/folding.ts';

// As its documentation sets it up, with the options that scored best of eleven combinations on the tuning set: the
// last word as a prefix, long words fuzzily, terms folded for Vietnamese, the text above the names.
export const options = {
  fields: ['text', 'names'],
  storeFields: ['text'],
  processTerm: (term: string) => fold(term),
  searchOptions: {
    prefix: (_term: string, at: number, terms: string[]) => at === terms.length - 1,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    boost: { text: 2 },
    processTerm: (term: string) => fold(term),
  },
};

/** MiniSearch over the passages and the names they are tagged with, its index made at build time. */
export async function open(data: string) {
  const search = MiniSearch.loadJSON(await (await fetch(`${data}/minisearch.json`)).text(), options);
  return async (text: string) => search.search(text).map(({ id }) => id as number);
}
