import { expect, test } from 'vitest';
import { linkedHtml, linkedParts } from '../../../src/text/linked-text.ts';

const at = { sources: '/nguon/', conference: () => '/', passage: (of: string, id: string) => `/${of}/#${id}` };

test('a text leads where its links name an address, and marks its full dates', () => {
  expect(linkedParts('Ngày 8/8/2018, xem [Nguồn](sources).', at)).toEqual([
    { words: 'Ngày ', href: null, day: null },
    { words: '8/8/2018', href: null, day: '2018-08-08' },
    { words: ', xem ', href: null, day: null },
    { words: 'Nguồn', href: '/nguon/', day: null },
    { words: '.', href: null, day: null },
  ]);
  expect(linkedParts('nhắc gộp (Tổng kết 2024, đoạn 6)', at)[1]).toMatchObject({
    words: 'Tổng kết 2024, đoạn\u00a06',
    href: '/tong-ket-2024/#p6',
  });
});

test('a day that no calendar has is plain words', () => {
  expect(linkedParts('31/2/2020', at)).toEqual([{ words: '31/2/2020', href: null, day: null }]);
});

test('a link to nowhere stops the build', () => {
  expect(() => linkedParts('[Nguồn](conference)', at)).toThrow('conference');
});

test('prose leads its links to addresses and gives its facts; one that is not given stops the build', () => {
  const html = '<a href="sources">Nguồn</a> {gaps}';
  expect(linkedHtml(html, at, { gaps: '2018 và 2021' })).toBe('<a href="/nguon/">Nguồn</a> 2018 và 2021');
  expect(() => linkedHtml(html, at, {})).toThrow('gaps');
});
