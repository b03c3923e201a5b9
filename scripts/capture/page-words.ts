import { fold } from '../../src/text/folding.ts';
import lists from './word-lists.json' with { type: 'json' };

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
export function pageWords(text: string, core: string) {
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
  // A title in brackets is a link in some agencies' pages; a picture's or a clip's mark is not.
  const isBracketed = /^\[[^[\]]{12,}\]$/.test(text) && !/^\W*(?:anh|hinh|photo|image|video|clip)\b/.test(folded);
  const isHeadOfList = closes && count <= 40 && (count <= 6 || isHead);
  const roles = {
    label: (isLabel(bare) && count <= 5) || (isHead && isLabel(head) && count <= 40),
    /** It opens a list of other articles or comments. */
    closing: isHeadOfList,
    comments: isComments,
    /** It is such a list's one item itself: `>> Xem thêm: …`. */
    link:
      /^\s*(?:>>|»)|^\s*\[(?:(?:xem|đọc)(?: thêm| tiếp| ngay)?|ảnh|photo|video|clip|infographic)\]\s*\S/iu.test(text) ||
      isBracketed ||
      (closes && /:\s*\S/.test(folded) && !/^(?:tu khoa|tags?)\b/.test(folded)),
    machinery: count <= 40 && (machinery.test(folded) || text.startsWith('©')),
    /** It names several sections, as a menu or a path of crumbs does. */
    menu: named >= 2 || (/^trang chu\b/.test(folded) && count <= 14) || (named === 1 && parts.length === 1),
  };
  return { ...roles, furniture: Object.values(roles).some(Boolean) };
}
