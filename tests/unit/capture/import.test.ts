import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importPage } from '../../../scripts/capture/import-page.ts';
import { projectForEach } from '../content/project.ts';
import { outcomeOf } from './fixture-captures.ts';

const saved = resolve(import.meta.dirname, '../../fixtures/pages/review-2026.html');
const html = readFileSync(saved, 'utf8');

describe('a saved page', () => {
  test('becomes a capture that reads as the page does', () => {
    const text = importPage(saved, html).value?.text ?? '';
    const outcome = outcomeOf(text);
    expect(outcome.article).toMatchObject({
      headline: 'Bộ Ngoại giao tổng kết công tác năm 2026, mở thêm ba cơ quan đại diện',
      publisher: 'Báo Bến Sông',
      publishedAt: '2027-01-12T09:30+07:00',
      byline: 'Thu Hà',
    });
    expect(outcome.conference).toMatchObject({ id: 'tong-ket-2026', date: '2027-01-11', place: 'trụ sở Bộ ở Hà Nội' });
    expect(outcome.lines?.filter((line) => !line.endsWith('blank')).map((line) => line.split(' ')[1])).toEqual(
      'chrome headline dateline lead body image caption body body body body byline'.split(' '),
    );
  });

  test('names what was left out with a date, a figure or a sentence, and keeps quiet about menus', () => {
    const { losses = [], address } = importPage(saved, html).value ?? {};
    expect(address).toBe('https://bensong.example/bo-ngoai-giao-tong-ket-2026.html');
    expect(losses.map(({ text, reasons }) => [text.slice(0, 30), reasons[0]])).toEqual([
      ['Đoàn công tác ngành Ngoại giao', 'a date'],
      ['© Báo Bến Sông. Giấy phép số 1', 'a date'],
    ]);
  });

  test('a paragraph that Readability drops is named', () => {
    const line = 'Ngày 12/1, Thứ trưởng Nguyễn Minh Vũ trả lời về 14 thỏa thuận đã ký.';
    const dropped = `<div class="comment sidebar"><p>${line}</p></div><footer>`;
    const { losses = [] } = importPage(saved, html.replace('<footer>', dropped)).value ?? {};
    expect(losses.map(({ text }) => text)).toContain(line);
  });

  test('keeps a lead that stands outside the text, and a headline of two lines', () => {
    const lead = 'Bộ trưởng nói rằng ba bến mới sẽ có người trực suốt ngày đêm và trả lời thư của bà con trong tuần.';
    const head = `<h1>Ba bến mới<br>của ngành</h1></div><h2 class="sidebar">${lead}</h2>`;
    const related = `<div class="related"><p>${lead.replace('Bộ trưởng', 'Chợ huyện')}</p></div>`;
    const { value } = importPage(saved, html.replace(/<h1.*<\/h1>/s, `<div>${head}${related}`));
    expect(value?.text.split('\n\n')).toEqual(expect.arrayContaining(['Ba bến mới của ngành', lead]));
    expect(value?.leads).toEqual([lead]);
    const bare = html.replace(/<h1.*<\/h1>|<title>.*?<\/title>/gs, '').replace('<body>', `<body><p>${lead}</p>`);
    expect(importPage(saved, bare).value?.leads).toEqual([]);
    expect(value?.losses.map(({ text }) => text)).toContain(lead.replace('Bộ trưởng', 'Chợ huyện'));
  });

  test.each([
    ['<h2>Ba bến mới của ngành</h2>', '<h1><a href="/">Bến Sông</a></h1>'],
    ['<b>Ba bến mới của ngành</b><p>', ''],
    ['<h1>Ba bến mới của ngành</h1>', '<a href="/chu-de">Ba bến mới của</a>'],
  ])('its headline is no logo, nor the title with section and site: %s', (head, logo) => {
    const title = '<title>Ba bến mới của ngành - Chính trị - Báo Bến Sông</title>';
    const page = html
      .replace(/<h1.*<\/h1>/s, head)
      .replace('<body>', `<body>${logo}`)
      .replace(/<title>.*<\/title>/, title);
    const { text = '' } = importPage(saved, page).value ?? {};
    expect(text.split('\n\n').slice(0, 2)).toEqual(['Báo Bến Sông', 'Ba bến mới của ngành']);
  });

  test('items of a list and rows of a table keep their marks', () => {
    const inside =
      '<p>Năm 2027, ngành tập trung:</p><ul><li>Nâng chất lượng dự báo</li><li>Số hóa thủ tục</li></ul>' +
      '<table><tr><th>Chỉ tiêu</th><th>Năm 2026</th></tr><tr><td><p>Chuyến công tác</p></td><td><p>41</p></td></tr></table>' +
      '<p><span>Bến</span>Bờ</p>';
    const { text = '' } = importPage(saved, html.replace('</article>', `${inside}</article>`)).value ?? {};
    const lines = text.trim().split('\n\n');
    expect(lines).toEqual(expect.arrayContaining(['- Nâng chất lượng dự báo', '| Chuyến công tác | 41 |', 'Bến Bờ']));
  });

  test.each([
    ['chỉ là chữ', 'is no HTML page'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n<html><p>B=E1', '(MHTML)'],
    ['<html><title>Bộ</title><frameset><frame src="a.html"></frameset></html>', 'no article is found'],
    ['<html><body></body></html>', 'no article is found'],
    ['<div>'.repeat(3000), 'nest deeper than 500'],
  ])('%.20s is refused in one line', (page, message) => {
    const { value, problems } = importPage('x.html', page);
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(message);
  });
});

describe('npm run import', () => {
  const project = projectForEach();
  beforeEach(() => project.write('page.html', html));

  test('writes beside the page or where it is told, and over nothing', async () => {
    const { exit, out } = await project.import('page.html');
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('page.txt: 12 lines, 2 left out') });
    const again = await project.import('page.html');
    expect(again).toMatchObject({ exit: 1, err: expect.stringContaining('error: page.txt: is there already') });
    expect((await project.import('page.html', '--out', 'other.txt')).exit).toBe(0);
    expect(project.read('other.txt')).toBe(project.read('page.txt'));
  });

  test('a page is read in the encoding it declares, and a stray byte breaks a character, not the page', async () => {
    const entities = html.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
    const stray = Buffer.from('<i>\xa9\x01</i>', 'latin1');
    project.write('stray.html', Buffer.concat([Buffer.from(html), stray]));
    project.write('latin.html', Buffer.concat([Buffer.from(entities.replace(/utf-8/i, 'iso-8859-1')), stray]));
    for (const name of ['page', 'stray', 'latin']) await project.import(`${name}.html`);
    expect([project.read('stray.txt'), project.read('latin.txt')]).toEqual(Array(2).fill(project.read('page.txt')));
  });

  test('exit 1 for a page that is not there, 2 for wrong usage', async () => {
    const nowhere = await project.import('nowhere.html');
    expect(nowhere).toMatchObject({ exit: 1, err: expect.stringContaining('nowhere.html: is not there') });
    for (const wrong of [[], ['a.html', 'b.html'], ['--to']]) expect((await project.import(...wrong)).exit).toBe(2);
  });
});
