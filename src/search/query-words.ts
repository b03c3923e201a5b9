import type { PassageRole } from '../schema/article.ts';
import { fold, spelling } from '../text/folding.ts';
import { keyOf, textOf, type Word, wordsOf } from './tokenize.ts';

/** Folded words by which a reader asks for a role, the roles in their order; text, which the worker goes without. */
export const roleWords: Record<PassageRole, string> = {
  proceedings: 'dien bien hoi nghi|proceedings',
  context:
    'boi canh|tinh hinh|tinh hinh the gioi|boi canh quoc te|background|context|situation|international situation',
  result:
    'ket qua|kq|thanh tuu|thanh tich|da dat duoc|dat duoc|lam duoc|bao cao|results|result|achievements|achieve|achieved|' +
    'outcomes|reported',
  task:
    'nhiem vu|phuong huong|nhiem vu trong tam|trong tam|uu tien|de ra|hua|hua hen|loi hua|cam ket|ke hoach|du dinh|' +
    'lam gi|lam gi de|viec phai lam|viec can lam|cong viec|dinh lam gi|se lam gi|can lam gi|phai lam gi|tasks|task|' +
    'set out|promises|promised|pledged|commitments|plan|plans|planned|priorities|priority tasks',
  guidance: 'chi dao|guidance',
};

/** Old values of `vai=` and the topics that took their place. */
export const formerRoles = new Map([
  ['sector', 'xay-dung-nganh'],
  ['emulation', 'thi-dua'],
]);

/** Offices as the articles print them, with their short forms and English names. */
export const officeForms: Readonly<Record<string, string>> = {
  'Thủ tướng Chính phủ': 'TT|TTg|PM|Prime Minister',
  'Phó Thủ tướng': 'PTT|PTTg|Phó TTg|Deputy PM|Deputy Prime Minister',
  'Bộ trưởng': 'BT',
  'Trưởng ban Đối ngoại Trung ương': 'Head of the Commission for External Relations',
  'Chủ nhiệm Ủy ban Đối ngoại của Quốc hội': 'Chair of the Foreign Affairs Committee',
  'Bộ trưởng Ngoại giao':
    'BT|BTNG|Bộ trưởng Bộ Ngoại giao|Ngoại trưởng|Minister|Foreign Minister|Minister of Foreign Affairs',
};

const others = [
  'tổng bí thư|(phó )?chủ tịch (nước|quốc hội)|thứ trưởng|đại sứ|ambassador|người phát ngôn|spokesperson|general secretary|deputy (foreign )?minister',
  'bộ (trưởng )?(bộ )?(quốc phòng|công an|công thương|tài chính|kế hoạch|giáo dục|y tế|nội vụ|tư pháp|giao thông|nông nghiệp|lao động|xây dựng|văn hóa|thông tin|khoa học|tài nguyên)',
  'minist(er|ry) of (?!foreign|viet ?nam|the )[a-z]+|(defence|health|trade) minist(er|ry)',
  'hội đồng (nhân dân|nhân quyền|châu âu|quản thác)|văn phòng (chính phủ|quốc hội|trung ương|chủ tịch)|(phi|liên) chính phủ',
  'ủy ban (nhân dân|nhân quyền|kiểm tra|thường vụ|dân tộc|châu âu|kinh tế|pháp luật)',
  '(ban|hội đồng|quân ủy) (?!bí thư)(\\S+ ){0,2}trung ương(?! đảng)|hội nghị trung ương|nghị quyết (số )?(?!(19|20)\\d\\d\\b)\\d+',
  '[1-9]\\d năm(?= (ngành|thành lập|ngoại giao|thống nhất|giải phóng|đổi mới))|bảo vệ môi trường(?! hòa)',
  'báo (nhân dân|quân đội|tuổi trẻ|thanh niên)|\\d+(st|nd|rd|th)( national)?( party)? (congress|anniversary)',
].join('|');
const other = new RegExp(`(?<=^|(\\S+) )(${others.replace(/[\p{L}\p{M}]+/gu, spelling)}|${fold(others)})(?= |$)`, 'g');

/**
 * Offices, bodies, documents, anniversaries and newspapers in a query that may be others than an edition has, though it
 * has their words apart; folded, each with the word before it.
 */
export function othersIn(words: readonly Word[]): { key: string; before: string }[] {
  const said = words.map(({ spelled }) => spelled).join(' ');
  return [...said.matchAll(other)].map(([found, before = '']) => ({ key: fold(found), before: fold(before) }));
}

const formOfAddress = /(?<=^| )(đồng chí|dong chi|đ c|d c|ông|ong|bà|ngài|ngai|cô|bác|anh|chị|mr|mrs|ms)$/iu;

/** The number of words right before a place that are a form of address. */
export function addressBefore(words: readonly Word[], place: number): number {
  const form = textOf(words.slice(0, place)).match(formOfAddress);
  return form === null ? 0 : form[0].split(' ').length;
}

/** Countries whose names are also plain syllables: they count where the edition writes them with a capital. */
export const countrySyllables = new Set(
  ['anh', 'pháp', 'đức', 'ý', 'nhật', 'nga', 'bỉ', 'áo', 'úc', 'ấn', 'lào', 'thái', 'hàn'].map(spelling),
);

/** Words of asking, folded, that may begin a query, several in a row. */
const openings = [
  '(hay |em )*(phan tich|trinh bay|neu|liet ke|ke ten|tom tat|giai thich|bai (bao|viet)( ve)?)',
  '(xin |cho |toi |em |minh |ban |muon |can |hay |giup |biet |hieu |tim |doc |thong tin |them |noi |hoi |tra cuu )+ve',
  'cac|nhung|so sanh|compare|(su )?khac nhau giua',
  'ai( la)?|co bao nhieu|bao nhieu|vi sao|tai sao|khi nao|bao gio',
  'what is|what are|who is|who was|who|what|when|where|why|how|did|was|is|the(?! (gioi|he|che|luc))',
].join('|');
const opening = new RegExp(`^((${openings}) )+`);
/** Those that may end it. */
const closings = [
  'la (gi|ai|bao nhieu)|((nhu )?the |khi |nam |vao )?nao|gom (nhung )?gi|co (nhung )?gi|noi (ve )?(cai )?gi',
  '(ve |la )?cai gi|nhung gi|(?<!lam )gi|ai|ra sao|o dau|bao gio|(vao )?(ngay|luc|noi|hom) nao',
  '(duoc )?bao nhieu( nam| lan| nguoi)?|khong|cua viet nam|held|take place',
].join('|');
const closing = new RegExp(`(?<!^la)( (${closings}))+$`);

const months = 'mot,hai,ba,tu,-,sau,bay,tam,chin,muoi,muoi mot,muoi hai,chap'.split(',');
const month = new RegExp(`(?<=\\bthang )(gieng|${months.join('|')})(?= nam \\d| \\d|$)`);
const english = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');
const englishMonth = `(${english.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?`;
const monthFirst = new RegExp(`\\b(${englishMonth}) (\\d\\d?)(?=$| \\d{4})`);
const englishDay = new RegExp(`(?<=\\b\\d\\d? )${englishMonth}\\b|\\b${englishMonth}(?= \\d{4})`);
const day = String.raw`((ngay|mung|mong) )?\d+ thang \d+( -)?( nam(?= \d))?|thang \d+( -)?( nam)?(?= \d{4})`;
const review = [
  String.raw`(hoi nghi )?(tong ket|bao cao)( cong tac| doi ngoai| cua| (bo |nganh )?ngoai giao| cuoi| nam)* \d{4}`,
  '( (cua )?((bo|nganh) ngoai giao|bng))?',
  String.raw`|((annual|year end|diplomatic) )*review( conference)?( of(?= \d))?`,
].join('');
const congress = String.raw`dai hoi( (dai bieu|dang|toan quoc|lan|khoa|thu))+(?= (\d|[ivx]+\b|muoi))`;
const question = 'co( duoc| the| phai| lam)*(?= .+ khong$)';
const names = new RegExp(String.raw`\b(${day}|${review}|${congress}|${question})(?= |$)`, 'g');

/** Words with days, conferences and congresses named as in the index: "21 tháng Giêng", "January 21" are 21 1. */
export function inPlainForm(words: Word[]): Word[] {
  // Only with a capital is May no máy, and cơ asks nothing.
  const isAnother = (word: Word) =>
    word.folded === 'may' ? word.typed !== 'May' : word.folded === 'co' && !isFunctionWord(word);
  const keys = words.map((word) => (isAnother(word) ? `${word.folded}-` : word.folded));
  const plain = keys
    .join(' ')
    .replace(monthFirst, '$3 $1')
    .replace(englishDay, (said) => `${english.indexOf(said.slice(0, 3)) + 1}`)
    .replace(month, (said) => `${Math.min(months.indexOf(said) + 1 || 1, 12)}${said.includes(' ') ? ' -' : ''}`)
    .replace(names, (said) => said.replace(/\b(?!(tong|ket|bao|cao|review|dai(?= hoi)|hoi(?! nghi))\b)[a-z]+/g, '-'))
    .split(' ');
  return words.flatMap((word, at) => (plain[at] === keys[at] ? word : wordsOf(plain[at] ?? '')));
}

/** The year whose review or report is asked for and nothing else: "tổng kết 2021". */
export const reviewAsked = (words: readonly Word[]) => keyOf(words).match(/^(?:tong ket|bao cao|review) (\d{4})$/)?.[1];

/**
 * The words asked for, at least one, without the words of asking around them: "thông tin về ASEAN", "ASEAN là gì",
 * and "của Việt Nam", which is true of all of the edition. They would count as words that a passage lacks.
 */
export function withoutQuestionWords(typed: Word[]): Word[] {
  const words = inPlainForm(typed);
  // With its marks "thế giới" begins with no English article.
  const said = words.map(({ spelled, folded }) => (folded === 'the' ? spelled : folded)).join(' ');
  const asked = words.slice(words.length - said.replace(opening, '').split(' ').length);
  return asked.slice(0, keyOf(asked).replace(closing, '').split(' ').length);
}

const functionWords = new Set(
  (
    'là của có được cho về với và những các thì mà từ đến trong ngoài ở tại khi nào gì ai sao thế như bao nhiêu mấy vì ' +
    'do đó đã đang sẽ cần phải này nọ cũng hay không chưa ra vào lên làm một the of in and for on to at by with vs did ' +
    'was is are were how what who when where why which from about has have its many much'
  )
    .split(' ')
    .map(spelling),
);
const bareFunctionWords = new Set([...functionWords].map(fold));

/** True for words that carry a question or a sentence; typed without marks, for any that they may stand for. */
export const isFunctionWord = ({ spelled, folded }: { spelled: string; folded: string }): boolean =>
  functionWords.has(spelled) || (spelled === folded && bareFunctionWords.has(folded));
