import { describe, expect, test } from 'vitest';
import { timelineDrawing } from '../../../src/lib/timeline-drawing.ts';
import { dateIn, timelineOf } from '../../../src/record/timeline.ts';
import { record } from './edition.ts';

const timeline = timelineOf(record);
const itemsIn = (year: number) =>
  timeline
    .find(({ entry }) => entry.year === year)
    ?.items.map((item) => (item.kind === 'topic' ? item.topic.id : item.entry.conference.id));

describe('the timeline', () => {
  test('has every year, and every conference once, on the day it was held', () => {
    expect(timeline.map(({ entry }) => entry.year)).toEqual(record.years.map(({ year }) => year));
    const shown = timeline.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'conference' ? item.entry.conference.id : [])),
    );
    expect([...shown].sort()).toEqual(record.conferences.map(({ id }) => id).sort());
    expect(itemsIn(2019)).toEqual(['tong-ket-2018', 'hop-lien-co-quan-2018', 'tong-ket-2019']);
  });

  test('dates what the vocabulary dates, and agreements by the year whose results name them', () => {
    expect(itemsIn(2018)).toContain('chi-thi-25');
    expect(itemsIn(2020)).toEqual(
      expect.arrayContaining(['asean-2020', 'hoi-dong-bao-an', '75-nam-nganh-ngoai-giao', 'evfta', 'rcep', 'ukvfta']),
    );
  });

  test('marks a date that only an outside page gives', () => {
    const items = timeline.flatMap(({ items: all }) => all);
    const outside = items.flatMap((item) =>
      item.kind === 'conference' && item.outside ? item.entry.conference.id : [],
    );
    expect(outside).toEqual(['tong-ket-2019']);
  });
});

test.each([
  ['Văn bản ban hành ngày 8/8/2018.', { date: '2018-08-08', first: 2018, last: 2018 }],
  ['Tư cách Ủy viên nhiệm kỳ 2020–2021.', { date: null, first: 2020, last: 2021 }],
  ['Dịp kỷ niệm, vào năm 2020.', { date: null, first: 2020, last: 2020 }],
  ['Được bài về hội nghị tổng kết năm 2020 nêu.', null],
  ['Nằm trong chủ đề năm 2019 của Bộ.', null],
])('“%s” is dated as it says', (description, date) => {
  expect(dateIn(description)).toEqual(date);
});

test('the drawing lets nothing stand on anything else, and draws two lines from each conference', () => {
  const { years, lines, height } = timelineDrawing(timeline);
  const rows = years.flatMap(({ items, mark }) => [mark, ...items.map(({ y }) => y)]);
  expect(rows.slice(1).every((y, place) => y - (rows[place] ?? 0) >= 24)).toBe(true);
  expect(Math.max(...rows)).toBeLessThan(height);
  expect(lines).toHaveLength(2 * record.conferences.length);
});
