import type { InBoth } from './language.ts';

/** The tables of the data: one row of each. */
export const tableLabels = {
  conferences: {
    vi: 'Hội nghị tổng kết năm hoặc cuộc họp liên cơ quan được các bài tường thuật',
    en: 'An annual review or a meeting of agencies that the articles report',
  },
  articles: {
    vi: 'Bài báo mà ấn bản lược thuật: thư mục, căn cứ của từng dữ kiện, bản lưu',
    en: 'A newspaper’s article: bibliography, basis of each fact, capture',
  },
  passages: {
    vi: 'Đoạn lược thuật: lời của ấn bản, loại nội dung, dòng của bản lưu, chuyên đề, người, tổ chức, năm',
    en: 'A passage of a digest: our words, role, capture lines, topics, people, bodies, years',
  },
  years: { vi: 'Năm, kể cả năm không có bài nào tổng kết', en: 'A year, including one that no article reviews' },
  threads: {
    vi: 'Chuyên đề trong một năm: các đoạn đề ra cho năm ấy, các đoạn báo cáo về năm ấy',
    en: 'A topic in a year: the passages that set something out for it, those that report on it',
  },
  topics: { vi: 'Chuyên đề của bộ từ vựng có kiểm soát', en: 'A topic of the controlled vocabulary' },
  people: { vi: 'Nhân vật, với chức danh như từng bài ghi', en: 'A person, with titles as each article gives them' },
  organisations: { vi: 'Tổ chức, cơ quan được các bài nêu tên', en: 'An organisation that the articles name' },
  changes: { vi: 'Đính chính: cách đọc cũ, cách đọc mới, lý do', en: 'A correction: old reading, new reading, reason' },
} as const satisfies Record<string, InBoth<string>>;

/** The kinds of cells of a CSV. */
export const cellLabels = {
  text: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  day: { vi: 'ngày, ISO 8601', en: 'day, ISO 8601' },
  list: { vi: 'danh sách, ngăn bằng dấu ;', en: 'list, separated by ;' },
  numbers: { vi: 'các số, ngăn bằng dấu ;', en: 'numbers, separated by ;' },
  json: { vi: 'JSON', en: 'JSON' },
} as const satisfies Record<string, InBoth<string>>;

const address = {
  vi: 'Định danh, cũng là phần cuối của địa chỉ trang; không bao giờ đổi',
  en: 'Id, also the end of the page’s address; never changes',
};
const external = {
  vi: 'Dữ kiện không có trong bản lưu: key, value, url, lúc tra cứu (accessed)',
  en: 'Facts that no capture prints: key, value, url, when looked up (accessed)',
};
const abstract = { vi: 'Tóm tắt của ấn bản', en: 'Our abstract' };
const englishStatus = {
  vi: 'draft – máy dịch, chưa ai duyệt; reviewed – đã duyệt; trống – chưa dịch',
  en: 'draft – made by software, not reviewed; reviewed; empty – not translated',
};
const name = {
  id: address,
  label: { vi: 'Tên tiếng Việt', en: 'Vietnamese name' },
  aliases: { vi: 'Cách viết khác, có dấu và không dấu', en: 'Other spellings, with and without marks' },
  description: { vi: 'Một câu của ấn bản nói đó là gì', en: 'One sentence of ours saying what it is' },
  english: { vi: 'Tên tiếng Anh', en: 'English name' },
  englishDescription: { vi: 'Câu ấy bằng tiếng Anh; trống khi chưa dịch', en: 'That sentence in English' },
};

/** The data dictionary: each column of each table. `theme.year` is `year` inside `theme`. */
export const columnLabels = {
  conferences: {
    id: address,
    title: { vi: 'Tên hội nghị', en: 'Name of the conference' },
    titleBasis: { vi: 'printed – in trong bản lưu; editorial – do ấn bản đặt', en: 'Whether the name is printed' },
    kind: {
      vi: 'annual-review – hội nghị tổng kết; inter-agency-meeting – họp liên cơ quan',
      en: 'annual-review or inter-agency-meeting',
    },
    date: { vi: 'Ngày họp; trống khi không rõ', en: 'Day; empty where unknown' },
    dateBasis: {
      vi: 'Căn cứ của ngày: printed – in đủ; inferred-year – năm do suy ra; dateline-year – năm theo ngày đăng; external – từ nguồn ngoài; unknown – không rõ',
      en: 'Basis of the day: printed, inferred-year, dateline-year, external or unknown',
    },
    'dateEvidence.line': { vi: 'Dòng của bản lưu mà ngày dựa vào', en: 'Capture line that the day rests on' },
    'dateEvidence.words': { vi: 'Chữ ở dòng ấy', en: 'Its words' },
    place: { vi: 'Nơi họp như bài ghi; trống khi không bài nào ghi', en: 'Place as printed; empty where none is' },
    reviewYear: { vi: 'Năm tổng kết', en: 'Year reviewed' },
    directionYear: { vi: 'Năm phương hướng', en: 'Year that tasks are set for' },
    organisers: { vi: 'Cơ quan tổ chức (id của organisations)', en: 'Organisers (ids of organisations)' },
    participants: {
      vi: 'Người dự: person (id của people), name, title như bài ghi, roles',
      en: 'People: person (id of people), name, title as printed, roles',
    },
    'theme.year': { vi: 'Năm của chủ đề được phát động', en: 'Year of the theme launched' },
    'theme.text': { vi: 'Chủ đề', en: 'Theme' },
    external,
    articles: { vi: 'Các bài tường thuật (id của articles)', en: 'Articles that report it (ids of articles)' },
    disagreements: {
      vi: 'Chỗ bài sau khác bài đầu: key, article, value',
      en: 'Facts in which a later article differs',
    },
  },
  articles: {
    id: address,
    conference: { vi: 'Hội nghị được tường thuật (id của conferences)', en: 'Conference reported (id of conferences)' },
    text: { vi: 'digest – lược thuật; capture – nguyên văn bản lưu', en: 'digest or capture (verbatim)' },
    headline: { vi: 'Đầu đề như in; trống khi bản lưu không ghi', en: 'Headline as printed; empty where none is' },
    englishHeadline: { vi: 'Đầu đề dịch ra tiếng Anh', en: 'Headline in English' },
    publisher: { vi: 'Tên báo; trống khi không rõ', en: 'Newspaper; empty where unknown' },
    publisherBasis: { vi: 'Căn cứ của tên báo: printed, external, unknown', en: 'printed, external or unknown' },
    url: { vi: 'Địa chỉ của bài; trống khi không rõ', en: 'Address; empty where unknown' },
    'reprintOf.publisher': { vi: 'Báo mà bài ghi là nơi xuất xứ', en: 'Newspaper it names as its origin' },
    'reprintOf.url': { vi: 'Địa chỉ bài ở nơi xuất xứ', en: 'Its address there' },
    publishedAt: { vi: 'Ngày (giờ) đăng như in, ISO 8601', en: 'Day (and hour) of publication as printed' },
    byline: { vi: 'Tên người viết như in', en: 'Author as printed' },
    attribution: { vi: 'Nơi bài tự ghi là nguồn tin, như in', en: 'Agency it credits, as printed' },
    'capture.file': { vi: 'Tên tệp của bản lưu', en: 'File name of the capture' },
    'capture.sha256': { vi: 'SHA-256 của bản lưu', en: 'SHA-256 of the capture' },
    'capture.lines': { vi: 'Số dòng của bản lưu', en: 'Lines of the capture' },
    external,
    abstract,
    removed: { vi: 'Đoạn đã bỏ: id, đoạn thay thế (to), phiên bản bỏ (since)', en: 'Passages removed: id, to, since' },
  },
  passages: {
    id: { vi: 'Số đoạn, phần sau dấu # của địa chỉ; không bao giờ đổi', en: 'Number, after # in the address' },
    article: { vi: 'Bài mà đoạn lược thuật (id của articles)', en: 'Article it accounts for (id of articles)' },
    conference: { vi: 'Hội nghị (id của conferences)', en: 'Conference (id of conferences)' },
    text: { vi: 'Lời của đoạn', en: 'Its words' },
    english: {
      vi: 'Lời ấy bằng tiếng Anh; trống khi chưa dịch',
      en: 'Its words in English; empty where not translated',
    },
    englishStatus,
    role: {
      vi: 'Loại nội dung: proceedings – diễn biến hội nghị; context – bối cảnh; result – kết quả; task – nhiệm vụ; guidance – chỉ đạo',
      en: 'proceedings, context, result, task or guidance',
    },
    lines: { vi: 'Dòng đầu và dòng cuối của bản lưu mà đoạn dựa vào', en: 'First and last capture line it rests on' },
    anchor: {
      vi: 'Mấy tiếng đầu và mấy tiếng cuối của chỗ ấy trên báo',
      en: 'First and last syllables in the newspaper',
    },
    topics: { vi: 'Chuyên đề (id của topics), chuyên đề chính đứng đầu', en: 'Ids of topics, the principal one first' },
    about: { vi: 'Những năm mà lời của đoạn nói về', en: 'Years that it is about' },
    speaker: { vi: 'Người nói (id của people); trống khi là lời bài báo', en: 'Speaker (id of people)' },
    repeats: { vi: 'Đoạn mà nó chỉ nhắc lại; không được đếm', en: 'The passage it only repeats; not counted' },
    people: { vi: 'Người được nêu (id của people)', en: 'People named (ids of people)' },
    organisations: { vi: 'Tổ chức được nêu (id của organisations)', en: 'Bodies named (ids of organisations)' },
    years: { vi: 'Những năm mà lời của đoạn nêu tên', en: 'Years that its words name' },
    alsoIn: { vi: 'Bài khác in cùng một lời (id của articles)', en: 'Other articles that print the same' },
  },
  years: {
    year: { vi: 'Năm dương lịch', en: 'Calendar year' },
    reviewedBy: { vi: 'Hội nghị tổng kết năm này (id của conferences)', en: 'Conferences that review it' },
    directedBy: { vi: 'Hội nghị đề ra nhiệm vụ cho năm này', en: 'Conferences that set tasks for it' },
    'theme.text': { vi: 'Chủ đề của năm', en: 'Theme of the year' },
    'theme.conference': { vi: 'Hội nghị phát động chủ đề (id của conferences)', en: 'Conference that launched it' },
    gap: { vi: 'true khi ấn bản không có bài nào tổng kết năm này', en: 'true where no article reviews it' },
    abstract,
    english: { vi: 'Tóm tắt ấy bằng tiếng Anh; trống khi chưa dịch', en: 'Our abstract in English' },
    englishStatus,
    held: {
      vi: 'Hội nghị biết được từ nguồn ngoài: what, date, url, accessed',
      en: 'What was held, known from outside',
    },
  },
  threads: {
    topic: { vi: 'Chuyên đề (id của topics)', en: 'Topic (id of topics)' },
    year: { vi: 'Năm', en: 'Year' },
    tasks: { vi: 'Số đoạn đề ra cho năm ấy', en: 'How many passages set something out for the year' },
    results: { vi: 'Số đoạn báo cáo về năm ấy', en: 'How many passages report on the year' },
    task: { vi: 'Những đoạn đề ra: hội nghị#đoạn', en: 'Those that set out: conference#passage' },
    result: { vi: 'Những đoạn báo cáo: hội nghị#đoạn', en: 'Those that report: conference#passage' },
  },
  topics: name,
  people: {
    ...name,
    titles: { vi: 'Chức danh như từng bài ghi: article, title, line', en: 'Titles as printed: article, title, line' },
  },
  organisations: { ...name, short: { vi: 'Tên viết tắt', en: 'Short name' } },
  changes: {
    date: { vi: 'Ngày đính chính', en: 'Day of the correction' },
    version: { vi: 'Phiên bản của ấn bản có đính chính ấy', en: 'Version of the edition that has it' },
    address: { vi: 'Địa chỉ của chỗ được sửa', en: 'Address of what was corrected' },
    old: { vi: 'Cách đọc cũ', en: 'Old reading' },
    new: { vi: 'Cách đọc mới', en: 'New reading' },
    why: { vi: 'Lý do', en: 'Reason' },
  },
} as const satisfies Record<keyof typeof tableLabels, Record<string, InBoth<string>>>;
