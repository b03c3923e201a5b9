import { describe, expect, test } from 'vitest';
import { keptEdition } from '../../../scripts/integrations/service-worker.ts';

const site: Record<string, string> = {
  'index.html': 'trang đầu',
  'nam/2020/index.html': 'năm 2020',
  'ngoai-tuyen/index.html': 'không có mạng',
  'tep/a1.css': 'p{}',
  'tep/worker-a1.js': 'go()',
  'chi-muc/doan.a1.json': '{}',
  'icon.svg': '<svg/>',
  'du-lieu/index.html': 'dữ liệu',
  'du-lieu/passages.json': '[]',
  'mang-theo/sach.epub': 'PK',
  'hoi-nghi/atom.xml': '<feed/>',
  'sw.js': 'the one before',
  _headers: '/*',
  'index.html.br': '…',
};
const kept = (files = site) => keptEdition(Object.keys(files), (path) => Buffer.from(files[path] ?? ''));

describe('what is kept for reading without a network', () => {
  test('pages by their addresses, what they need, the search; not the downloads, nor the worker itself', () => {
    const expected = ['', 'nam/2020/', 'ngoai-tuyen/', 'tep/a1.css', 'tep/worker-a1.js', 'chi-muc/doan.a1.json'];
    expect(Object.keys(kept().files)).toEqual([...expected, 'icon.svg', 'du-lieu/']);
  });

  test('the page for what is not kept is itself kept', () => {
    const { files, absent } = kept();
    expect(files[absent]).toBeDefined();
  });

  test('a changed file makes another version, an added download does not', () => {
    expect(kept({ ...site, 'index.html': 'khác' }).version).not.toBe(kept().version);
    expect(kept({ ...site, 'du-lieu/more.csv': 'a' }).version).toBe(kept().version);
  });
});
