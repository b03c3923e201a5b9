import { describe, expect, test } from 'vitest';
import { articlesOf, isSameText, shingled, yearsOf } from '../../../scripts/content/assemble.ts';
import { applyDigest, arrange, conferenceOf } from '../../../scripts/content/conference.ts';
import { readDigest } from '../../../scripts/content/digest.ts';
import { completeLedger, completenessProblems, ledgerOf } from '../../../scripts/content/ledger.ts';
import { mentionFinder } from '../../../scripts/content/mentions.ts';
import type { RawPassage, Source } from '../../../scripts/content/model.ts';
import type { LedgerLine, LineClass } from '../../../src/schema/ledger.ts';
import { settings, textOf } from './invented-edition.ts';

function digest(name: string): Source {
  const path = `sources/${name}.md`;
  return readDigest(path, textOf(path), settings).value as Source;
}
const sach = digest('tong-ket-2011-bao-sach');
const tin = digest('tong-ket-2011-tin-doc');
const later = digest('tong-ket-2014-bao-sach');
const capture = (source: Source): Source => ({
  ...source,
  id: `${source.conference.id}-${source.article.capture.sha256.slice(0, 8)}`,
  text: 'capture',
  passages: source.passages.map((passage) => ({ ...passage, id: `d${passage.lines[0]}` })),
});
/** A source that says other things of its conference. */
const saying = (source: Source, facts: Partial<Source['conference']>): Source => {
  return { ...source, conference: { ...source.conference, ...facts } };
};
const undated = { date: null, dateBasis: 'unknown', dateEvidence: null } as const;
const finder = mentionFinder(settings.vocabulary);

describe('articles', () => {
  test('the one with plain passage ids came first, whatever its file is called', () => {
    const { value, problems } = arrange([tin, later, sach], [tin, later, sach]);
    expect(problems).toEqual([]);
    expect(value.map((sources) => [sources[0].conference.id, ...sources.map((one) => one.id)])).toEqual([
      ['tong-ket-2011', 'tong-ket-2011-bao-sach', 'tong-ket-2011-tin-doc'],
      ['tong-ket-2014', 'tong-ket-2014-bao-sach'],
    ]);
  });

  test('of captures without a digest are called after conference and hash, passages of later ones after the article', () => {
    const { value, problems } = arrange([capture(tin), capture(sach)], []);
    const [group] = value;
    expect(problems[0]?.what).toBe(`dates the conference 2012-01-06, and ${sach.path}:1 2012-01-05`);
    expect(group?.map(({ id }) => id)).toEqual([
      `tong-ket-2011-${sach.article.capture.sha256.slice(0, 8)}`,
      'tong-ket-2011-bbbbbbbb',
    ]);
    expect(group?.[1]?.passages.map(({ id }) => id)).toEqual(['bbbbbbbb-d2', 'bbbbbbbb-d4']);
  });

  test('twice the same one is a problem', () => {
    const { value, problems } = arrange([sach, { ...sach, path: 'other.md' }], []);
    expect(value[0]).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'other.md', level: 'error' });
  });

  test('name the others that print the same passage', () => {
    const articles = arrange([sach, tin], [sach, tin]).value.flatMap((group) => articlesOf(group, finder));
    expect(articles.map(({ passages }) => passages.map(({ alsoIn }) => alsoIn))).toEqual([
      [[], ['tong-ket-2011-tin-doc'], []],
      [['tong-ket-2011-bao-sach'], []],
    ]);
  });

  test('texts that tell other numbers are two readings, however alike', () => {
    const text = 'Ngành đã mở thêm 12 thư viện ở các xã vùng cao trong mùa hè vừa rồi cho trẻ em';
    expect(isSameText(shingled(text), shingled(text.replace('mùa hè vừa rồi', 'mùa hè qua')))).toBe(false);
    expect(isSameText(shingled(text), shingled(`${text} đọc`))).toBe(true);
    expect(isSameText(shingled(text), shingled(text.replace('12', '13')))).toBe(false);
  });
});

describe('a conference', () => {
  test('has the facts of its first article, and the other readings of later ones', () => {
    const [conference] = arrange([sach, tin], [sach, tin]).value.map(conferenceOf);
    expect(conference).toMatchObject({
      date: '2012-01-05',
      articles: ['tong-ket-2011-bao-sach', 'tong-ket-2011-tin-doc'],
      disagreements: [{ key: 'date', article: 'tong-ket-2011-tin-doc', value: '2012-01-06' }],
    });
  });

  test('takes from later ones what the first leaves open; participants merge', () => {
    const other = saying(tin, {
      place: 'Hà Nội',
      participants: [
        { person: 'le-thi-anh', name: 'Lê Thị Ánh', title: 'Bộ trưởng', roles: ['closing'] },
        { person: null, name: 'Ông Tư', title: null, roles: ['speaker'] },
      ],
    });
    const first = saying(sach, undated);
    const [conference] = arrange([first, other], [first, other]).value.map(conferenceOf);
    const dated = { date: '2012-01-06', dateBasis: 'printed', dateEvidence: null };
    expect(conference).toMatchObject({ ...dated, place: 'Hà Nội', disagreements: [] });
    expect(conference?.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Lê Thị Ánh', 'chair', 'closing'],
      ['Ông Tư', 'speaker'],
    ]);
  });
});

describe('years', () => {
  test('run from the first review year to the last direction year, gaps said', () => {
    const groups = arrange([sach, tin, later], [sach, tin, later]).value;
    const { value, problems } = yearsOf(groups.map(conferenceOf), settings.years);
    expect(problems).toEqual([]);
    const shown = value.map(({ year, gap, reviewedBy, directedBy }) => [
      year,
      gap,
      reviewedBy.length,
      directedBy.length,
    ]);
    expect(shown).toEqual([
      [2011, false, 1, 0],
      [2012, true, 0, 1],
      [2013, true, 0, 0],
      [2014, false, 1, 0],
      [2015, true, 0, 1],
    ]);
    expect(value[1]?.theme).toEqual({ text: 'Mỗi xã một tủ sách', conference: 'tong-ket-2011' });
    expect(value[2]?.held).toHaveLength(1);
  });

  test('notes of a year outside the record are a warning', () => {
    const groups = arrange([sach], [sach]).value;
    expect(yearsOf(groups.map(conferenceOf), settings.years).problems).toMatchObject([
      { file: 'content/years/2013.yaml', level: 'warning' },
    ]);
  });
});

describe('a capture whose digest is known', () => {
  test("takes the digest's bibliography and outside facts, and warns where they differ", () => {
    const outside = { key: 'date', value: '5/1/2012', url: 'https://example.org/', accessed: '2020-01' };
    const known = { ...saying(sach, { external: [outside] }), article: { ...sach.article, byline: 'A. N.' } };
    const read = saying(capture(sach), { ...undated, title: 'Hội nghị khác' });
    const { value, problems } = applyDigest(read, known);
    expect(value).toMatchObject({ id: 'tong-ket-2011-bao-sach', text: 'capture', article: { byline: 'A. N.' } });
    expect(value.conference).toMatchObject({
      date: '2012-01-05',
      dateBasis: 'external',
      title: 'Hội nghị khác',
      external: [outside],
    });
    expect(problems.map(({ what }) => what.split(' reads ')[0])).toEqual([
      "its conference's title",
      "its conference's dateBasis",
    ]);
  });
});

describe('completeness', () => {
  const classes: LineClass[] = ['lead', 'blank', 'body', 'caption', 'body', 'blank', 'body', 'body', 'chrome'];
  const lines = classes.map((name, at): LedgerLine => ({ n: at + 1, class: name, passage: null, also: [] }));

  test('a line of the article without a passage is an error, one that is not has none', () => {
    const ledger = ledgerOf(lines, sach.passages);
    expect(ledger.map(({ passage }) => passage)).toEqual(['p1', null, 'p2', null, 'p2', null, 'p3', null, null]);
    expect(completenessProblems(sach, ledger).map(({ what }) => what)).toEqual([
      'line 8 of tong-ket-2011-bao-sach.txt has no passage',
    ]);
  });

  test('a passage on a caption, or on more than two lines, is an error', () => {
    const passages = sach.passages.map((one): RawPassage => (one.id === 'p2' ? { ...one, lines: [4, 8] } : one));
    expect(completenessProblems({ ...sach, passages }, lines).map(({ what }) => what)).toEqual([
      'passage p2 rests on line 4, which is not body or lead but caption',
      'passage p2 rests on 3 lines of the article (5, 7, 8)',
      'line 3 of tong-ket-2011-bao-sach.txt has no passage',
    ]);
  });

  test('the shipped ledger stands in for the capture, if it is of the same one', () => {
    const shipped = { file: 'x.txt', sha256: sach.article.capture.sha256, lines: ledgerOf(lines, sach.passages) };
    expect(completeLedger(sach, null, shipped, false).problems.map(({ what }) => what)).toEqual([
      'line 8 of tong-ket-2011-bao-sach.txt has no passage',
    ]);
    expect(completeLedger(sach, null, { ...shipped, sha256: 'f'.repeat(64) }, false).problems).toMatchObject([
      { level: 'error' },
    ]);
    expect(completeLedger(sach, null, undefined, false).problems).toMatchObject([{ level: 'warning' }]);
  });
});
