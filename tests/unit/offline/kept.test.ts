import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keptEdition, workerSource } from '../../../scripts/site/offline.ts';

const site = (changed = '', pages = 1, size = 10) =>
  [
    { path: 'index.html', text: 'trang đầu' },
    { path: 'nam/index.html', text: 'các năm' },
    { path: 'ngoai-tuyen/index.html', text: 'không có mạng' },
    ...Array.from({ length: pages }, (_, n) => ({
      path: `nam/${2000 + n}/index.html`,
      text: changed.padEnd(size, 'x'),
    })),
    { path: 'tep/_topic_.a1.css', text: 'p{}' },
    { path: 'tep/worker.a1.js', text: 'go()' },
    { path: 'chi-muc/doan.a1.json', text: '{}' },
    { path: 'chi-muc/hien-hanh.json', text: '{}' },
    { path: 'icon.svg', text: '<svg/>' },
    { path: 'du-lieu/index.html', text: 'dữ liệu' },
    { path: 'du-lieu/passages.json', text: '[]' },
    { path: 'du-lieu/trich-dan/a.json', text: '[]' },
    { path: 'mang-theo/sach.epub', text: 'PK' },
    { path: 'hoi-nghi/atom.xml', text: '<feed/>' },
    { path: 'sw.js', text: 'the one before' },
    { path: '_headers', text: '/*' },
    { path: 'index.html.br', text: '…' },
  ].map(({ path, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, read: () => bytes };
  });

describe('what is kept for reading without a network', () => {
  test('pages by their addresses, what they need, the search; not the downloads, nor itself', () => {
    expect(Object.keys(keptEdition(site()).files)).toEqual([
      '',
      'nam/',
      'ngoai-tuyen/',
      'nam/2000/',
      'tep/_topic_.a1.css',
      'tep/worker.a1.js',
      'chi-muc/doan.a1.json',
      'chi-muc/hien-hanh.json',
      'icon.svg',
      'du-lieu/',
    ]);
  });

  test('each with the hash that a browser checks it against', () => {
    const hash = createHash('sha256').update('trang đầu').digest('base64');
    expect(keptEdition(site()).files['']).toBe(hash);
  });

  test('has another version as soon as one byte differs, and the same while none does', () => {
    expect(keptEdition(site()).version).toBe(keptEdition(site()).version);
    expect(keptEdition(site('a')).version).not.toBe(keptEdition(site('b')).version);
  });

  test('of a large edition, only what leads to its pages', () => {
    const { files } = keptEdition(site('', 500, 40_000));
    expect(Object.keys(files).filter((path) => path.endsWith('/'))).toEqual(['nam/', 'ngoai-tuyen/']);
    expect(files['chi-muc/doan.a1.json']).toBeDefined();
  });

  test('the page for what is not kept is itself kept', () => {
    const { files, absent } = keptEdition(site());
    expect(files[absent]).toBeDefined();
  });
});

test('the worker is the list and a script that any browser runs as it stands', () => {
  const source = workerSource(keptEdition(site()));
  expect(() => new Function(source)).not.toThrow();
  expect(source).not.toMatch(/^\s*(import|export)\b/m);
});
