import { describe, expect, test } from 'vitest';
import { conferenceLabel, passageLabel } from '../../../src/lib/wording.ts';
import { firstSentences, labelOf, statementOf } from '../../../src/record/statements.ts';
import { record as shipped } from './edition.ts';
import { conference, passage, recordOf } from './small-record.ts';

describe('a passage quoted elsewhere', () => {
  test('is given whole when it is short', () => {
    const record = recordOf({ conferences: [conference('tong-ket-2018')] });
    expect(statementOf(record, passage('p7', { lines: [13, 14] }))).toMatchObject({
      words: 'Lời của p7.',
      shortened: false,
      source: 'Tổng kết 2018, đoạn 7',
      lines: 'dòng 13–14',
    });
  });

  test('is cut between sentences, never inside one', () => {
    const text = 'Câu một dài. Câu hai ngày 8/8. “Câu ba” nữa.';
    expect(firstSentences(text, 30)).toBe('Câu một dài. Câu hai ngày 8/8.');
    expect(firstSentences(text, 5)).toBe('Câu một dài.');
    expect(firstSentences('không có dấu chấm nào cả', 5)).toBe('không có dấu chấm nào cả');
  });
});

describe('who said it', () => {
  const found = (of: string, id: string) => {
    const passages = shipped.articles.flatMap((article) => article.passages);
    const one = passages.find((own) => own.conference === of && own.id === id);
    if (one === undefined) throw new Error(`the edition has no ${of} ${id}`);
    return statementOf(shipped, one);
  };

  test('is told where the words do not name them', () => {
    expect(found('tong-ket-2020', 'p20').speakers).toEqual(['Phạm Bình Minh']);
  });

  test('is not told again where the words do, nor where nobody is known', () => {
    expect(found('tong-ket-2020', 'p17').speakers).toEqual([]);
    expect(found('tong-ket-2020', 'p4').speakers).toEqual([]);
  });

  test('goes with what the day of the conference rests on', () => {
    expect(found('tong-ket-2019', 'p9').dateBasis).toBe('external');
    expect(statementOf(recordOf({}), passage('p1')).dateBasis).toBe('unknown');
  });
});

test('another organisation’s review is told by its name', () => {
  const other = conference('tong-ket-2018-bo-khac', { organisers: ['bo-khac'] });
  const organisations = [
    { id: 'bo-khac', label: 'Bộ Khác', short: 'BK', aliases: [], description: 'Một bộ.', english: 'Another' },
  ];
  const record = recordOf({
    conferences: [other],
    vocabulary: { topics: [], people: [], organisations, abbreviations: [], phrases: [] },
  });
  expect(labelOf(record, other)).toBe('Tổng kết 2018 (BK)');
  expect(conferenceLabel(conference('x', { kind: 'inter-agency-meeting' }), null)).toBe('Họp liên cơ quan 2018');
});

test('passage ids become names', () => {
  expect(['p7', 'p7a', 'laodongthudo-p3', 'd12'].map(passageLabel)).toEqual([
    'đoạn 7',
    'đoạn 7a',
    'đoạn laodongthudo-3',
    'đoạn 12',
  ]);
});
