import { editDistance } from '../../../../src/search/query/edit-distance.ts';
import { slipsAllowed } from '../../../../src/search/query/near.ts';
import { rescueFor } from '../../../../src/search/ranking/rescue.ts';
import { lexiconAt, searchWith } from './ours.ts';
import type { Search } from './search.ts';

/** This site's engine with plain edit distance over all terms in Fuse.js's place. */
export async function open(data: string): Promise<Search> {
  const lexicon = await lexiconAt(`${data}/index.json`);
  const terms = [...lexicon.terms.keys()];
  lexicon.rescue = rescueFor(lexicon, (word) => {
    const limit = slipsAllowed(word);
    if (limit === 0) return [];
    return terms
      .map((term) => ({ term, distance: editDistance(word, term, limit) }))
      .filter(({ term, distance }) => distance <= limit && (term[0] === word[0] || word.length > 4))
      .sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1));
  });
  return searchWith(lexicon);
}
