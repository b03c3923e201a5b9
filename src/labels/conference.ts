import type { Article } from '../schema/article.ts';
import type { Conference, Participant } from '../schema/conference.ts';
import type { InBoth } from './language.ts';
import { counted, listed, recordLabels } from './record.ts';

export const conferenceLabels = {
  listTitle: { vi: 'Các hội nghị', en: 'The conferences' },
  listLead: {
    vi: 'Những hội nghị mà tại đó Bộ Ngoại giao tổng kết công tác một năm và nêu phương hướng năm sau, trong phạm vi các bài báo của ấn bản, cùng một cuộc họp liên cơ quan về công tác đối ngoại.',
    en: 'Conferences at which the Ministry of Foreign Affairs reviewed a year’s work and set out directions for the next, as far as the edition has an article on them, and an inter-agency meeting on external relations work.',
  },
  account: { vi: 'lược thuật từng đoạn theo bài báo', en: 'a digest of newspaper reporting, passage by passage' },
  noPlace: { vi: 'bài không nêu nơi họp', en: 'the article names no place' },
  noChair: { vi: 'bài không nêu người chủ trì', en: 'the article names no chair' },
  noOrganiser: { vi: 'bài không nêu cơ quan tổ chức', en: 'the article names no organiser' },

  fromArticle: { vi: 'Theo bài', en: 'From the article' },
  taking: { vi: 'dẫn', en: 'citing' },
  noAddress: { vi: 'chưa tìm được địa chỉ bài', en: 'its address has not been found' },
  readAt: { vi: (host: string) => `đọc bài tại ${host}`, en: (host: string) => `read it at ${host}` },

  meetingProceedings: { vi: 'Diễn biến cuộc họp', en: 'Proceedings' },
  result: {
    vi: (year: number | null) => (year === null ? 'Kết quả không ghi năm' : `Kết quả năm ${year}`),
    en: (year: number | null) => (year === null ? 'Results of no stated year' : `Results of ${year}`),
  },
  setOut: {
    vi: (roles: string[], year: number | null) => `${roles.join(', ')}${year === null ? '' : ` cho năm ${year}`}`,
    en: (roles: string[], year: number | null) => `${roles.join(' and ')}${year === null ? '' : ` for ${year}`}`,
  },
  repeats: { vi: 'cùng nội dung với', en: 'says the same as' },
  speech: { vi: 'Theo lời', en: 'According to' },
  nowIn: { vi: 'Nội dung nay ở', en: 'Its content is now in' },
  reportNotRecord: {
    vi: 'Lược thuật từ bài báo, không phải biên bản của Bộ. Phần mềm soạn, đã đối chiếu từng số, ngày và tên với bài; chưa được cán bộ lưu trữ thẩm định. [Vì sao là những bài này](method), [tin được đến đâu](trust).',
    en: 'A digest of a newspaper’s report, not the Ministry’s record. Drafted by software; each number, date and name was checked against the article; no archivist has reviewed it. [Why these articles](method), [how far to trust it](trust).',
  },
  neighbours: { vi: 'Hội nghị trước, hội nghị sau', en: 'Previous and next conference' },

  evidence: { vi: 'Căn cứ của trang này', en: 'What this page rests on' },
  aboutYears: {
    vi: (about: readonly number[]) => (about.length === 0 ? 'không xếp vào năm nào' : `nói về ${listed(about, 'và')}`),
    en: (about: readonly number[]) => (about.length === 0 ? 'counted under no year' : `about ${listed(about, 'and')}`),
  },
  placeInArticle: { vi: 'chỗ này trong bài', en: 'this place in the article' },
  placeAt: {
    vi: (paper: string) => `chỗ này ở ${paper}, nơi bài dẫn`,
    en: (paper: string) => `this place at ${paper}, which the article cites`,
  },
  corrected: { vi: 'đã sửa', en: 'corrected' },
  people: { vi: 'Người dự, như bài in', en: 'Participants, as printed' },
  capture: { vi: 'Bản lưu', en: 'Capture' },
  captureFile: {
    vi: (file: string, lines: number) => `${file}, ${lines} dòng, SHA-256`,
    en: (file: string, lines: number) => `${file}, ${lines} lines, SHA-256`,
  },
  differing: {
    vi: (fact: string, article: string, value: string) => `${fact}: bài “${article}” ghi “${value}”.`,
    en: (fact: string, article: string, value: string) => `${fact}: “${article}” has “${value}”.`,
  },
  history: { vi: 'Lịch sử trang', en: 'History' },
  since: { vi: (version: string) => `Có từ ấn bản ${version},`, en: (version: string) => `Since edition ${version},` },
  changes: {
    vi: (count: number) => (count === 0 ? 'chưa sửa gì' : `đã sửa ${count} chỗ`),
    en: (count: number) => (count === 0 ? 'unchanged' : `${counted(count, 'correction')}, in Vietnamese`),
  },
  dateWords: {
    vi: (words: string, line: number) => `bài in “${words}” (dòng ${line})`,
    en: (words: string, line: number) => `the article has “${words}” (line ${line})`,
  },
  checkedWith: { vi: 'khớp', en: 'agrees with' },
} as const;

/** Words before the year that a conference looks back on, and before the one it sets tasks for. */
export const yearsLabels: Record<Conference['kind'], Record<'review' | 'direction', InBoth<string>>> = {
  'annual-review': {
    review: { vi: 'tổng kết', en: 'reviews' },
    direction: { vi: 'phương hướng', en: 'directions for' },
  },
  'inter-agency-meeting': {
    review: { vi: 'về năm', en: 'on' },
    direction: { vi: 'định hướng', en: 'orientations for' },
  },
};

/** The basis of a conference's name. */
export const titleBasisLabels: Record<Conference['titleBasis'], InBoth<string>> = {
  printed: { vi: 'đúng như in trong bài', en: 'in Vietnamese, as printed' },
  editorial: {
    vi: 'do ấn bản đặt, bài không in tên đầy đủ',
    en: 'given by the edition; no article prints the full name',
  },
};

/** The basis of the newspaper that an article is said to be from. */
export const publisherBasisLabels: Record<Article['publisherBasis'], InBoth<string>> = {
  printed: { vi: 'in trong bản lưu', en: 'printed in the capture' },
  external: { vi: 'bản lưu không ghi', en: 'not in the capture' },
  unknown: {
    vi: 'bản lưu không ghi, chưa tìm được ở nguồn nào khác',
    en: 'not in the capture, nor found elsewhere',
  },
};

/** The basis of a conference's day, in a clause. */
export const dateBasisLabels: Record<Conference['dateBasis'], InBoth<string>> = {
  printed: { vi: 'bài in đủ ngày, tháng, năm', en: 'day, month and year are printed' },
  'inferred-year': {
    vi: 'bài in ngày và tháng; năm do ấn bản suy ra',
    en: 'day and month are printed; the year is inferred',
  },
  'dateline-year': {
    vi: 'bài in ngày và tháng; năm lấy theo ngày đăng bài',
    en: 'day and month are printed; the year is from the dateline',
  },
  external: { vi: 'không bài nào in; lấy từ nguồn ngoài', en: 'no article prints it; taken from an outside source' },
  unknown: { vi: 'không nguồn nào cho biết', en: 'no source gives it' },
};

export const participationLabels: Record<Participant['roles'][number] | 'attended', InBoth<string>> = {
  chair: { vi: 'chủ trì', en: 'chair' },
  speaker: { vi: 'phát biểu', en: 'speaker' },
  opening: { vi: 'phát biểu khai mạc', en: 'opening speech' },
  guidance: { vi: 'phát biểu chỉ đạo', en: 'speech giving guidance' },
  closing: { vi: 'phát biểu kết thúc', en: 'closing speech' },
  attended: { vi: 'tham dự', en: 'attended' },
};

export const factLabels = {
  title: { vi: 'Tên hội nghị', en: 'Name' },
  date: { vi: 'Ngày họp', en: 'Date' },
  place: recordLabels.place,
  directionYear: { vi: 'Năm phương hướng', en: 'Year of directions' },
  participants: { vi: 'Người dự', en: 'Participants' },
  theme: { vi: 'Chủ đề năm', en: 'Theme of the year' },
  publisher: { vi: 'Nơi đăng', en: 'Newspaper' },
  url: { vi: 'Địa chỉ', en: 'Address' },
  reprintOf: { vi: 'Dẫn từ', en: 'Taken from' },
  publishedAt: { vi: 'Ngày đăng', en: 'Published' },
  byline: { vi: 'Người viết', en: 'Author' },
} as const;
