import type { SearchIndex } from '../format.ts';
import { invert } from '../invert.ts';
import { noFacts, openColumns, rowsOf, tagsOf } from './columns.ts';
import { key, type Lexicon } from './lexicon.ts';
import { openEntries } from './open-entries.ts';

/** Opens an index that is one file. Nothing of it is ever lacking. */
export function openIndex(written: SearchIndex): Lexicon {
  const entries = openEntries(written);
  const { terms, lengths } = invert(written.texts);
  const row = rowsOf(openColumns(written.passages), lengths, written.firstYear);
  const rows = lengths.map((_, at) => row(at));
  const tags = new Map<string, number[]>();
  for (const [passage, facts] of rows.entries()) {
    for (const tag of tagsOf(facts)) {
      const name = tag.join('');
      const own = tags.get(name) ?? [];
      own.push(passage);
      tags.set(name, own);
    }
  }
  const headlines = written.headlines.map((line) => new Set(key(line).split(' ')));
  return {
    ...entries,
    size: rows.length,
    terms,
    passage: (place) => rows[place] ?? noFacts,
    text: (place) => written.texts[place] ?? '',
    tagged: (kind, own) => tags.get(kind + own) ?? [],
    yearsOf(kind, own) {
      const years = tags
        .get(kind + own)
        ?.map((place) => entries.index.conference[rows[place]?.conference ?? -1]?.reviewYear ?? 0);
      return years === undefined ? null : [Math.min(...years), Math.max(...years)];
    },
    isHeadlined: (conference, folded) => terms.has(folded) && (headlines[conference]?.has(folded) ?? false),
    namesBegunBy: (letters) => [...entries.names].filter(([name]) => name.startsWith(letters)),
    begunBy: (letters) =>
      [...terms.values()].filter(({ folded }) => folded.length > letters.length && folded.startsWith(letters)),
    isBeside: null,
    settled: () => undefined,
    complete: async (work) => work(),
    rescue: null,
    narrowing: null,
  };
}
