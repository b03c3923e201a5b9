import type { DocumentaryRecord } from '../../src/record/model.ts';
import { buildIndex } from '../../src/search/build.ts';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import type { EntryKind } from '../../src/search/index-format.ts';
import { openSpelling } from '../../src/search/spelling.ts';
import type { Found } from './judge.ts';

const folders: Record<EntryKind, string> = {
  topic: 'chuyen-de',
  person: 'nhan-vat',
  organisation: 'to-chuc',
  year: 'nam',
  conference: 'hoi-nghi',
  phrase: 'cum-tu',
};

/** The search over a record, in this process, with guesses for unknown words. */
export function engineOf(record: DocumentaryRecord): Engine {
  const engine = openEngine(buildIndex(record));
  engine.spelling = openSpelling(engine.lexicon);
  return engine;
}

/** What that search finds, as judged. */
export function foundBy(record: DocumentaryRecord): (query: string) => Found {
  const engine = engineOf(record);
  const places = new Map(
    record.articles
      .flatMap(({ passages }) => passages)
      .map(({ conference, id }, place) => [`${conference}#${id}`, place]),
  );
  return (text) => {
    const { results, direct } = engine.answer({ text, selection: {}, limit: 1000 });
    return {
      passages: results.map(({ conference, passage }) => places.get(`${conference}#${passage}`) ?? -1),
      pages: direct.map(({ kind, id }) => (kind === 'phrase' ? `/cum-tu/#${id}` : `/${folders[kind]}/${id}/`)),
    };
  };
}
