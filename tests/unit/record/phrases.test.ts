import { expect, test } from 'vitest';
import { phrasesView } from '../../../src/record/counts.ts';
import { article, conference, recordOf, year } from './small-record.ts';

const phrase = (id: string, articles: Record<string, number[]>) => ({
  id,
  phrase: id,
  aliases: [],
  what: 'Một cụm từ.',
  english: id,
  articles,
});

test('a formula says which articles print it, those of most articles first, and one that none prints stands apart', () => {
  const record = recordOf({
    conferences: [conference('tong-ket-2018', { articles: ['bai-mot', 'bai-hai'] })],
    articles: [article('bai-mot', 'tong-ket-2018', []), article('bai-hai', 'tong-ket-2018', [])],
    years: [year(2018, { gap: false }), year(2019)],
    vocabulary: {
      phrases: [
        phrase('mot', { 'bai-hai': [4] }),
        phrase('khong', {}),
        phrase('hai', { 'bai-mot': [1, 7], 'bai-hai': [3] }),
      ],
    },
  });
  const { printed, absent, uncovered } = phrasesView(record);
  expect(printed.map(({ phrase: { id }, articles }) => `${id} ${articles}`)).toEqual(['hai 2', 'mot 1']);
  expect(printed[1]?.lines.map(({ article: { id }, lines }) => `${id} ${lines}`)).toEqual(['bai-mot ', 'bai-hai 4']);
  expect(absent.map(({ id }) => id)).toEqual(['khong']);
  expect(uncovered).toEqual([2019]);
});
