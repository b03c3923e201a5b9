import type { SearchIndex } from '../../../../src/search/format.ts';
import { type Lexicon, openIndex } from '../../../../src/search/query/lexicon.ts';
import { answerTo } from '../../../../src/search/ranking/answer.ts';
import { rescueFor } from '../../../../src/search/ranking/rescue.ts';
import type { Search } from './search.ts';

/** This site's engine with the scorer on the page's own thread, so that a slowed processor slows it. */
export async function open(data: string): Promise<Search> {
  return searchWith(await lexiconAt(data));
}

/** The index of a corpus, opened; everything that a word may call for is there. */
export async function lexiconAt(data: string): Promise<Lexicon> {
  const index = (await (await fetch(`${data}/index.json`)).json()) as SearchIndex;
  const lexicon = openIndex(index);
  lexicon.rescue = rescueFor(lexicon);
  return lexicon;
}

/** What the worker does at a key: the answer as the page shows it, snippets and facets too. */
export function searchWith(lexicon: Lexicon): Search {
  const { ids, conferences } = lexicon.index.passages;
  const places = new Map(
    ids.map((id, place) => [`${lexicon.index.conferences[conferences[place] ?? 0]?.id} ${id}`, place]),
  );
  return async (text) => {
    const { results } = answerTo({ text, selection: {}, limit: 20 }, lexicon);
    return results.map(({ conference, passage }) => places.get(`${conference} ${passage}`) ?? -1);
  };
}
