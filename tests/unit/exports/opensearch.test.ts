import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/exports/opensearch.ts';

const description = openSearchDescription({
  name: 'Biên niên Đối ngoại',
  description: 'Tìm <đoạn> & người',
  search: 'https://example.org/bien-nien/tim-kiem/',
  self: 'https://example.org/bien-nien/chi-muc/opensearch.xml',
  icon: 'https://example.org/bien-nien/icon.svg',
});

test('a browser that adds the search sends the words to the search page', () => {
  expect(description).toContain('template="https://example.org/bien-nien/tim-kiem/?q={searchTerms}"');
});

test('the short name has at most sixteen letters and ends with a word', () => {
  expect(description).toContain('<ShortName>Biên niên Đối</ShortName>');
});

test('texts are escaped', () => {
  expect(description).toContain('<Description>Tìm &lt;đoạn&gt; &amp; người</Description>');
});
