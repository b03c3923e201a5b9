import { describe, expect, test } from 'vitest';
import { axisOf } from '../../../src/record/axis.ts';
import { yearView } from '../../../src/record/years.ts';
import { article, conference, passage, recordOf, topic, year } from './small-record.ts';

const first = conference('tong-ket-2018', { articles: ['bai-mot'], date: '2019-01-21' });
const meeting = conference('hop-lien-co-quan-2018', {
  kind: 'inter-agency-meeting',
  articles: ['bai-hai'],
  date: '2019-03-11',
});
const second = conference('tong-ket-2019', { articles: ['bai-ba'], reviewYear: 2019, directionYear: 2020 });
const record = recordOf({
  conferences: [first, meeting, second],
  vocabulary: { topics: [topic('a')], people: [], organisations: [], abbreviations: [], phrases: [] },
  articles: [
    article('bai-mot', first.id, [
      passage('p1', { role: 'result', years: [2018], topics: ['a'] }),
      passage('p2', { role: 'task', years: [2019], topics: ['a'] }),
      passage('p3', { role: 'result', years: [2019] }),
      passage('p4', { role: 'context', years: [2019] }),
    ]),
    article('bai-hai', meeting.id, [passage('p1', { role: 'context', years: [2018], topics: ['a'] })]),
    article('bai-ba', second.id, [
      passage('p1', { role: 'result', years: [2019, 2020], topics: ['a'] }),
      passage('p2', { role: 'result', years: [2019] }),
      passage('p3', { role: 'guidance', years: [2019] }),
    ]),
  ],
  years: [
    year(2018, { gap: false, reviewedBy: ['hop-lien-co-quan-2018', 'tong-ket-2018'] }),
    year(2019, { gap: false, reviewedBy: ['tong-ket-2019'], directedBy: ['tong-ket-2018'] }),
    year(2020, { directedBy: ['tong-ket-2019'] }),
    year(2021),
  ],
});
const viewOf = (number: number) => {
  const entry = record.years.find((one) => one.year === number);
  if (entry === undefined) throw new Error(`no year ${number}`);
  return yearView(record, entry);
};
const sources = (number: number) =>
  viewOf(number).rows.map(({ sides }) => sides.map(({ side }) => side.statements.map(({ source }) => source)));

describe('the page of a year', () => {
  test('earlier tasks stand beside later results; sector passages where their conference stands in time', () => {
    expect(viewOf(2019).columns.map(({ side }) => side)).toEqual(['planned', 'reported']);
    expect(sources(2019)).toEqual([
      [['Tổng kết 2018, đoạn 2'], ['Tổng kết 2019, đoạn 1']],
      [['Tổng kết 2018, đoạn 3'], ['Tổng kết 2019, đoạn 2']],
    ]);
  });

  test('what speaks of the year and neither sets out nor reports is named apart', () => {
    expect(viewOf(2019).others.map(({ source }) => source)).toEqual(['Tổng kết 2018, đoạn 4', 'Tổng kết 2019, đoạn 3']);
  });

  test('two accounts of a year for which nothing was set out stand side by side, in time', () => {
    const { columns, silent } = viewOf(2018);
    expect(columns.map(({ account }) => account?.label)).toEqual(['Tổng kết 2018', 'Họp liên cơ quan 2018']);
    expect(silent).toEqual(['planned']);
    expect(sources(2018)).toEqual([[['Tổng kết 2018, đoạn 1'], ['Họp liên cơ quan 2018, đoạn 1']]]);
  });

  test('a year without any passage has no row and two silences', () => {
    expect(viewOf(2021)).toMatchObject({ rows: [], columns: [], silent: ['planned', 'reported'] });
  });

  test('previous and next stop at the ends of the record', () => {
    expect([viewOf(2018).previous, viewOf(2018).next, viewOf(2021).next]).toEqual([null, 2019, null]);
  });

  test('a passage of a conference that reviews another year does not report this one', () => {
    expect(viewOf(2020).others.map(({ source }) => source)).toEqual(['Tổng kết 2019, đoạn 1']);
  });
});

test('the axis says of each year whether it is reviewed, only directed, or silent', () => {
  expect(axisOf(record.years).map(({ state, words }) => [state, words])).toEqual([
    ['reviewed', 'tổng kết 2 lần'],
    ['reviewed', 'tổng kết'],
    ['directed', 'chỉ có phương hướng'],
    ['silent', 'chưa có tư liệu'],
  ]);
});
