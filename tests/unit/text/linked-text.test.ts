import { expect, test } from 'vitest';
import { dayIn } from '../../../src/dates.ts';
import { linkedHtml, linkedParts } from '../../../src/text/linked-text.ts';

const at = { sources: '/nguon/', conference: () => '/', passage: (of: string, id: string) => `/${of}/#${id}` };

test('a text leads where its links name an address', () => {
  expect(linkedParts('Xem [Nguồn](sources).', at)).toEqual([
    { words: 'Xem ', href: null },
    { words: 'Nguồn', href: '/nguon/' },
    { words: '.', href: null },
  ]);
  expect(linkedParts('nhắc gộp (Tổng kết 2024, đoạn 6)', at)[1]).toMatchObject({
    words: 'Tổng kết 2024, đoạn\u00a06',
    href: '/tong-ket-2024/#p6',
  });
});

test('a day is known as it is printed, in both languages; one that no calendar has is none', () => {
  expect([dayIn('8/8/2018'), dayIn('11 March 2019', 'en')]).toEqual(['2018-08-08', '2019-03-11']);
  expect([dayIn('31/2/2020'), dayIn('8/8/2018', 'en')]).toEqual([null, null]);
  expect(['30 February 2020', '5 Tháng 2020'].map((text) => dayIn(text, 'en'))).toEqual([null, null]);
});

test('a link to nowhere stops the build', () => {
  expect(() => linkedParts('[Nguồn](conference)', at)).toThrow('conference');
});

test('prose leads its links to addresses and gives its facts; one that is not given stops the build', () => {
  const html = '<a href="sources">Nguồn</a> {gaps}';
  expect(linkedHtml(html, at, { gaps: '2018 và 2021' })).toBe('<a href="/nguon/">Nguồn</a> 2018 và 2021');
  expect(() => linkedHtml(html, at, {})).toThrow('gaps');
});
