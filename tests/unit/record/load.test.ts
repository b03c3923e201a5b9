import { expect, test, vi } from 'vitest';
import { correctionsFeed } from '../../../src/exports/feeds.ts';
import { loadRecord } from '../../../src/record/load.ts';
import { historyOf } from '../../../src/record/publication-history.ts';
import { record, site } from '../edition.ts';

const address = '/hoi-nghi/tong-ket-2018/#p7';
const change = (date: string, now: string) => ({ date, version: date, address, old: 'cũ', new: now, why: 'nhầm' });
const changes = [change('2026-12-05', 'một'), change('2026-12-05', 'hai'), change('2026-12-04', 'không')];

vi.mock('astro:content', () => ({
  getCollection: async (name: string) => {
    if (name === 'edition') return [{ data: { entries: [record.edition] } }];
    return name === 'changes' ? [{ data: { entries: changes } }] : [];
  },
}));

test('corrections stand newest first; of two on one day the one written down later is newer', async () => {
  const loaded = await loadRecord();
  expect(loaded.changes.map((one) => one.new)).toEqual(['hai', 'một', 'không']);
  expect(historyOf(address, loaded).changes.map((one) => one.new)).toEqual(['không', 'một', 'hai']);
  const entries = correctionsFeed(loaded, site).entries.map(({ id, text }) => `${id.at(-1)} ${text?.split('\n')[1]}`);
  expect(entries).toEqual(['3 Cách đọc mới: hai', '2 Cách đọc mới: một', '1 Cách đọc mới: không']);
});
