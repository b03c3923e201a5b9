import { fold } from '../../src/text/folding.ts';
import { type DateStamp, dateStamp, printedDates } from '../../src/text/printed-date.ts';

// Folded; a line is held against them without its bullet, and from its beginning.
const heads = `
tin lien quan|tin bai lien quan|bai lien quan|bai viet lien quan|tin tuc lien quan|chu de lien quan|noi dung lien quan
tin khac|cac tin khac|cac tin bai khac|tin bai khac|cac bai khac|bai viet khac|cac tin lien quan|tin cung chuyen muc
cung chuyen muc|bai cung chuyen muc|tin cung muc|cung chu de|tin moi|tin moi nhat|tin moi hon|tin cu hon|tin noi bat
tin nong|tin hot|tin tuc noi bat|noi bat|doc nhieu|doc nhieu nhat|tin doc nhieu|xem nhieu|xem nhieu nhat|tin xem nhieu
duoc quan tam|co the ban quan tam|ban co the quan tam|co the ban thich|nen xem|nen doc|dang doc|xem them|doc them
doc tiep|tim hieu them|moi ban doc|binh luan|y kien|y kien ban doc|y kien binh luan|ban doc binh luan|gui binh luan
viet binh luan|phan hoi|gui phan hoi|tu khoa|tags|tag|the|chia se|chia se bai viet|chia se facebook|share|in trang
in bai|in bai viet|ban in|ban de in|in trang nay|gui bai viet|gui tin nay|gui cho ban be|gui bai viet cho ban be|gui tin cho ban be|gui email|gui mail|luu bai|theo doi chung toi|theo doi bao|dang ky nhan tin|ve dau trang
trang chu|quay lai|tro ve|lien he|quang cao|tai tro|video|video moi|video noi bat|podcast|infographic|multimedia|media
anh|anh moi|longform|emagazine|e magazine|danh muc|chuyen muc|chuyen de|tieu diem|tin video|goc nhin|thoi tiet|tim kiem
dang nhap|dang ky|dang xuat|menu|ban quyen|ban quyen thuoc ve|copyright|phien ban di dong|rss|toa soan|ung dung
lien ket|lien ket website|website lien ket|thong ke truy cap|luot xem|luot truy cap|tin trong ngay|tin trong nuoc
tin the gioi|thoi su|chinh tri|kinh te|xa hoi|the gioi|van hoa|the thao|phap luat|giao duc|khoa hoc|cong nghe|du lich
doi song|suc khoe|doi ngoai|quoc te|kinh doanh|giai tri|nguoi viet|bien dao|su kien|nguon|nguon tin|facebook|twitter
zalo|linkedin|copy link|sao chep|sao chep lien ket|nghe bai viet|nghe doc bai|co chu|mac dinh|aa|danh gia bai viet
bai viet cung chu de|tro lai|xem tat ca|hien thi them|tai them|cho phep|hom nay|lich|tim theo ngay|len dau trang|cac tin bai viet khac|font size|tweet|tam diem|dung bo lo|dau trang|trang truoc|ve trang truoc|dong cua so|ngon ngu|tieng viet|english
bai doc nhieu|tin anh|tin tuc|loading|newsletter|hotline|duong day nong|giay phep|tong bien tap|chiu trach nhiem
moi cap nhat|vua cap nhat|dang xem|dang doc|tin dang doc|dang chu y|bai noi bat|advertisement|advertising|sponsored|read also|read more
see also|see more|related|related news|related articles|most read|most viewed|latest|latest news|trending|worth reading|must read
editors picks|newly updated|just updated|just in|comments|share this|follow us|top stories|more news|you may like
`
  .trim()
  .split(/[|\n]/);
const whole = new Set(heads);

/** Heads after which a list of other articles or readers' comments stands. */
const closing =
  /^(?:(?:cac )?(?:tin|bai)(?: bai| tuc| viet)? (?:lien quan|khac|cung|moi|noi bat|nong|hot|doc|xem)|(?:bai )?cung (?:chuyen|chu|muc)|doc (?:nhieu|them|tiep)|xem (?:nhieu|them)|co the ban|ban co the|nen (?:xem|doc)|(?:y kien|gui|viet)? ?binh luan|y kien|phan hoi|tu khoa|tags?\b|(?:duoc|dang|ban doc) (?:quan tam|chu y)|tham khao them|dong su kien|dang quan tam|dang chu y|dong su kien|tin cung loai|cac bai da dang|cac bai cu hon|tham khao them|y kien cua ban|moi nong|ban doc quan tam|chu de lien quan|noi dung lien quan)/;

/** Sentences a page's machinery says. */
const machinery =
  /ky tu$|ky tu tro len|vui long (?:nhap|dang nhap|cho|bat)|xin (?:cho|vui long|moi)|dang tai|javascript|trinh duyet|cookie|tat ca cac quyen|giu ban quyen|all rights|ghi ro nguon|giay phep (?:so|hoat dong|xuat ban)|tong bien tap|toa soan|dien thoai|email|hotline|theo doi (?:bao|chung toi|tren|kenh|tac gia)|dang ky (?:kenh|nhan)|nhan tin|gui (?:thu|mail|email|tin|bai) (?:cho|toi|den)|^\S+@\S+\.\S+$|binh luan cua ban|ban con \d|hay la nguoi dau tien|luot (?:xem|thich|truy cap)|chia se (?:len|bai|qua)|bam vao day|nhan vao day|tai ung dung|google news|phien ban di dong|co quan chu quan|^moi (?:quy|cac|ban|doc|khan|thinh)[a-z ]{0,30}(?:vao|doc|xem|theo doi|nghe|truy cap|ghe)\b|^(?:published|posted|updated|date|ngay (?:dang|cap nhat|xuat ban)|cap nhat|luot xem)\b[a-z ]*:?$/;

/** Roles that a line may have in a page's furniture. */
export interface PageWords {
  /** A section's name, a label or a button. */
  label: boolean;
  /** It opens a list of other articles or comments. */
  closing: boolean;
  /** It is such a list's one item itself: `>> Xem thêm: …`. */
  link: boolean;
  /** The page's machinery speaks. */
  machinery: boolean;
  /** It names several sections, as a menu or a path of crumbs does. */
  menu: boolean;
  /** Any of the five. */
  furniture: boolean;
}

/** The text without pipes, bullets and the marks of emphasis. */
export function inner(text: string): string {
  return text.replace(/^[\s|>*•·▪■◦+–—-]+/u, '').replace(/(?<![\s|*])[\s|*]+$/u, '');
}

/** Reads a line for the words of Vietnamese news sites. */
export function pageWords(text: string): PageWords {
  const folded = fold(inner(text)).replace(/^[^\p{L}\p{N}]+/u, '');
  const bare = folded
    .replace(/(?<![\s:…»>.()\d/])[\s:…»>.()\d/]+$/u, '')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const head = folded.split(/\s*:/)[0]?.trim() ?? '';
  const count = bare.split(' ').length;
  const parts = folded.split(/\s*(?:[>»›/|•·]|\s[-–]\s?)\s*|\s{2,}|,\s/u).filter((part) => part !== '');
  const named = parts.filter((part) => whole.has(part)).length;
  const menu = named >= 2 || (/^trang chu\b/.test(folded) && count <= 14) || (named === 1 && parts.length === 1);
  const label = (whole.has(bare) && count <= 5) || (head !== folded && whole.has(head) && count <= 40);
  const heads = count <= 40 && closing.test(folded) && (count <= 6 || head !== folded);
  const link =
    /^\s*(?:>>|»)|^\s*\[(?:xem|đọc)(?: thêm| tiếp| ngay)?\]\s*\S/iu.test(text) ||
    // A title in brackets is a link in some agencies' pages; a picture's or a clip's mark is not.
    (/^\[[^[\]]{12,}\]$/.test(text.trim()) && !/^\W*(?:anh|hinh|photo|image|video|clip)\b/.test(folded)) ||
    (/:\s*\S/.test(folded) && closing.test(folded) && !/^(?:tu khoa|tags?)\b/.test(folded));
  const speaks = count <= 40 && (machinery.test(folded) || text.startsWith('©'));
  return { label, closing: heads, link, machinery: speaks, menu, furniture: label || heads || link || speaks || menu };
}

const update = /cập nhật|updated|sửa/iu;
const publication = /đăng|xuất bản|published|posted/iu;

/** True where a line is labelled as the day of an update, or of publication. */
export function stampLabel(text: string): 'update' | 'publication' | null {
  return publication.test(text) ? 'publication' : update.test(text) ? 'update' : null;
}

/** Reads a line as a date stamp; of a day of publication and one of an update in one line, the former. */
export function stampOf(text: string): DateStamp | null {
  const parts = text.split(/\s*[|;•]\s*|\s+[-–]\s+(?=\p{L})/u).filter((part) => printedDates(part).length > 0);
  const own = parts.length > 1 ? parts.find((part) => publication.test(part)) : undefined;
  return dateStamp(own ?? text);
}
