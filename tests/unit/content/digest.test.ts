import { describe, expect, test } from 'vitest';
import { isDigest, readDigest } from '../../../scripts/content/digest.ts';
import { printProblem } from '../../../scripts/content/problem.ts';
import { lastPassage, settings, textOf } from './invented-edition.ts';

const path = 'sources/tong-ket-2011-bao-sach.md';
const text = textOf(path);

/** What is reported of the fixture once `old` reads `replacement`. */
function reported(old: string, replacement: string, as = path): string[] {
  expect(text).toContain(old);
  return readDigest(as, text.replace(old, replacement), settings).problems.map(printProblem);
}

describe('a digest', () => {
  test('gives its facts, its passages in order and their words as typed', () => {
    const { value, problems } = readDigest(path, text, settings);
    expect(problems).toEqual([]);
    expect(value?.id).toBe('tong-ket-2011-bao-sach');
    expect(value?.passages.map(({ id, role, lines }) => [id, role, lines])).toEqual([
      ['p1', 'proceedings', [1, 1]],
      ['p2', 'result', [3, 5]],
      ['p3', 'task', [7, 7]],
    ]);
    expect(value?.passages[1]?.text).toBe(
      'Năm qua, 1.200 thư viện * mở cửa [cả ngày] :muộn & sớm, sách điện tử tăng 5 %.',
    );
    expect(value?.passages[0]?.anchor).toEqual(['Ngày 5/1, Bộ', 'trưởng Lê Thị Ánh']);
    expect(value?.abstract).toBe('Bài kể lại hội nghị.');
    expect(value?.passages[1]?.topics).toEqual(['sach-dien-tu', 'thu-vien-xa']);
    expect(value?.passages[2]).toMatchObject({ about: null, speaker: 'le-thi-anh', repeats: null });
  });

  test('takes comments for notes of the editors: between passages, inside them, over several lines', () => {
    const noted = text
      .replaceAll(':::passage', '<!-- dòng 5\n\n:::passage{#p9} -->\n:::passage')
      .replace('mở cửa', 'mở<!-- soát\nlại --> cửa');
    const { value, problems } = readDigest(path, noted, settings);
    expect(problems).toEqual([]);
    expect(value?.passages.map(({ id, text: said }) => [id, said])).toEqual(
      readDigest(path, text, settings).value?.passages.map(({ id, text: said }) => [id, said]),
    );
  });

  test.each([
    '* a\n',
    '# 1. x\n',
    '> y\n',
    '1. một\n',
    '- gạch\n',
    '<b>x</b>\n',
    '`x` _y_ **z** \\* &amp;\n',
    '    thụt\n',
  ])('keeps a paragraph that Markdown would read otherwise: %j', (words) => {
    const { value, problems } = readDigest(path, text.replace(`${lastPassage.words}\n`, words), settings);
    expect(problems).toEqual([]);
    expect(value?.passages[2]?.text).toBe(words.trim());
  });

  test('reads alike with CRLF', () => {
    const plain = readDigest(path, text, settings).value;
    expect(readDigest(path, text.replaceAll('\n', '\r\n'), settings).value).toEqual(plain);
  });

  test('is told from other Markdown by its front matter or its passages', () => {
    expect(isDigest(text)).toBe(true);
    expect(isDigest(text.slice(text.indexOf(':::')))).toBe(true);
    expect(isDigest('---\ntitle: Ghi chú\n---\n')).toBe(false);
    expect(isDigest('# Digest: how to\n')).toBe(false);
  });
});

describe('its mistakes are told with their line, the value and what to do', () => {
  const passage = lastPassage.fence;
  test.each([
    ['headline: null', 'headline: ""', ':4: article.headline "" is empty; leave the fact out with null'],
    ['  byline: null\n', '', ':3: lacks the key "article.byline" — add it; null, or []'],
    ['byline: null', 'byline: null\n  bylin: null', ':11: knows no key "article.bylin"'],
    [
      'publisherBasis: unknown',
      'publisherBasis: unknow',
      ':6: article.publisherBasis is "unknow" — use one of: printed, external, unknown (nearest: unknown)',
    ],
    ['"2012-01-05"', '"2012-02-30"', 'conference.date "2012-02-30" is not a day such as 2019-01-21'],
    ['id: tong-ket-2011', 'id: tong-ket-2010', 'conference.id is "tong-ket-2010" — write tong-ket-2011'],
    ['[bo-thu-vien]', '[bo-thu-vien, hoi-nguoi-đọc]', 'is not an id'],
    [
      '[bo-thu-vien]',
      '[hoi-nguoi-do]',
      'names "hoi-nguoi-do" — use an id of organisations.yaml (nearest: hoi-nguoi-doc)',
    ],
    [
      'person: le-thi-anh',
      'person: le-thi-ang',
      'names "le-thi-ang" — use an id of people.yaml (nearest: le-thi-anh), or null',
    ],
    ['headline: null', 'headline: *a', ':2: is not YAML: Unresolved alias'],
    ['Tuần lễ', 'Tuần\u0000lễ', ':53: holds a character that no page can carry'],
    ['title: "Hội nghị', 'title: Hội: nghị', 'is not YAML'],
    [passage, ':::passage{#p2 role=task lines=7}', 'two passages are p2, the first on line 48'],
    [passage, ':::passage{#d3 role=task lines=7}', 'the passage id "d3" is not a digest\'s'],
    [
      passage,
      ':::passage{#khac-p3 role=task lines=7}',
      '"khac-p3" begins with another article\'s name — write bao-sach-p3',
    ],
    [passage, ':::passage{role=task lines=7}', ':52: a passage has no id'],
    [
      passage,
      ':::passage{#p3 role=task lines=7',
      ':52: ":::passage{#p3 role=task lines=7" stands outside the passages — mend its braces',
    ],
    [lastPassage.words, '', ':52: passages still empty: p3'],
    ['Tuần lễ Đọc 2012 và', 'Tuần lễ Đọc 2012\n\nvà', ':52: passage p3 has 2 paragraphs'],
    ['sách điện tử tăng 5 %.\n:::\n', 'sách điện tử tăng 5 %.\n', ':48: passage p2 is not closed'],
    [passage, `<!-- ghi chú\n\n${passage}`, ':52: a comment is not closed — write --> where it ends'],
    [passage, `Lời ngoài.\n\n${passage}`, ':52: "Lời ngoài." stands outside the passages'],
    ['Bài kể lại hội nghị.', '', 'the abstract is still to be written'],
    ['Bài kể lại', 'Bài kể lại\n\nhay thuật lại', '"hay thuật lại hội nghị." stands outside the passages'],
    [passage, `:::removed{#p9 to=p8 since=1.0.0}\n:::\n\n${passage}`, ':52: removed passage p9 leads to "p8"'],
    [passage, `:::removed{#p9}\n:::\n\n${passage}`, ':52: ":::removed{#p9}" is not a removed passage'],
  ])('%s → %s', (old, replacement, expected) => {
    expect(reported(old, replacement).join('\n')).toContain(expected);
  });

  test.each([
    ['lines=7 topics="thu-vien-xả"', 'names the topic "thu-vien-xả" — use an id of topics.yaml (nearest: thu-vien-xa)'],
    ['lines=7 people="le-thi-anh"', 'has the people "le-thi-anh" — write +x to add x, -x to take it away'],
    ['lines=7 about=20', 'is about "20" — write about=2020'],
    ['lines=7 about="none 2012"', 'is about "none 2012"'],
    ['lines=7 speaker=le-an', 'names the speaker "le-an"'],
    ['lines=7 repeats=p3', 'repeats "p3" — name another passage of'],
    ['lines=7 repeats=p8', 'repeats "p8" — name another passage of'],
    ['lines=7 years="+20"', 'has the years "+20" — write +2020'],
    ['line=7', 'has the attribute "line" — use '],
    ['lines=7 constructor=x', 'has the attribute "constructor" — use '],
    ['lines=7-3', 'has the lines "7-3" — write lines=13'],
    ['lines=0', 'has the lines "0"'],
    ['lines=12', 'rests on line 12, and the capture has 9'],
    ['lines=7 start="a"', 'has one of start and end'],
    ['lines=7 start="a b c d e f" end="g"', 'has the start "a b c d e f" — give one to five'],
  ])('a passage with %s', (attributes, expected) => {
    const said = reported(passage, `:::passage{#p3 role=task ${attributes}}`);
    expect(said.join('\n')).toContain(`:52: passage p3 ${expected}`);
  });

  test('a file name that is no id of an article of its conference', () => {
    for (const name of ['tong-ket-2012-bao-sach', 'tong-ket-2011', 'tong-ket-2011-Báo']) {
      expect(reported('Đọc', 'Đọc', `sources/${name}.md`).join()).toContain('is no id of an article of tong-ket-2011');
    }
  });

  test('a missing front matter, and what the body has as well', () => {
    const body = text.slice(text.indexOf(':::')).replace('role=task', 'role=tsk');
    const { value, problems } = readDigest(path, body, settings);
    expect(value).toBeNull();
    expect(problems.map(({ what }) => what)).toEqual(['has no front matter', 'passage p3 has the role "tsk"']);
  });
});
