import type { dateBases } from '../schema/conference.ts';
import type { InBoth, Language } from './language.ts';

/** Words of citations. */
export const citationLabels = {
  untitled: { vi: 'Bài không rõ đầu đề', en: 'Article without a known headline' },
  after: { vi: 'Theo', en: 'After' },
  heldOn: { vi: (day: string) => `Hội nghị ngày ${day}`, en: (day: string) => `Conference of ${day}` },
  heldUnknown: { vi: 'Hội nghị không rõ ngày', en: 'Conference of an unknown day' },
  article: { vi: 'theo bài', en: 'after the article' },
  alsoArticle: { vi: 'và bài', en: 'and the one' },
  inPaper: { vi: (paper: string) => `trên ${paper}`, en: (paper: string) => `in ${paper}` },
  paperUnknown: { vi: 'không rõ nơi đăng', en: 'newspaper unknown' },
  taking: { vi: (paper: string) => `dẫn từ ${paper}`, en: (paper: string) => `taken from ${paper}` },
  published: { vi: (day: string) => `đăng ${day}`, en: (day: string) => `published ${day}` },
  publishedUnknown: { vi: 'không rõ ngày đăng', en: 'day of publication unknown' },
  digest: { vi: 'lược thuật, không phải nguyên văn', en: 'a digest, not verbatim' },
  capture: { vi: 'nguyên văn bài báo', en: 'the newspaper’s text' },
  wordsOf: { vi: (speaker: string) => `Lời ${speaker}`, en: (speaker: string) => `Words of ${speaker}` },
  translation: {
    vi: (_reviewer: string | null) => 'bản tiếng Anh do ấn bản dịch',
    en: (reviewer: string | null) =>
      `English by the edition, ${reviewer === null ? 'a draft made by software, not reviewed' : `reviewed by ${reviewer}`}`,
  },
} as const;

/** Names of the forms of a citation. */
export const citationForms = {
  vietnamese: { vi: 'Theo ISO 690', en: 'After ISO 690, in Vietnamese' },
  apa: { vi: 'APA', en: 'APA' },
} as const;

/** Words of the feeds. */
export const feedLabels = {
  conferences: { vi: 'hội nghị', en: 'conferences' },
  corrections: { vi: 'đính chính', en: 'corrections' },
  correction: {
    vi: (address: string, version: string) => `Đính chính ${address}, ấn bản ${version}`,
    en: (address: string, version: string) => `Correction of ${address}, edition ${version}`,
  },
  old: { vi: 'Cách đọc cũ', en: 'Old reading' },
  new: { vi: 'Cách đọc mới', en: 'New reading' },
  why: { vi: 'Lý do', en: 'Reason' },
} as const;

/** Words of the pages’ Markdown twins and of `llms.txt`. */
export const textLabels = {
  digest: { vi: 'lược thuật, không phải nguyên văn', en: 'a digest, not verbatim' },
  capture: { vi: 'nguyên văn bài báo', en: 'the newspaper’s text' },
  edition: {
    vi: (name: string, version: string, day: string) => `${name}, ấn bản ${version}, ${day}`,
    en: (name: string, version: string, day: string) => `${name}, edition ${version}, ${day}`,
  },
  page: { vi: 'Trang', en: 'Page' },
  day: { vi: 'Ngày họp', en: 'Day' },
  dayUnknown: { vi: 'không rõ', en: 'unknown' },
  source: { vi: 'Nguồn', en: 'Source' },
  place: { vi: 'Nơi họp', en: 'Place' },
  organisers: { vi: 'Tổ chức', en: 'Organisers' },
  present: { vi: 'Người dự', en: 'Present' },
  paper: { vi: 'Nơi đăng', en: 'Newspaper' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  untitled: { vi: 'bài không in đầu đề', en: 'article without a printed headline' },
  theme: { vi: (year: number) => `Chủ đề năm ${year}`, en: (year: number) => `Theme of ${year}` },
  lines: { vi: (lines: string) => `${lines} của bản lưu`, en: (lines: string) => `${lines} of the capture` },
  speaker: { vi: 'người nói', en: 'speaker' },
  year: { vi: (year: number) => `Năm ${year}`, en: (year: number) => `The year ${year}` },
  task: { vi: (year: number) => `Đề ra cho năm ${year}`, en: (year: number) => `Set out for ${year}` },
  result: { vi: (year: number) => `Báo cáo về năm ${year}`, en: (year: number) => `Reported of ${year}` },
  context: { vi: 'Bối cảnh', en: 'Context' },
  none: { vi: 'Không có đoạn nào trong ấn bản.', en: 'No passage in the edition.' },
  gap: {
    vi: (year: number) => `Ở đây không có bài nào tổng kết năm ${year}.`,
    en: (year: number) => `No article here reviews ${year}.`,
  },
  outside: { vi: 'từ nguồn ngoài', en: 'from outside' },
  summary: {
    vi: (version: string, date: string) =>
      `Ấn bản tư liệu bằng tiếng Việt về các hội nghị tổng kết năm của Bộ Ngoại giao Việt Nam, lập từ bài báo. Ấn bản ${version}, ${date}. Các đoạn là lược thuật, không phải nguyên văn của báo hay của Bộ.`,
    en: (version: string, date: string) =>
      `A documentary edition of the annual reviews of Vietnam’s Ministry of Foreign Affairs, made from newspaper articles. Edition ${version}, ${date}. Passages are digests, not the words of a newspaper or of the Ministry.`,
  },
  rules: {
    vi: 'Mỗi đoạn có địa chỉ riêng (dấu # và số đoạn ở trang hội nghị) và ghi dòng của bản lưu mà nó dựa vào. Điều nguồn không ghi thì để trống, không suy đoán. Khi trích dẫn, nêu tên ấn bản, phiên bản và địa chỉ của đoạn; bài báo được trích riêng.',
    en: 'Each passage has an address of its own (# and its number on the conference’s page) and names the capture lines it rests on. A fact that no source gives is left open. Cite the edition, its version and the passage’s address; the newspaper’s article is cited apart.',
  },
  conferences: { vi: 'Hội nghị', en: 'Conferences' },
  years: { vi: 'Năm', en: 'Years' },
  dataset: { vi: 'dữ liệu', en: 'data' },
  topicsOf: { vi: (edition: string) => `Chuyên đề của ${edition}`, en: (edition: string) => `Topics of ${edition}` },
  data: { vi: 'Dữ liệu (CC BY 4.0)', en: 'Data (CC BY 4.0)' },
  more: { vi: 'Khác', en: 'More' },
  method: { vi: 'Phương pháp', en: 'Method' },
  corrections: { vi: 'Đính chính', en: 'Corrections (in Vietnamese)' },
  package: { vi: 'mô tả theo Frictionless', en: 'Frictionless description' },
} as const;

/** Words of the web app’s manifest. */
export const manifestLabels = {
  description: {
    vi: 'Các hội nghị tổng kết công tác đối ngoại, từng năm một, mỗi câu dẫn tới nguồn.',
    en: 'The annual reviews of Vietnam’s foreign affairs, year by year, each sentence linked to its source.',
  },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  years: { vi: 'Các năm', en: 'Years' },
} as const;

/** The basis of a conference's day. */
export const basisNames: Record<(typeof dateBases)[number], InBoth<string>> = {
  printed: { vi: 'in đủ ngày, tháng, năm', en: 'day, month and year printed' },
  'inferred-year': { vi: 'năm do ấn bản suy ra', en: 'year inferred by the edition' },
  'dateline-year': { vi: 'năm lấy theo ngày đăng bài', en: 'year taken from the day of publication' },
  external: { vi: 'các bài không in ngày; từ nguồn ngoài', en: 'not printed; from outside' },
  unknown: { vi: 'không rõ', en: 'unknown' },
};

const factNames: Record<string, InBoth<string>> = {
  title: { vi: 'Tên hội nghị', en: 'Name' },
  date: { vi: 'Ngày họp', en: 'Day' },
  place: { vi: 'Nơi họp', en: 'Place' },
  organisers: { vi: 'Cơ quan tổ chức', en: 'Organisers' },
  participants: { vi: 'Người dự', en: 'People' },
  theme: { vi: 'Chủ đề năm', en: 'Theme' },
  headline: { vi: 'Đầu đề', en: 'Headline' },
  publisher: { vi: 'Nơi đăng', en: 'Newspaper' },
  url: { vi: 'Địa chỉ', en: 'Address' },
  publishedAt: { vi: 'Ngày đăng', en: 'Published' },
  alsoReported: { vi: 'Bài khác', en: 'Another article' },
};

/** The name of a fact; a key without one is shown as it is. */
export const factName = (key: string, language: Language) => factNames[key]?.[language] ?? key;

/** Words of a conference's day, for machines. */
export const dayWords = {
  unknown: 'Không rõ ngày họp.',
  known: (day: string, basis: string) => `Ngày họp ${day}: ${basis}`,
  lookedUp: (when: string) => `tra cứu ${when}`,
};
