import { expect, test } from 'vitest';
import { publishedAddresses } from '../../../src/record/published-addresses.ts';

const passage = {
  role: 'task',
  lines: [1, 1],
  anchor: null,
  speaker: null,
  repeats: null,
} as const;

test('an edition publishes its pages and its passages, removed ones too, each once', () => {
  const addresses = publishedAddresses({
    conferences: [
      {
        id: 'tong-ket-2018',
        organisers: ['bo-a'],
        participants: [{ person: 'le-an', name: 'Lê An', title: null, roles: [] }],
      },
    ],
    articles: [
      {
        id: 'tong-ket-2018-bao',
        conference: 'tong-ket-2018',
        passages: [
          {
            ...passage,
            id: 'p1',
            lines: [1, 1],
            topics: ['b', 'a'],
            about: [],
            people: ['le-an'],
            organisations: [],
            years: [],
            alsoIn: [],
          },
        ],
        removed: [{ id: 'p2', to: 'p1', since: '1.1.0' }],
      },
    ],
    years: [{ year: 2018 }, { year: 2019 }],
  });
  expect(addresses).toEqual([
    '/',
    '/nam/',
    '/nam/2018/',
    '/nam/2019/',
    '/hoi-nghi/',
    '/hoi-nghi/tong-ket-2018/',
    '/hoi-nghi/tong-ket-2018/#p1',
    '/hoi-nghi/tong-ket-2018/#p2',
    '/chuyen-de/',
    '/chuyen-de/a/',
    '/chuyen-de/b/',
    '/nhan-vat/',
    '/nhan-vat/le-an/',
    '/to-chuc/',
    '/to-chuc/bo-a/',
    '/nguon/',
    '/nguon/tong-ket-2018-bao/',
    '/so-sanh/',
    '/so-sanh/2018-2019/',
    '/tim-kiem/',
    '/phuong-phap/',
    '/du-lieu/',
    '/dinh-chinh/',
    '/tiep-can/',
    '/so-do/',
    '/en/',
    '/mang-theo/',
  ]);
});
