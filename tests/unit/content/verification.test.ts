import { beforeEach, describe, expect, test } from 'vitest';
import { wordsHash } from '../../../src/text/markdown.ts';
import { lastPassage } from './invented-edition.ts';
import { projectForEach } from './project.ts';

const project = projectForEach();
const digest = 'content/sources/tong-ket-2011-bao-sach.md';
const capture = 'captures/tong-ket-2011-bao-sach.txt';
const english = `---
status: draft
title: Conference reviewing 2011, directions for 2012
place: null
headline: null
theme: Every village a bookcase
---

The article tells of the conference.

:::passage{#p1 of=${wordsHash('Bộ trưởng Lê Thị Ánh chủ trì Hội nghị tổng kết năm 2011 và phương hướng công tác năm 2012 của Bộ Thư viện, họp ngày 5/1.')}}
Minister Lê Thị Ánh chaired the conference of 5 January, which reviewed 2011 and set the directions of 2012.
:::

:::passage{#p2 of=${wordsHash('Trong năm, cả nước có 1.200 thư viện mở cửa; số sách điện tử về thư viện xã tăng 5 %.')}}
In the year, 1,200 libraries were open; e-books for village libraries rose by 5%.
:::

:::passage{#p3 of=${wordsHash(lastPassage.words)}}
Prepare Reading Week 2012 and open more village libraries; Minister Lê Thị Ánh launched the theme “Every village a bookcase”.
:::
`;

beforeEach(() => {
  for (const other of ['tong-ket-2011-tin-doc', 'tong-ket-2014-bao-sach'])
    project.remove(`content/sources/${other}.md`);
  project.change(
    digest,
    'Năm qua, 1.200 thư viện * mở cửa [cả ngày] :muộn & sớm, sách điện tử tăng 5 %.',
    'Trong năm, cả nước có 1.200 thư viện mở cửa; số sách điện tử về thư viện xã tăng 5 %.',
  );
  project.write('content/english/tong-ket-2011-bao-sach.md', english);
});

/** Errors of a run of verify, warnings left out. */
async function faults(): Promise<string> {
  const { exit, err } = await project.verify('--captures', 'captures');
  const errors = err.split('\n').filter((line) => line.startsWith('error: '));
  expect(exit).toBe(errors.length > 0 ? 1 : 0);
  return errors.join('\n');
}

const phrase = (lines: string) =>
  `- {id: doc, phrase: công tác đọc sách, aliases: [], what: Việc đọc., english: x, articles: {${lines}}}\n`;

test('a digest, its phrases and its translation pass that have their ground', async () => {
  project.write('content/vocabulary/phrases.yaml', phrase('tong-ket-2011-bao-sach: [3, 5]'));
  expect(await faults()).toBe('');
});

describe('what a digest states needs its ground in the lines', () => {
  test.each([
    ['topics="tuan-le-doc-2012 thu-vien-xa"', 'topics="sach-dien-tu"', 'topic sach-dien-tu: none of its names'],
    ['role=task lines=7', 'role=task about=2013 lines=7', 'about 2013: its lines do not name that year'],
    ['speaker=le-thi-anh', 'speaker=dang-van-be', 'speaker dang-van-be: neither name nor office'],
    ['role=result lines=3-5', 'role=result speaker=le-thi-anh lines=3-5', 'speaker le-thi-anh: neither name'],
    ['tăng 5 %', 'tăng 6 %', 'passage p2: number "6" is not in its lines'],
    ['họp ngày 5/1', 'họp ngày 6/1', 'passage p1: date "6/1" is not in its lines'],
    ['start="Ngày 5/1, Bộ"', 'start="Ngày 5/1 Bộ"', 'passage p1: anchor "Ngày 5/1 Bộ" is not in its lines'],
    ['lines=7', 'lines=5', 'line 7 of tong-ket-2011-bao-sach.txt has no passage'],
    ['text: "Mỗi xã', 'text: "Mỗi làng', 'conference.theme "Mỗi làng một tủ sách" is not in the capture'],
    [
      'Trong năm',
      'Số sách điện tử mà Bộ Thư viện đưa về các thư viện xã tăng',
      'p2: copies 15 syllables in a row: "Số sách',
    ],
    ['1.200 thư viện mở', '1.200 triệu thư viện mở', 'scale "1.200 triệu" is not in its lines'],
    ['date: "2012-01-05"', 'date: "2012-01-06"', 'conference.date 2012-01-06, inferred-year: its dateEvidence'],
    ['dateBasis: inferred-year', 'dateBasis: printed', 'conference.date 2012-01-05, printed: its dateEvidence'],
    ['words: "Ngày 5/1"', 'words: "Ngày"', 'conference.date 2012-01-05, inferred-year: its dateEvidence'],
    ['publishedAt: null', 'publishedAt: "2012-01-09"', 'article.publishedAt 2012-01-09: the capture does not print'],
    ['year: 2012', 'year: 2011', 'conference.theme.year 2011: the line of the theme does not name it'],
  ])('%s → %s', async (old, replacement, message) => {
    project.change(digest, old, replacement);
    expect(await faults()).toContain(message);
  });

  test('an office is not his where its line names another', async () => {
    const other =
      '    - {person: dang-van-be, name: "Đặng Văn Bé", title: "Bộ trưởng", roles: []}\n    - person: le-thi-anh';
    project.change(digest, '    - person: le-thi-anh', other);
    project.change(digest, 'speaker=le-thi-anh', 'speaker=dang-van-be');
    expect(await faults()).toContain('speaker dang-van-be: neither name nor office');
  });

  test('a year that the lines name, and a speaker who goes on, have it', async () => {
    project.change(digest, 'role=task lines=7', 'role=task about="2011 2012" lines=7');
    const next = ':::passage{#p4 role=guidance lines=7 speaker=le-thi-anh}\nMở thêm thư viện.\n:::';
    project.change(digest, `${lastPassage.words}\n:::`, `${lastPassage.words}\n:::\n\n${next}`);
    expect(await faults()).not.toMatch(/about|speaker/);
  });

  test('a topic that the lines name and no passage states is a warning', async () => {
    project.change(digest, 'topics="sach-dien-tu thu-vien-xa"', 'topics="thu-vien-xa"');
    const { exit, err } = await project.verify('--captures', 'captures');
    expect(exit).toBe(0);
    expect(err).toMatch(/warning: .*line 5 prints "sách điện tử".*topic sach-dien-tu/i);
    project.change(digest, 'role=result', 'role=proceedings');
    expect((await project.verify('--captures', 'captures')).err).not.toContain('sach-dien-tu');
  });
});

test('a phrase is held against the captures both ways', async () => {
  project.write('content/vocabulary/phrases.yaml', phrase('tong-ket-2011-bao-sach: [1, 3]'));
  expect((await faults()).split('\n')).toEqual([
    expect.stringContaining('doc: line 1 of tong-ket-2011-bao-sach does not print it'),
    expect.stringContaining('doc: line 5 of tong-ket-2011-bao-sach prints it'),
  ]);
  project.write('content/vocabulary/phrases.yaml', phrase('tong-ket-2099-khac: [1]'));
  expect(await faults()).toContain('doc: there is no article tong-ket-2099-khac');
});

describe('a translation is held against its digest', () => {
  const file = 'content/english/tong-ket-2011-bao-sach.md';
  test.each([
    ['1,200 libraries', '1,300 libraries', 'passage p2: lacks the number 1.200'],
    ['5 January', '6 January', 'passage p1: lacks the date 5/1'],
    ['Minister Lê Thị Ánh chaired', 'The Minister chaired', 'passage p1: one of the two names Lê Thị Ánh'],
    ['e-books', 'e-books (NDT)', 'passage p2: has NDT'],
    ['“Every village a bookcase”', 'Every village a bookcase', 'passage p3: has 0 quotations of 1'],
    ['theme: Every village a bookcase', 'theme: null', 'the theme is missing'],
    ['directions for 2012', 'directions for 2013', 'the title: lacks the number 2012'],
    ['place: null', 'place: Huế', 'the place is not the article’s'],
    [':::passage{#p3', ':::passage{#p9', 'passage p3 is missing'],
    ['status: draft', 'status: reviewed', 'status is reviewed, reviewer null'],
    ['status: draft', 'status: done', 'status is "done" — use one of: draft, reviewed'],
  ])('%s → %s', async (old, replacement, message) => {
    project.change(file, old, replacement);
    expect(await faults()).toContain(message);
  });

  test('a passage whose Vietnamese has changed is out of date, and the hash to write is said', async () => {
    project.change(digest, 'mở thêm thư viện xã', 'mở tiếp thư viện xã');
    expect(await faults()).toMatch(/passage p3 is out of date — translate it as it is now, and write of=[0-9a-f]{8}/);
  });

  test('a file without its digest or year notes', async () => {
    project.write('content/english/tong-ket-2011-khac.md', english);
    project.write('content/english/years/1999.md', '---\nstatus: draft\n---\n\nA year.\n');
    expect(await faults()).toMatch(/there is no digest tong-ket-2011-khac[\s\S]*there are no notes on 1999/);
  });
});

test('a digest held against another capture than its own is said to be', async () => {
  project.change(capture, 'Tin khác', 'Tin khác\nMột dòng');
  expect(await faults()).toMatch(/article\.capture\.sha256 is [0-9a-f]{64}, that of captures/);
});
