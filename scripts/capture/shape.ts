import { fold } from '../../src/text/folding.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { type DateStamp, dateStamp } from './printed-date.ts';
import { sentencesOf } from './sentences.ts';
import { lengths, limits } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };
import { sentenceEnd } from './wording.ts';

/** One line as it looks, before its neighbours are seen. */
export type Shape = ReturnType<typeof shapeOf>;

/** Measures a line of a capture, which `n` counts from 1; a blank one has no words and no text. */
export function shapeOf(line: string, index: number) {
  const text = line.trim().replace(/ +/g, ' ');
  const core = inner(text);
  const words = syllablesOf(text).map((syllable) => fold(syllable.text));
  const count = words.length;
  const key = words.join(' ');
  const terminal = sentenceEnd.test(core) && /\p{L}/u.test(core);
  const open = /(?:[:;]|(?:như|bảng|dưới) sau|(?:sau|dưới) đây|với chủ đề|chủ đề[^.:]{0,40} là)["'”’»)\]]*$/u.test(
    core,
  );
  const slug = count >= 4 && text === fold(text) && /\p{L}/u.test(text) && !/[.:;!?]$/.test(text);
  const isLong = count >= lengths.paragraph.open || (count >= lengths.lead.marked && openingMark.test(text));
  return {
    n: index + 1,
    text,
    words,
    key,
    /** Ends as a sentence does, closing marks and a table's pipe apart. */
    terminal,
    /** Ends with a colon, a semicolon or what announces a list or a slogan: the text goes on. */
    open,
    piped: (text.startsWith('|') || text.endsWith('|')) && count > 0 && !text.includes('!['),
    row: isTableRow(line),
    bulleted: bullet.test(text),
    /** A bullet, a number first, or a figure after a colon: `Vốn đăng ký: 41 tỷ USD`. */
    item: bullet.test(text) || /^(?:\d[\d.,]*\s\p{L}|\p{L}[^:.]{3,60}:\s*\d)/u.test(text),
    /** Four syllables or more, none with a diacritic or a capital: an address's words, an image's file name. */
    slug,
    prose: !slug && (isLong || (count >= lengths.paragraph.ended && (terminal || open))),
    /** Neither a sentence nor a list going on, and short, as titles, labels and captions are. */
    title: count > 0 && count < lengths.title && !terminal && !open,
    /** One short question or exclamation: a title as often as a sentence. */
    asks: count >= 4 && count <= lengths.question && sentencesOf(core).length <= 1 && /[?!]["'”’»)\]]*$/u.test(text),
    terms: subject.filter((term) => ` ${key} `.includes(term)).length,
    page: pageWords(text, core),
    stamp: stampOf(text),
  };
}

/** A row of a table: cells that are no titles, in pipes or three of them, or words beside figures: `Văn kiện ký kết    9`. */
function isTableRow(line: string): boolean {
  const cells = line.split(/\s*\|\s*| {3,}/).filter((cell) => cell !== '');
  if (cells.length < 2 || /!\[|<img/i.test(line)) return false;
  const isShort = (cell: string): boolean => cell.trim().split(' ').length <= lengths.cell;
  const isListed = (cells.length > 2 || line.includes('|')) && cells.every(isShort);
  const worded = cells.filter((cell) => !/^[\d.,%]+(?: \p{L}+){0,2}\s*$/u.test(cell));
  return isListed || worded.length < 2;
}

/** The text without pipes, bullets and the marks of emphasis. */
export const inner = (text: string): string =>
  text.replace(/^[\s|>*•·▪■◦+–—\p{Extended_Pictographic}-]+/u, '').replace(/(?<![\s|*])[\s|*]+$/u, '');

const bullet = /^(?:(?:[-–—•·▪■◦*+]|(?!©)\p{Extended_Pictographic})|\d{1,2}[.)]) ?\p{L}|^[•·▪■◦]/u;
/** A newspaper's mark before a lead: `(TITC) –`, `VOV.VN -`, `Hà Nội (TTXVN 8/1) -`. */
export const openingMark =
  /^(?:(?:\p{Lu}[\p{L}\p{M}]* ){0,4}\([^()]{2,24}\)|[\p{Lu}\d&]{2,}[\p{L}\d.]*|\p{Lu}\p{Ll}+\.vn)\s*[-–—:]\s/u;

/** Terms of reports of these conferences, folded; a line's share of them says how near the subject it is. */
const subject = lists.subject.map((term) => ` ${term} `);

const publication =
  /(?<=(?:cập nhật|updated|sửa).*)(?:đăng|xuất bản|published).*|(?:đăng|xuất bản|published).*(?=cập nhật|updated|sửa)/iu;

/** Reads a line as a date stamp; of a day of publication and one of an update, the former. */
export const stampOf = (text: string): DateStamp | null =>
  text.length > limits.stamp ? null : (dateStamp(text.match(publication)?.[0] ?? '') ?? dateStamp(text));

const pairsOf = ({ words }: Shape) => new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));

/** The pairs that a group of lines holds, each with the number of lines that hold it. */
export function pairCounts(lines: readonly Shape[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const pair of pairsOf(line)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** The share (0 to 1) of a line's pairs that the counted lines hold, itself left out where it is `inside` them. */
export function shared(line: Shape, counts: ReadonlyMap<string, number>, inside: boolean): number {
  const pairs = [...pairsOf(line)];
  return pairs.filter((pair) => (counts.get(pair) ?? 0) > (inside ? 1 : 0)).length / Math.max(1, pairs.length);
}

// Folded; a line is held against them without its bullet, and from its beginning.
const labels = new Set(lists.labels);

/** Heads after which a list of other articles stands. */
const closing = new RegExp(`^(?:${lists.heads.join('|')})`);

/** Heads of readers' comments: `Bình luận (2)`, `Ý kiến bạn đọc`; not `Ý kiến đại biểu`, a subheading. */
const comments =
  /^(?:(?:(?:gui|viet|cac|xem) )*(?:y kien )?(?:binh luan|phan hoi)|(?:gui|viet) y kien|y kien(?= \S))(?: (?:(?:cua )?(?:ban doc|doc gia|ban)|bai viet(?: nay)?|moi(?: nhat)?|facebook|\(?\d+\)?))*[\s:]*$/;
const machinery = new RegExp(lists.machinery.join('|'));
/** `In trang`, `Gửi bài viết cho bạn bè`: an act on the page, with what it is done to. */
const { acts, objects } = lists.buttons;
const button = new RegExp(`^(?:${acts.join('|')})(?: (?:${[...acts, ...objects].join('|')}))*$`);

function isLabel(words: string): boolean {
  const opensList = comments.test(words) || (closing.test(words) && words.split(' ').length <= 5);
  return opensList || labels.has(words) || button.test(words);
}

/** Reads a line, `core` without its marks, for the words of Vietnamese news sites: its roles in a page's furniture. */
function pageWords(text: string, core: string) {
  const folded = fold(core).replace(/^[^\p{L}\p{N}]+/u, '');
  const ended = folded.replace(/(?<![\s:…»>.()\d/])[\s:…»>.()\d/]+$/u, '');
  const bare = ended.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const head = folded.split(/\s*:/)[0]?.trim() ?? '';
  const isHead = head !== folded;
  const count = bare.split(' ').length;
  const parts = folded.split(/\s*(?:[>»›/|•·]|\s[-–]\s?)\s*|\s{2,}|,(?:\s|$)/u).filter((part) => part !== '');
  const named = parts.filter(isLabel).length;
  const isComments = comments.test(folded);
  const closes = isComments || closing.test(folded);
  const roles = {
    label: (isLabel(bare) && count <= 5) || (isHead && isLabel(head) && count <= 40),
    /** It opens a list of other articles or comments. */
    closing: closes && (count <= 6 || isHead),
    comments: isComments,
    /** It is such a list's one item itself: `>> Xem thêm: …`. */
    link:
      /^(?:>>|»|\[(?:(?:xem|đọc)(?: thêm| tiếp| ngay)?|ảnh|photo|video|clip|infographic)\]\s*\S)/iu.test(text) ||
      (closes && /:\s*\S/.test(folded) && !/^(?:tu khoa|tags?)\b/.test(folded)),
    machinery: machinery.test(folded),
    /** It names several sections, as a menu or a path of crumbs does. */
    menu: named >= 2 || (/^trang chu\b/.test(folded) && count <= 14) || (named === 1 && parts.length === 1),
  };
  return { ...roles, furniture: Object.values(roles).some(Boolean) };
}
