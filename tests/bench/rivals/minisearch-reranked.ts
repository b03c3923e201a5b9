import { lexiconAt } from '../../../scripts/bench/search/engines/ours.ts';
import { namesIn } from '../../../src/search/query/names.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { readingsOf } from '../../../src/search/query/readings.ts';
import { matchIn } from '../../../src/search/ranking/matches.ts';
import { scoreOf } from '../../../src/search/ranking/rank.ts';
import { satisfactionOf } from '../../../src/search/ranking/satisfaction.ts';
import { open as openMiniSearch } from './minisearch.ts';

/** MiniSearch finds, this site's signals rank: what is found stays what MiniSearch found. */
export async function open(data: string) {
  const find = await openMiniSearch(data);
  const lexicon = await lexiconAt(data);
  return async (text: string) => {
    const query = parseQuery(text);
    const readings = readingsOf(query, lexicon).map((reading) => {
      const words = reading.slots.map(({ word }) => word);
      return { reading, spans: namesIn(words, query.open, lexicon) };
    });
    const score = (passage: number) =>
      Math.max(
        ...readings.map(({ reading, spans }) => {
          const match = matchIn(passage, reading, spans);
          return reading.weight * scoreOf(match, satisfactionOf(match, lexicon), lexicon);
        }),
      );
    const found = (await find(text)).map((passage) => ({ passage, score: score(passage) }));
    return found.sort((a, b) => b.score - a.score).map(({ passage }) => passage);
  };
}
