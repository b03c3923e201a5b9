import { expect, test } from 'vitest';
import { publishedAddresses } from '../../../src/record/published-addresses.ts';
import { article, conference, passage, person, recordOf, topic, year } from './small-record.ts';

const participants = [{ person: 'le-an', name: 'Lê An', title: null, roles: [] }];
const task = passage('p1', { role: 'task', topics: ['b', 'a'], about: [2019, 2020], people: ['le-an'] });
const organisation = { ...topic('bo-a'), short: null };
const removed = [{ id: 'p2', to: 'p1', since: '1.1.0' }];
const edition = recordOf({
  vocabulary: { topics: ['a', 'b', 'c'].map(topic), people: [person('le-an')], organisations: [organisation] },
  conferences: [conference('tong-ket-2018', { articles: ['tong-ket-2018-bao'], organisers: ['bo-a'], participants })],
  articles: [article('tong-ket-2018-bao', 'tong-ket-2018', [task], { removed })],
  years: [year(2018), year(2019), year(2020)],
});

test('an edition publishes its pages and its passages, removed ones too, each once', () => {
  expect(publishedAddresses(edition, ['vi'])).toEqual([
    '/',
    '/nam/',
    '/nam/2018/',
    '/nam/2019/',
    '/nam/2020/',
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
    '/so-sanh/2019-2020/',
    '/tim-kiem/',
    '/phuong-phap/',
    '/du-lieu/',
    '/dinh-chinh/',
    '/tiep-can/',
    '/so-do/',
    '/mang-theo/',
    '/cum-tu/',
  ]);
});

test('a body that only a repetition names has no page, and so no address', () => {
  const again = passage('p3', { repeats: 'p1', organisations: ['bo-b'] });
  const articles = [article('tong-ket-2018-bao', 'tong-ket-2018', [task, again])];
  const organisations = [organisation, { ...organisation, id: 'bo-b' }];
  const addresses = publishedAddresses({ ...edition, articles, vocabulary: { ...edition.vocabulary, organisations } }, [
    'vi',
  ]);
  expect(addresses).toContain('/hoi-nghi/tong-ket-2018/#p3');
  expect(addresses).not.toContain('/to-chuc/bo-b/');
});

test('a translated edition publishes its English pages too, but for those in Vietnamese alone', () => {
  const english = publishedAddresses(edition, ['vi', 'en']).filter((address) => address.startsWith('/en/'));
  expect(english).toContain('/en/hoi-nghi/tong-ket-2018/#p1');
  expect(english).toContain('/en/tim-kiem/');
  expect(english.filter((address) => /nguon|so-sanh|dinh-chinh/.test(address))).toEqual([]);
});
