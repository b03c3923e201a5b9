import type { Conference } from '../schema/conference.ts';
import type { InBoth } from './language.ts';
import { recordLabels } from './record.ts';

export const citationLabels = {
  ...recordLabels,
  otherForm: { vi: 'APA', en: 'ISO 690, in Vietnamese' },
  after: { vi: 'Theo', en: 'From' },
  event: { vi: 'Hội nghị', en: 'Conference' },
  meeting: { vi: 'Họp', en: 'Meeting' },
  heldOn: { vi: (day: string) => `ngày ${day}`, en: (day: string) => `of ${day}` },
  dayFrom: { vi: 'ngày theo', en: 'the day is from' },
  heldUnknown: { vi: 'không rõ ngày', en: 'of an unknown day' },
  nameGiven: { vi: 'tên do ấn bản đặt', en: 'its name given by the edition' },
  article: { vi: 'theo bài', en: 'from the article' },
  alsoArticle: { vi: 'và bài', en: 'and the one' },
  by: { vi: (byline: string) => `của ${byline}`, en: (byline: string) => `by ${byline}` },
  taking: { vi: (paper: string) => `dẫn từ ${paper}`, en: (paper: string) => `taken from ${paper}` },
  crediting: { vi: (credit: string) => `bài ghi “${credit}”`, en: (credit: string) => `which says “${credit}”` },
  published: { vi: (day: string) => `đăng ${day}`, en: (day: string) => `published ${day}` },
  publishedUnknown: { vi: 'không rõ ngày đăng', en: 'day of publication unknown' },
  wordsOf: {
    vi: (speaker: string) => `Theo lời ${speaker}, thuật lại`,
    en: (speaker: string) => `According to ${speaker}, paraphrased`,
  },
} as const;

/** Words on a translation, which English pages and texts alone have. */
export const translationLabels = {
  draft: 'English: machine draft, unreviewed.',
  reviewed: (name: string) => `English reviewed by ${name}. Cite the Vietnamese, printed under each passage.`,
  cited: (reviewer: string | null) =>
    `English by the edition, ${reviewer === null ? 'a draft made by software, not reviewed' : `reviewed by ${reviewer}`}.`,
  outdated: 'The Vietnamese has changed since this was translated',
  untranslated: 'not yet translated',
} as const;

/** Beside a conference's day that its article does not print whole, in the method page's words. */
export const dayNotes: Partial<Record<Conference['dateBasis'], InBoth<string>>> = {
  'inferred-year': { vi: ' (năm suy ra)', en: ' (year inferred)' },
  'dateline-year': { vi: ' (năm theo ngày đăng)', en: ' (year from the dateline)' },
  external: { vi: ' (từ nguồn ngoài)', en: ' (from another source)' },
};

/** Words of the documents: the pages’ Markdown twins and the chapters of the book. */
export const documentLabels = {
  ...recordLabels,
  edition: {
    vi: (name: string, version: string, day: string) => `${name}, ấn bản ${version}, ${day}`,
    en: (name: string, version: string, day: string) => `${name}, edition ${version}, ${day}`,
  },
  subject: { vi: 'Nội dung', en: 'Subject' },
  organisers: { vi: 'Cơ quan', en: 'Bodies' },
  themeUnknown: { vi: 'không bài nào nêu', en: 'no article names one' },
  digestOf: { vi: 'Lược thuật bài', en: 'Digest of the article' },
  none: { vi: 'Không có đoạn nào.', en: 'No passage.' },
  topicIndex: { vi: 'Chỉ mục chuyên đề', en: 'Index of topics' },
  corrections: { vi: 'Đính chính', en: 'Corrections (in Vietnamese)' },
  noCorrections: { vi: 'Chưa có đính chính nào.', en: 'None so far.' },
} as const;

/** Whose words the passages are, and how far they were reviewed: said alike in every file that leaves the site. */
export const standingLabels = {
  digests: {
    vi: 'Lời các đoạn là lược thuật của ấn bản, không phải nguyên văn, do phần mềm soạn; từng con số, ngày tháng, tên riêng được máy đối chiếu với bản lưu bài báo; chưa được cán bộ lưu trữ thẩm định.',
    en: 'The passages are digests in the edition’s words, not verbatim, drafted by software; each number, date and name was checked against the saved article; no archivist has reviewed them.',
  },
  captures: {
    vi: 'Lời các đoạn là nguyên văn bản lưu; bản quyền thuộc các báo.',
    en: 'The passages are the newspapers’ text, whose copyright is theirs.',
  },
} as const;

export const bookLabels = {
  independent: {
    vi: (articles: number) =>
      `Một ấn bản tư liệu độc lập, lập từ ${articles} bài báo đã công bố; không phải ấn phẩm của Bộ Ngoại giao. Bài báo tường thuật hội nghị; đó không phải văn kiện của Bộ.`,
    en: (articles: number) =>
      `An independent documentary edition, made from ${articles} published newspaper articles; not a publication of the Ministry of Foreign Affairs. The articles report the conferences; they are not the Ministry’s documents.`,
  },
  translated: {
    vi: '',
    en: 'The English is the edition’s own translation, and its chapters say how far it was reviewed; a passage that is not translated stands in Vietnamese. Cite the Vietnamese passage.',
  },
  licence: {
    vi: 'Lời văn và dữ liệu của ấn bản theo giấy phép',
    en: 'The edition’s words and data are under the licence',
  },
  numbers: {
    vi: 'Mỗi đoạn có một số không bao giờ đổi, nên dẫn được theo số. Năm không có bài nào tổng kết vẫn có trang và được ghi rõ.',
    en: 'Each passage has a number that never changes. A year that no article reviews has its page, and says so.',
  },
  report: { vi: 'Báo chỗ sai', en: 'Report a mistake' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  landmarks: { vi: 'Mốc', en: 'Landmarks' },
  accessibility: {
    vi: 'Toàn chữ, không có hình; mục lục theo năm và hội nghị, mỗi đoạn một đầu mục.',
    en: 'Text only, no pictures; contents by year and conference, a heading for each passage.',
  },
  years: { vi: 'Các năm', en: 'Years' },
  conferences: { vi: 'Các hội nghị', en: 'Conferences' },
} as const;

export const llmsLabels = {
  summary: (version: string, day: string) =>
    `Ấn bản tư liệu bằng tiếng Việt về các hội nghị tổng kết năm của Bộ Ngoại giao Việt Nam và họp liên cơ quan về đối ngoại, lập từ bài báo. Ấn bản ${version}, ${day}.`,
  rules:
    'Mỗi đoạn có địa chỉ riêng (dấu # và số đoạn ở trang hội nghị) và ghi dòng của bản lưu mà nó dựa vào. Điều nguồn không ghi thì để trống; ngày suy ra hay lấy từ nguồn ngoài thì trang hội nghị ghi căn cứ. Khi trích dẫn, nêu tên ấn bản, phiên bản và địa chỉ của đoạn; bài báo được trích riêng.',
  conferences: 'Hội nghị',
  years: 'Năm',
  data: 'Dữ liệu (CC BY 4.0)',
  package: 'mô tả theo Frictionless',
} as const;

/** Words of a version's README.md, in its ZIP. */
export const readMeLabels = {
  title: (name: string, version: string) => `${name}, ấn bản ${version}`,
  files: (day: string) =>
    `Dữ liệu ngày ${day}. Mỗi bảng có ba tệp: JSON, CSV (UTF-8 có BOM) và JSON Schema; \`datapackage.json\` mô tả các tệp CSV theo Frictionless. Ô trống là điều nguồn không ghi. Ô CSV bắt đầu bằng =, +, - hoặc @ có thêm dấu nháy đơn ở đầu.`,
  terms: 'Giấy phép: xem LICENSE.txt (CC BY 4.0). Cách trích dẫn: CITATION.cff.',
} as const;

/** Words of `CITATION.cff`, which is in English. */
export const citationFileLabels = {
  message: 'To cite a conference or a passage, take its own citation from its page; to cite the whole, this.',
  abstract:
    'A documentary edition, in Vietnamese with an English translation, made from newspaper articles on annual reviews of Vietnam’s Ministry of Foreign Affairs and on an inter-agency meeting, each passage with the lines it rests on.',
  keywords: ['Vietnam', 'foreign affairs', 'documentary edition'],
} as const;

/** Words of the metadata and of the web app’s manifest. */
export const metadataLabels = {
  appDescription: 'Hội nghị tổng kết và họp liên cơ quan về công tác đối ngoại, từng năm một, mỗi đoạn dẫn tới nguồn.',
  appSearch: 'Tìm kiếm',
  appYears: 'Các năm',
  dataset: 'dữ liệu',
  dayUnknown: 'Không rõ ngày họp.',
  day: (day: string, basis: string) => `Ngày họp ${day}: ${basis}`,
};
