import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { RecordPassage } from '../../src/record/model.ts';
import { builtPages, documentAt, wordsOf } from './built-pages.ts';
import { sites } from './sites.ts';

const table = (name: string) => JSON.parse(readFileSync(`${sites.root.env.OUT_DIR}/du-lieu/${name}.json`, 'utf8'));
const passages: RecordPassage[] = table('passages');
const reviewYears = new Map<string, number>(
  table('conferences').map((one: { id: string; reviewYear: number }) => [one.id, one.reviewYear]),
);

/** The rule of counting, from the published data alone. */
function countedOn(side: string, year: number, topic?: string): RecordPassage[] {
  const roles = side === 'task' ? ['task', 'guidance'] : ['result'];
  return passages.filter(
    ({ role, about, repeats, topics, conference }) =>
      roles.includes(role) &&
      repeats === null &&
      about.includes(year) &&
      (topic === undefined || topics.includes(topic)) &&
      (side === 'task' || reviewYears.get(conference) === year),
  );
}
const countOf = (...what: Parameters<typeof countedOn>) => countedOn(...what).length;

test('a number of passages is the same wherever it stands, and the one that the data give', () => {
  const numbers = new Map<string, Map<string, string>>();
  for (const { address, document } of builtPages(sites.root)) {
    for (const element of document.querySelectorAll('[data-count]')) {
      const key = element.getAttribute('data-count') ?? '';
      const [side = '', year] = key.split(' ');
      if (side === 'task' || side === 'result') {
        expect(Number.parseInt(wordsOf(element), 10), `${address}: ${key}`).toBe(countOf(side, Number(year)));
      }
      const said = wordsOf(element).match(/\d+/g)?.join(' ') ?? '';
      numbers.set(key, (numbers.get(key) ?? new Map()).set(said, address));
    }
  }
  expect([...numbers].filter(([, found]) => found.size > 1)).toEqual([]);
  expect(numbers.get('passages')?.keys().next().value).toBe(String(passages.length));
});

test('no page counts passages outside the one count', () => {
  const stray = builtPages(sites.root).flatMap(({ address, document }) => {
    const main = document.querySelector('main')?.cloneNode(true) as Element | undefined;
    for (const counted of main?.querySelectorAll('[data-count], [data-threads], [data-text]') ?? []) counted.remove();
    return (
      wordsOf(main)
        .match(/\d+ đoạn(?! \d)/g)
        ?.map((words) => `${address}: ${words}`) ?? []
    );
  });
  expect(stray).toEqual([]);
});

const yearPages = new Map(
  builtPages(sites.root).map(({ address, document }) => [Number(address.match(/^nam\/(\d+)\/$/)?.[1]), document]),
);

test('each mark of the pictures says the numbers of its topic and year, and leads to that row', () => {
  const marks = builtPages(sites.root).flatMap(({ address, document }) =>
    [...document.querySelectorAll('[data-threads] a[data-topic]')].map((mark) => ({ mark, page: address })),
  );
  expect(marks.length).toBeGreaterThan(0);
  for (const { mark, page } of marks) {
    const topic = mark.getAttribute('data-topic') ?? '';
    const year = Number(mark.getAttribute('data-year'));
    const [task, result] = [countOf('task', year, topic), countOf('result', year, topic)];
    const said = page.startsWith('en/')
      ? [
          ...(task > 0 ? [`set out in ${task === 1 ? '1 passage' : `${task} passages`}`] : []),
          ...(result > 0 ? [`reported in ${result === 1 ? '1 passage' : `${result} passages`}`] : []),
        ]
      : [...(task > 0 ? [`đề ra ${task} đoạn`] : []), ...(result > 0 ? [`báo cáo ${result} đoạn`] : [])];
    expect(wordsOf(mark), page).toContain(`${year}: ${said.join(', ')}`);
    expect(mark.getAttribute('data-side')).toBe(task > 0 && result > 0 ? 'both' : task > 0 ? 'task' : 'result');
    // Every passage that the mark counts stands in the row, or is named there, with its conference.
    const row = yearPages.get(year)?.getElementById(topic)?.closest('section');
    const quoted = [...(row?.querySelectorAll('[data-passage]') ?? [])].map((one) => one.getAttribute('data-passage'));
    const named = [...(row?.querySelectorAll('.source a[href^="#"]') ?? [])].map(wordsOf);
    for (const { conference, id } of [...countedOn('task', year, topic), ...countedOn('result', year, topic)]) {
      if (quoted.includes(`${conference}#${id}`)) continue;
      const of = `${conference.startsWith('hop') ? 'Họp liên cơ quan' : 'Tổng kết'} ${reviewYears.get(conference)}`;
      expect(named, `${page}: ${topic}, ${year}`).toContain(`${of}, đoạn ${id.slice(1)}`);
    }
  }
});

test('a meeting is not counted among the reviews, nor does it review its year', () => {
  const lead = wordsOf(documentAt(sites.root, '').querySelector('.lead'));
  expect(lead).toContain(' đoạn lược thuật từ 5 bài báo về 4 hội nghị tổng kết và 1 cuộc họp liên cơ quan');
  const brief = documentAt(sites.root, 'hoi-nghi/hop-lien-co-quan-2018/').querySelector('.brief');
  expect(wordsOf(brief)).toContain('về năm 2018, định hướng 2019');
});

test('the home page shows the topics whose pages say that three conferences or meetings speak of them', () => {
  const shown = [...documentAt(sites.root, '').querySelectorAll('[data-threads] a[data-topic]')];
  const said = builtPages(sites.root).flatMap(({ address, document }) => {
    const [, topic] = /^chuyen-de\/(.+)\/$/.exec(address) ?? [];
    const meetings = wordsOf(document.querySelector('main .note')).matchAll(/(\d+) (?:hội nghị|cuộc họp)/g);
    const count = [...meetings].reduce((sum, [, number]) => sum + Number(number), 0);
    return topic !== undefined && count >= 3 && document.querySelector('[data-threads]') ? [topic] : [];
  });
  expect([...new Set(shown.map((mark) => mark.getAttribute('data-topic')))].sort()).toEqual(said.sort());
});

test('a page with passages has the switch that opens their evidence', () => {
  const without = builtPages(sites.root).filter(
    ({ document }) => document.querySelector('[data-evidence]') && !document.querySelector('#can-cu'),
  );
  expect(without.map(({ address }) => address)).toEqual([]);
});

test('a year’s rows quote each counted passage of a side, and none that is not counted', () => {
  for (const page of builtPages(sites.root).filter(({ address }) => /^nam\/\d+\/$/.test(address))) {
    const year = Number(page.address.slice(4, 8));
    for (const side of ['task', 'result']) {
      const quoted = [...page.document.querySelectorAll(`[data-side="${side}"] [data-passage]`)];
      const ids = new Set(quoted.map((one) => one.getAttribute('data-passage')));
      expect(ids.size, `${page.address}: ${side}`).toBe(countOf(side, year));
    }
  }
});
