import { listed } from './record.ts';

/** Names of a kind of conference, with bars between, which the search takes for the only one of it. */
export const conferenceKindNames = {
  'annual-review': 'hội nghị tổng kết',
  'inter-agency-meeting':
    'họp liên cơ quan|cuộc họp liên cơ quan|họp ba cơ quan|cuộc họp ba cơ quan|cuộc họp 3 cơ quan|' +
    'inter-agency meeting|three agency meeting|three agencies',
} as const;

/** The way back from a passage; by itself, since reading pages load it without the rest. */
export const backToResults = { vi: 'Trở lại kết quả tìm', en: 'Back to the results' } as const;

/** Words of the search page that are in its HTML. */
export const searchPageLabels = {
  description: {
    vi: 'Tìm trong lược thuật về các hội nghị của Bộ Ngoại giao: có dấu hay không dấu, tên viết tắt, năm, người, chuyên đề; kết quả dẫn tới từng đoạn.',
    en: 'Search the digests on the Ministry of Foreign Affairs’ conferences by words, abbreviations, years, people and topics; results lead to single passages.',
  },
  toResults: { vi: 'Tới kết quả', en: 'To the results' },
  keys: {
    vi: 'Mũi tên xuống đi qua các kết quả, Esc trở lại ô tìm.',
    en: 'The down arrow moves through the results; Esc returns to the search field.',
  },
  noScript: {
    vi: 'Tìm kiếm cần JavaScript, mà trình duyệt này không chạy. Các danh sách năm, chuyên đề và nhân vật dưới đây dẫn tới cùng những đoạn ấy.',
    en: 'Searching needs JavaScript, which this browser does not run. The lists of years, topics and people below lead to the same passages.',
  },
  again: { vi: 'Thử lại', en: 'Try again' },
  listsLead: { vi: 'Các danh sách dưới đây vẫn dẫn tới mọi đoạn.', en: 'The lists below still lead to every passage.' },
  limits: {
    vi: (articles: number, gaps: number[]) =>
      `Ấn bản chỉ có ${articles} bài báo, không bài nào tổng kết năm ${listed(gaps, 'và')}; không tìm thấy ở đây không có nghĩa là Bộ Ngoại giao không nói tới.`,
    en: (articles: number, gaps: number[]) =>
      `The edition has only ${articles} articles, none of which reviews ${listed(gaps, 'or')}; that something is not found here does not mean that the Ministry did not speak of it.`,
  },
  more: { vi: 'Hiện thêm kết quả', en: 'Show more results' },
  narrow: { vi: 'Thu hẹp kết quả', en: 'Narrow the results' },
  syntax: {
    vi: '“…” tìm nguyên cụm; dấu trừ trước một từ để bỏ từ ấy; năm:2020, vai:nhiệm-vụ, người:phạm-bình-minh để thu hẹp.',
    en: '“…” finds a whole phrase; a minus before a word leaves it out; year:2020, role:tasks, person:pham-binh-minh narrow the results.',
  },
  byYear: { vi: 'Theo năm', en: 'By year' },
  byTopic: { vi: 'Theo chuyên đề', en: 'By topic' },
  byPerson: { vi: 'Theo nhân vật', en: 'By person' },
} as const;

export const kindLabels = {
  topic: { vi: 'Chuyên đề', en: 'Topic' },
  person: { vi: 'Nhân vật', en: 'Person' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  year: { vi: 'Năm', en: 'Year' },
  conference: { vi: 'Hội nghị', en: 'Conference' },
  phrase: { vi: 'Cụm từ', en: 'Phrase' },
} as const;

export const filterLabels = {
  year: { vi: 'Nói về năm', en: 'About the year' },
  said: { vi: 'Nói trong năm', en: 'Said in' },
  role: { vi: 'Loại nội dung', en: 'Kind of content' },
  topic: { vi: 'Chuyên đề', en: 'Topic' },
  person: { vi: 'Nhân vật', en: 'Person' },
} as const;

/**
 * Words that the search's script puts in, handed to it as data. `{…}` is filled in; before a bar stands the form for
 * one, behind it the one for more.
 */
export const searchLabels = {
  idle: {
    vi: 'Gõ một từ, một tên người hay một năm; có dấu hay không dấu đều được.',
    en: 'Type a word, a name or a year; with or without Vietnamese diacritics.',
  },
  loading: { vi: 'Đang tải chỉ mục…', en: 'Loading the index…' },
  slow: { vi: 'Đang tải chỉ mục, lâu hơn thường lệ…', en: 'Still loading the index…' },
  failed: { vi: 'Không tải được chỉ mục tìm kiếm.', en: 'The search index could not be loaded.' },
  noWords: { vi: 'Chưa có chữ hay số nào để tìm.', en: 'There is no letter or digit to search for yet.' },
  found: {
    vi: '{passages} đoạn, trong {conferences} hội nghị, cuộc họp',
    en: '{passages} passage, from {conferences} of the meetings|{passages} passages, from {conferences} of the meetings',
  },
  noneFull: {
    vi: '{found}: không đoạn nào có đủ các từ, các đoạn này có gần đủ.',
    en: '{found}: none has all the words, these have most.',
  },
  someFull: {
    vi: '{found}: {full} đoạn có đủ các từ, {rest} đoạn có gần đủ.',
    en: '{found}: {full} with all the words, {rest} with most.',
  },
  none: { vi: 'Không tìm thấy đoạn nào cho “{text}”.', en: 'No passage found for “{text}”.' },
  noneChosen: {
    vi: 'Không tìm thấy đoạn nào cho “{text}” với các lựa chọn này.',
    en: 'No passage found for “{text}” with these choices.',
  },
  noneOfYear: { vi: 'Không đoạn nào nói về năm {years}.', en: 'No passage is about {years}.' },
  noneOfThem: { vi: 'Không đoạn nào trong số đó nói về năm {years}.', en: 'None of them is about {years}.' },
  someOfThem: {
    vi: '{n} đoạn trong số đó nói về năm {years}.',
    en: '{n} of them is about {years}.|{n} of them are about {years}.',
  },
  readAs: { vi: 'Đọc là “{text}”.', en: 'Read as “{text}”.' },
  leftOut: { vi: 'Không tính {words}: các đoạn này không có.', en: 'Left out {words}, not in these passages.' },
  suggestions: { vi: 'Có phải bạn muốn tìm', en: 'Did you mean' },
  nothingNear: {
    vi: 'Không có từ hay tên nào gần giống; các danh sách dưới đây dẫn tới mọi đoạn. Chữ tiếng Anh: tìm ở trang English.',
    en: 'No word or name is close to it; the lists below lead to every passage.',
  },
  passage: { vi: 'đoạn {id}', en: 'passage {id}' },
  about: { vi: 'về {years}', en: 'on {years}' },
  partial: { vi: 'gần đủ các từ', en: 'most of the words' },
  byTopic: { vi: 'theo chuyên đề {topics}', en: 'by topic: {topics}' },
  inEnglish: { vi: 'bản tiếng Anh', en: 'English' },
  passages: { vi: '{n} đoạn', en: '{n} passage|{n} passages' },
  noPassage: { vi: 'chưa có đoạn nào nói tới', en: 'no passage speaks of it' },
  yearResults: { vi: 'báo cáo {n} đoạn', en: 'reported in {n} passage|reported in {n} passages' },
  yearNoResults: { vi: 'không bài nào báo cáo', en: 'no article reports on it' },
  yearTasks: { vi: 'đề ra {n} đoạn', en: 'set out in {n} passage|set out in {n} passages' },
  yearNoTasks: { vi: 'không bài nào đề ra', en: 'no article sets anything out' },
  held: { vi: 'Theo nguồn ngoài ấn bản:', en: 'From outside the edition:' },
  printedBy: { vi: 'in ở {list}', en: 'printed in {list}' },
  printedNowhere: { vi: 'không bài nào in', en: 'no article prints it' },
  notPrintedBy: { vi: 'không in ở {list}', en: 'not in {list}' },
  noArticle: { vi: 'không có bài tổng kết năm {years}', en: 'no article reviews {years}' },
  undo: { vi: 'Bỏ lựa chọn {choice}', en: 'Remove the choice {choice}' },
  completions: { vi: 'Gợi ý', en: 'Suggestions' },
  completionCount: { vi: '{n} gợi ý', en: '{n} suggestion|{n} suggestions' },
  searchPassages: { vi: 'Tìm trong các đoạn', en: 'Search the passages' },
} as const;
