import type { TableName } from './tables.ts';

/**
 * How a fact stands in a cell: as it is, as a list parted by `;`, or as JSON where it has parts of its own. The
 * JSON file has the same fact under the same name, `theme.year` being `year` inside `theme`.
 */
export type CellKind = 'text' | 'number' | 'boolean' | 'day' | 'list' | 'numbers' | 'json';

/** A column of a table: its name, how it is written, what it says, in the readers' language. */
export type Column = readonly [name: string, kind: CellKind, meaning: string];

/** How each kind of cell is written, in words. */
export const cellKindLabels: Record<CellKind, string> = {
  text: 'chữ',
  number: 'số',
  boolean: 'true hoặc false',
  day: 'ngày, ISO 8601',
  list: 'danh sách, ngăn bằng dấu ;',
  numbers: 'các số, ngăn bằng dấu ;',
  json: 'JSON',
};

/** What each table holds, a row being one of these. */
export const tableMeanings: Record<TableName, string> = {
  conferences: 'Hội nghị tổng kết năm hoặc cuộc họp liên cơ quan được các bài tường thuật',
  articles: 'Bài báo mà ấn bản lược thuật: thư mục, căn cứ của từng dữ kiện, bản chụp',
  passages: 'Đoạn lược thuật: lời của ấn bản, vai trò, dòng của bản chụp, chuyên đề, người, tổ chức, năm',
  years: 'Năm, kể cả năm không có bài nào tổng kết',
  topics: 'Chuyên đề của bộ từ vựng có kiểm soát',
  people: 'Nhân vật, với chức danh như từng bài ghi',
  organisations: 'Tổ chức, cơ quan được các bài nêu tên',
  changes: 'Đính chính: cách đọc cũ, cách đọc mới, lý do',
};

const externalFacts =
  'Dữ kiện không có trong bản chụp: tên dữ kiện (key), giá trị (value), địa chỉ (url), lúc tra cứu (accessed)';

const vocabulary: readonly Column[] = [
  ['id', 'text', 'Định danh, cũng là phần cuối của địa chỉ trang; không bao giờ đổi'],
  ['label', 'text', 'Tên tiếng Việt'],
  ['aliases', 'list', 'Cách viết khác, có dấu và không dấu'],
  ['description', 'text', 'Một câu của ấn bản nói đó là gì'],
  ['english', 'text', 'Tên hoặc chú giải tiếng Anh'],
];

/** The columns of every table, in order. A test holds them to the schema. */
export const columns: Record<TableName, readonly Column[]> = {
  conferences: [
    ['id', 'text', 'Định danh, cũng là phần cuối của địa chỉ trang; không bao giờ đổi'],
    ['title', 'text', 'Tên hội nghị'],
    ['titleBasis', 'text', 'Căn cứ của tên: printed – in trong bản chụp; editorial – do ấn bản đặt'],
    ['kind', 'text', 'Loại: annual-review – hội nghị tổng kết; inter-agency-meeting – cuộc họp liên cơ quan'],
    ['date', 'day', 'Ngày họp; trống khi không rõ'],
    [
      'dateBasis',
      'text',
      'Căn cứ của ngày: printed – in đủ; inferred-year – năm do suy ra; dateline-year – năm theo ngày đăng; external – từ nguồn ngoài; unknown – không rõ',
    ],
    ['dateEvidence.line', 'number', 'Dòng của bản chụp mà ngày dựa vào'],
    ['dateEvidence.words', 'text', 'Chữ ở dòng ấy'],
    ['place', 'text', 'Nơi họp như bài ghi; trống khi không bài nào ghi'],
    ['reviewYear', 'number', 'Năm tổng kết'],
    ['directionYear', 'number', 'Năm phương hướng'],
    ['organisers', 'list', 'Cơ quan tổ chức (id của organisations)'],
    ['participants', 'json', 'Người chủ trì, phát biểu: person (id của people), name, title như bài ghi, roles'],
    ['theme.year', 'number', 'Năm của chủ đề được phát động'],
    ['theme.text', 'text', 'Chủ đề'],
    ['external', 'json', externalFacts],
    ['articles', 'list', 'Các bài tường thuật (id của articles)'],
    ['disagreements', 'json', 'Chỗ bài sau khác bài đầu: key, article, value'],
  ],
  articles: [
    ['id', 'text', 'Định danh, cũng là phần cuối của địa chỉ trang nguồn; không bao giờ đổi'],
    ['conference', 'text', 'Hội nghị được tường thuật (id của conferences)'],
    ['text', 'text', 'Lời của các đoạn: digest – lược thuật của ấn bản; capture – nguyên văn bản chụp'],
    ['headline', 'text', 'Đầu đề như in; trống khi bản chụp không có'],
    ['publisher', 'text', 'Tên báo; trống khi không rõ'],
    ['publisherBasis', 'text', 'Căn cứ của tên báo: printed, external hoặc unknown'],
    ['url', 'text', 'Địa chỉ của bài; trống khi không rõ'],
    ['reprintOf.publisher', 'text', 'Báo mà bài ghi là nơi xuất xứ'],
    ['reprintOf.url', 'text', 'Địa chỉ bài ở nơi xuất xứ'],
    ['publishedAt', 'text', 'Ngày (giờ) đăng như in, theo ISO 8601; trống khi không rõ'],
    ['byline', 'text', 'Tên người viết như in'],
    ['attribution', 'text', 'Nơi bài tự ghi là nguồn tin, như in'],
    ['capture.file', 'text', 'Tên tệp của bản chụp'],
    ['capture.sha256', 'text', 'SHA-256 của bản chụp'],
    ['capture.lines', 'number', 'Số dòng của bản chụp'],
    ['external', 'json', externalFacts],
    ['abstract', 'text', 'Tóm tắt của ấn bản'],
    ['removed', 'json', 'Đoạn đã bỏ: id, đoạn thay thế (to), phiên bản bỏ (since)'],
  ],
  passages: [
    ['id', 'text', 'Số đoạn trong hội nghị, phần sau dấu # của địa chỉ; không bao giờ đổi'],
    ['article', 'text', 'Bài mà đoạn lược thuật (id của articles)'],
    ['conference', 'text', 'Hội nghị (id của conferences)'],
    ['text', 'text', 'Lời của đoạn'],
    [
      'role',
      'text',
      'Loại nội dung: proceedings – diễn biến hội nghị; context – bối cảnh; result – kết quả; task – nhiệm vụ; guidance – chỉ đạo',
    ],
    ['lines', 'numbers', 'Dòng đầu và dòng cuối của bản chụp mà đoạn dựa vào'],
    ['anchor', 'json', 'Mấy tiếng đầu và mấy tiếng cuối của chỗ ấy trên báo'],
    ['topics', 'list', 'Chuyên đề, chuyên đề chính đứng đầu (id của topics)'],
    ['about', 'numbers', 'Những năm mà lời của đoạn nói về'],
    ['speaker', 'text', 'Người nói (id của people)'],
    ['repeats', 'text', 'Đoạn mà đoạn này chỉ nhắc lại'],
    ['people', 'list', 'Người được nêu (id của people)'],
    ['organisations', 'list', 'Tổ chức được nêu (id của organisations)'],
    ['years', 'numbers', 'Những năm mà lời của đoạn nhắc tên'],
    ['alsoIn', 'list', 'Bài khác in cùng một lời (id của articles)'],
  ],
  years: [
    ['year', 'number', 'Năm dương lịch'],
    ['reviewedBy', 'list', 'Hội nghị nhìn lại năm này (id của conferences)'],
    ['directedBy', 'list', 'Hội nghị đặt nhiệm vụ cho năm này (id của conferences)'],
    ['theme.text', 'text', 'Chủ đề của năm'],
    ['theme.conference', 'text', 'Hội nghị phát động chủ đề (id của conferences)'],
    ['gap', 'boolean', 'true khi ấn bản không có bài nào tổng kết năm này'],
    ['abstract', 'text', 'Tóm tắt của ấn bản'],
    ['held', 'json', 'Hội nghị của năm ấy biết được từ nguồn ngoài: what, date, url, accessed'],
  ],
  topics: vocabulary,
  people: [...vocabulary, ['titles', 'json', 'Chức danh như từng bài ghi: article, title, line của bản chụp']],
  organisations: [...vocabulary, ['short', 'text', 'Tên viết tắt']],
  changes: [
    ['date', 'day', 'Ngày đính chính'],
    ['version', 'text', 'Phiên bản của ấn bản có đính chính ấy'],
    ['address', 'text', 'Địa chỉ của chỗ được sửa'],
    ['old', 'text', 'Cách đọc cũ'],
    ['new', 'text', 'Cách đọc mới'],
    ['why', 'text', 'Lý do'],
  ],
};

/**
 * The fact that a column shows.
 * @param row any row
 * @param name a column's, `theme.year` being `year` inside `theme`
 * @returns null where it, or what it is inside of, is absent
 */
export function factAt(row: object, name: string): unknown {
  let value: unknown = row;
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object') return null;
    value = (value as Record<string, unknown>)[part];
  }
  return value ?? null;
}
