import type { DocumentaryRecord, RecordPassage } from '../../../src/record/model.ts';
import { buildIndex } from '../../../src/search/build.ts';
import { type Answer, type Engine, openEngine } from '../../../src/search/engine.ts';
import type { Selection } from '../../../src/search/selection.ts';
import { openSpelling } from '../../../src/search/spelling.ts';

/** A passage of an invented edition: its text, and what differs from an idle result of 2018. */
export type Invented = Partial<Omit<RecordPassage, 'id' | 'text'>> & { text: string };

const article = {
  headline: null,
  publisher: null,
  publisherBasis: 'unknown',
  url: null,
  reprintOf: null,
  publishedAt: null,
  byline: null,
  attribution: null,
  capture: { file: 'invented.txt', sha256: '0'.repeat(64), lines: 1 },
  external: [],
  abstract: null,
  text: 'digest',
  removed: [],
} as const;

/** An edition of invented passages about a harbour; passages are p1, p2 … of the review of 2018. */
export function inventedRecord(passages: readonly Invented[]): DocumentaryRecord {
  const full = passages.map((own, at): RecordPassage => {
    const stated = { role: 'result' as const, topics: [], about: own.years ?? [2018], speaker: null, repeats: null };
    const defaults = { ...stated, people: [], organisations: [], years: [2018], alsoIn: [] };
    const place = {
      lines: [at + 1, at + 1] as [number, number],
      anchor: null,
      article: 'bai',
      conference: 'tong-ket-2018',
    };
    return { ...defaults, ...place, ...own, id: `p${at + 1}` };
  });
  const entry = { description: 'Một mục.', english: 'An entry' };
  return {
    edition: { name: 'Thử', version: '1.0.0', date: '2026-01-01', contact: null, scope: ['ban-cang'] },
    dictionary: [],
    vocabulary: {
      topics: [{ id: 'cang-ca', label: 'Cảng cá', aliases: ['bến cá', 'ben ca'], ...entry }],
      people: [{ id: 'tran-thi-sen', label: 'Trần Thị Sen', aliases: ['Tran Thi Sen'], titles: [], ...entry }],
      organisations: [{ id: 'ban-cang', label: 'Ban Quản lý cảng', short: 'BQLC', aliases: [], ...entry }],
      abbreviations: [{ short: 'BQLC', long: 'Ban Quản lý cảng' }],
      phrases: [],
    },
    conferences: [
      {
        id: 'tong-ket-2018',
        title: 'Hội nghị tổng kết năm 2018',
        titleBasis: 'editorial',
        kind: 'annual-review',
        date: '2019-01-21',
        dateBasis: 'printed',
        dateEvidence: null,
        place: null,
        reviewYear: 2018,
        directionYear: 2019,
        organisers: [],
        participants: [],
        theme: null,
        external: [],
        articles: ['bai'],
        disagreements: [],
      },
    ],
    articles: [{ ...article, external: [], removed: [], id: 'bai', conference: 'tong-ket-2018', passages: full }],
    years: [2018, 2019, 2020].map((year) => {
      return { year, reviewedBy: [], directedBy: [], theme: null, gap: false, abstract: null, held: [] };
    }),
    changes: [],
    releases: [],
    addresses: new Map(),
    ledgers: new Map(),
    english: { articles: new Map(), years: new Map() },
  };
}

/** The search over a record, with guesses for unknown words. */
export function engineOf(record: DocumentaryRecord): Engine {
  const engine = openEngine(buildIndex(record));
  engine.spelling = openSpelling(engine.lexicon);
  return engine;
}

/** Answers a query; every result. */
export function ask(engine: Engine, text: string, selection: Selection = {}): Answer {
  return engine.answer({ text, selection, limit: 1000 });
}

/** The passages found for a query, best first. */
export function found(passages: readonly Invented[], text: string): string[] {
  return ask(engineOf(inventedRecord(passages)), text).results.map(({ passage }) => passage);
}
