import { lexiconAt } from '../../../scripts/bench/search/engines/ours.ts';
import { namesIn } from '../../../src/search/query/names.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { readingsOf } from '../../../src/search/query/readings.ts';
import { matchesIn } from '../../../src/search/ranking/matches.ts';
import { scoreOf } from '../../../src/search/ranking/rank.ts';
import { satisfactionOf } from '../../../src/search/ranking/satisfaction.ts';
import { open as openMiniSearch } from './minisearch.ts';

/** MiniSearch finds, this site's signals rank: what is found stays what MiniSearch found. */
export async function open(data: string) {
  const find = await openMiniSearch(data);
  const lexicon = await lexiconAt(`${data}/whole.json`);
  return async (text: string) => {
    const query = parseQuery(text);
    const readings = readingsOf(query, lexicon).map((reading) => {
      const words = reading.slots.map(({ word }) => word);
      return { reading, spans: namesIn(words, query.open, lexicon) };
    });
    const passages = await find(text);
    const scores = new Map<number, number>();
    for (const { reading, spans } of readings) {
      for (const match of matchesIn(passages, reading, spans, lexicon)) {
        const score = reading.weight * scoreOf(match, satisfactionOf(match, lexicon), lexicon);
        scores.set(match.passage, Math.max(score, scores.get(match.passage) ?? 0));
      }
    }
    return passages.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  };
}
