import type { DocumentaryRecord, RecordPassage } from '../../../src/record/model.ts';
import type { Answer, Engine } from '../../../src/search/engine.ts';
import type { Selection } from '../../../src/search/selection.ts';
import { engineOf } from '../../search/ours.ts';
import { article, conference, passage, recordOf, year } from '../record/small-record.ts';

/** A passage of an invented edition: its text, and what differs from an idle result of 2018. */
export type Invented = Partial<Omit<RecordPassage, 'id' | 'text'>> & { text: string };

/** An edition of invented passages about a harbour; passages are p1, p2 … of the review of 2018. */
export function inventedRecord(passages: readonly Invented[]): DocumentaryRecord {
  const full = passages.map((own, at) => {
    const stated = { years: [2018], about: own.years ?? [2018], lines: [at + 1, at + 1] as [number, number] };
    return passage(`p${at + 1}`, { ...stated, ...own });
  });
  const entry = { description: 'Một mục.', english: 'An entry' };
  return recordOf({
    edition: { name: 'Thử', version: '1.0.0', date: '2026-01-01', contact: null, scope: ['ban-cang'] },
    vocabulary: {
      topics: [{ id: 'cang-ca', label: 'Cảng cá', aliases: ['bến cá', 'ben ca'], ...entry }],
      people: [{ id: 'tran-thi-sen', label: 'Trần Thị Sen', aliases: ['Tran Thi Sen'], titles: [], ...entry }],
      organisations: [{ id: 'ban-cang', label: 'Ban Quản lý cảng', short: 'BQLC', aliases: [], ...entry }],
      abbreviations: [{ short: 'BQLC', long: 'Ban Quản lý cảng' }],
      phrases: [],
    },
    conferences: [
      conference('tong-ket-2018', {
        title: 'Hội nghị tổng kết năm 2018',
        date: '2019-01-21',
        dateBasis: 'printed',
        organisers: [],
        articles: ['bai'],
      }),
    ],
    articles: [article('bai', 'tong-ket-2018', full)],
    years: [2018, 2019, 2020].map((one) => year(one, { gap: false })),
  });
}

/** Answers a query; every result. */
export function ask(engine: Engine, text: string, selection: Selection = {}): Answer {
  return engine.answer({ text, selection, limit: 1000 });
}

/** The passages found for a query, best first. */
export function found(passages: readonly Invented[], text: string): string[] {
  return ask(engineOf(inventedRecord(passages)), text).results.map(({ passage }) => passage);
}
