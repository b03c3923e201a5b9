import type { Lexicon } from '../../../../src/search/query/lexicon.ts';
import { narrowingFor } from '../../../../src/search/ranking/narrowing.ts';
import { rescueFor } from '../../../../src/search/ranking/rescue.ts';
import { engineOver, lexiconFrom } from '../../../../src/search/worker/engine.ts';
import type { Search } from './search.ts';

/** This site's engine with the scorer on the page's own thread, so that a slowed processor slows it. */
export async function open(data: string): Promise<Search> {
  return searchWith(await lexiconAt(`${data}/index.json`));
}

/** An index, opened; everything that a word may call for is there, but for the parts of a large one. */
export async function lexiconAt(address: string): Promise<Lexicon> {
  const lexicon = await lexiconFrom(address);
  lexicon.rescue = rescueFor(lexicon);
  lexicon.narrowing = narrowingFor(lexicon);
  return lexicon;
}

/** What the worker does at a key: the answer as the page shows it first, with facets and the snippets of texts at hand. */
export function searchWith(lexicon: Lexicon): Search {
  const engine = engineOver(lexicon);
  const places = placesIn(lexicon);
  return async (text) => {
    const { results } = await engine.ask({ text, selection: {}, limit: 10, facets: true, texts: false });
    return results.map(({ conference, passage }) => places.get(`${conference} ${passage}`) ?? -1);
  };
}

/** By conference and id; none for an index in parts, which is typed into and not judged. */
function placesIn({ size, index, passage, settled }: Lexicon): Map<string, number> {
  passage(0);
  try {
    settled();
  } catch {
    return new Map();
  }
  const facts = Array.from({ length: size }, (_, place) => passage(place));
  return new Map(facts.map(({ id, conference }, place) => [`${index.conference[conference]?.id} ${id}`, place]));
}
