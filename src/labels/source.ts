import type { LineClass } from '../schema/ledger.ts';

/** Words of the pages of sources, of the data and of the corrections. */
export const sourceLabels = {
  sourcesLead: {
    vi: 'Ấn bản lập từ những bài báo này. Câu chữ của báo là của báo: ở đây chỉ có lược thuật bằng lời khác, và bảng đối chiếu cho thấy từng dòng của bài đã đi vào đoạn nào.',
    en: 'The edition is made from these articles. Their words are the newspapers’: here they are digested in other words, and a ledger shows into which passage each line went.',
  },
  sourcesDescription: {
    vi: 'Các bài báo mà ấn bản dựa vào: báo nào, ngày nào, điều chưa rõ, và phần bài đã được lược thuật.',
    en: 'The newspaper articles that the edition rests on: paper, date, what is unknown, how much is digested.',
  },
  sourceDescription: {
    vi: (title: string) => `Bài ${title}: báo, ngày đăng, cách trích dẫn, và bảng đối chiếu từng dòng với từng đoạn.`,
    en: (title: string) => `${title}: newspaper, date, how to cite it, and the ledger of its lines and our passages.`,
  },
  untitled: {
    vi: (conference: string) => `Bài không in đầu đề, về ${conference}`,
    en: (conference: string) => `Article without a printed headline, on ${conference}`,
  },
  publisher: { vi: 'Báo', en: 'Newspaper' },
  published: { vi: 'Ngày đăng', en: 'Published' },
  byline: { vi: 'Người viết', en: 'Byline' },
  attribution: { vi: 'Nguồn tin', en: 'Credited to' },
  origin: { vi: 'Dẫn từ', en: 'Reprinted from' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  also: { vi: 'Bài khác', en: 'Also' },
  reports: { vi: 'Tường thuật', en: 'Reports' },
  unknownPublisher: {
    vi: 'bản lưu không ghi, chưa tìm được ở nguồn nào khác',
    en: 'not in the capture, nor found elsewhere',
  },
  unknownAddress: { vi: 'chưa tìm được', en: 'not found' },
  notPrinted: { vi: 'bản lưu không ghi', en: 'not in the capture' },
  abstract: { vi: 'Tóm lược', en: 'Abstract' },
  coverage: { vi: 'Bài đã được lược thuật đến đâu', en: 'How much of it is digested' },
  covered: {
    vi: (accounted: number, lines: number) => `${accounted}/${lines} dòng thân bài đã được lược thuật.`,
    en: (accounted: number, lines: number) => `${accounted} of ${lines} lines of the article are digested.`,
  },
  strip: {
    vi: 'Các dòng của bản lưu từ đầu đến cuối: đậm là dòng đã được lược thuật, nhạt là đầu đề, chú thích, tên người viết; khoảng trống là chữ của trang báo ngoài bài.',
    en: 'Lines of the capture from first to last: dark where digested, pale for headline, captions and bylines, empty for what the page has besides the article.',
  },
  ledger: { vi: 'Bảng đối chiếu', en: 'Ledger' },
  ledgerCaption: { vi: 'Từng dòng của bản lưu là gì, vào đoạn nào', en: 'Each line of the capture and its passages' },
  ledgerLine: { vi: 'Dòng', en: 'Line' },
  ledgerClass: { vi: 'Là gì', en: 'What it is' },
  ledgerPassages: { vi: 'Vào đoạn', en: 'Passages' },
  ledgerHint: { vi: 'bảng đối chiếu từng dòng', en: 'the ledger, line by line' },
  noLedger: { vi: 'Ấn bản này không kèm bảng đối chiếu của bài.', en: 'This edition has no ledger for this article.' },
  unaccounted: { vi: 'chưa vào đoạn nào', en: 'in no passage' },
  endsWith: { vi: ', cuối dòng là ', en: ', ending in ' },
  cite: { vi: 'Trích dẫn bài báo', en: 'Cite the article' },

  correctionsLead: {
    vi: 'Lời, loại nội dung và năm của một đoạn đã công bố chỉ đổi khi có đính chính ghi ở đây; địa chỉ của đoạn giữ nguyên. Theo dõi bằng [Atom](correctionsAtom) hoặc [JSON Feed](correctionsJsonFeed).',
    en: 'Words, kind and years of a published passage change only with a correction recorded here; its address stays. Follow by [Atom](correctionsAtom) or [JSON Feed](correctionsJsonFeed).',
  },
  correctionsDescription: {
    vi: 'Mọi chỗ đã sửa sau khi công bố: ngày, cách đọc cũ, cách đọc mới, lý do.',
    en: 'Everything corrected after publication: day, old reading, new reading, reason.',
  },
  edition: { vi: (version: string) => `Ấn bản ${version}`, en: (version: string) => `Edition ${version}` },
  noCorrections: { vi: 'không có đính chính', en: 'no corrections' },
  oldReading: { vi: 'Cũ', en: 'Old' },
  newReading: { vi: 'Mới', en: 'New' },
  reason: { vi: 'Lý do', en: 'Why' },
  places: { vi: (count: number) => `${count} chỗ`, en: (count: number) => `${count} corrections` },

  dataDescription: {
    vi: 'Toàn bộ ấn bản dưới dạng bảng: JSON, CSV, JSON Schema, từ điển dữ liệu, một tệp ZIP cho mỗi phiên bản, và mã kiểm của từng bản lưu.',
    en: 'The whole edition as tables: JSON, CSV, JSON Schema, a dictionary, a ZIP of each version, checksums of the captures.',
  },
  dataLead: {
    vi: 'Mọi điều các trang nói đều có ở đây dưới dạng bảng. Lời lược thuật và dữ liệu dùng được cho mọi mục đích theo [giấy phép CC BY 4.0](licence), với điều kiện ghi tên ấn bản và phiên bản. Bài báo gốc không thuộc giấy phép này và không có trong dữ liệu.',
    en: 'Everything the pages say stands here as tables, under [CC BY 4.0](licence); name the edition and its version. The newspapers’ articles are not part of it.',
  },
  archives: { vi: 'Cả ấn bản trong một tệp ZIP', en: 'The whole edition in one ZIP' },
  unpacked: { vi: 'đang soạn, chưa đóng gói phát hành', en: 'in preparation, not yet released' },
  tables: { vi: 'Từng bảng', en: 'Tables' },
  tablesLead: {
    vi: 'Tệp CSV dùng mã UTF-8 có BOM nên mở thẳng bằng bảng tính; ô bắt đầu bằng dấu =, +, - hoặc @ có thêm dấu nháy đơn. Ô trống là điều các nguồn không ghi. Tệp JSON giữ nguyên cấu trúc.',
    en: 'CSV files are UTF-8 with a BOM; a cell that begins with =, +, - or @ has an apostrophe before it. An empty cell is a fact that no source gives. JSON keeps the structure.',
  },
  rows: { vi: (count: number) => `${count} dòng`, en: (count: number) => `${count} rows` },
  dictionary: {
    vi: (columns: number) => `Từ điển dữ liệu, ${columns} cột`,
    en: (columns: number) => `Dictionary, ${columns} columns`,
  },
  column: { vi: 'Cột', en: 'Column' },
  meaning: { vi: 'Nội dung', en: 'Meaning' },
  cell: { vi: 'Trong ô CSV', en: 'In a CSV cell' },
  captures: { vi: 'Bản lưu của các bài', en: 'Captures of the articles' },
  capturesLead: {
    vi: 'Bản lưu là tệp chữ lấy từ trang báo, không phát hành vì là của báo. Ai giữ đúng tệp ấy kiểm được mọi dòng: mã SHA-256 phải trùng.',
    en: 'A capture is the text saved from a newspaper’s page; it is the newspaper’s and not published. Anyone who holds the same file can check every line: its SHA-256 must match.',
  },
  captureFile: { vi: 'Tệp', en: 'File' },
  captureLines: { vi: 'Số dòng', en: 'Lines' },
  article: { vi: 'Bài', en: 'Article' },
  citeEdition: { vi: 'Trích dẫn cả ấn bản', en: 'Cite the edition' },
  more: {
    vi: 'Mô tả các tệp CSV theo Frictionless: [datapackage.json](dataPackage). Cho phần mềm trích dẫn: [CITATION.cff](citationCff). Tin mới: hội nghị ([Atom](conferencesAtom), [JSON Feed](conferencesJsonFeed)), đính chính ([Atom](correctionsAtom), [JSON Feed](correctionsJsonFeed)).',
    en: 'The CSV files as a Frictionless package: [datapackage.json](dataPackage). For citation software: [CITATION.cff](citationCff). Feeds: conferences ([Atom](conferencesAtom), [JSON Feed](conferencesJsonFeed)), corrections ([Atom](correctionsAtom), [JSON Feed](correctionsJsonFeed)).',
  },
} as const;

/** What a line of a capture is. */
export const lineClassLabels: Record<LineClass, { vi: string; en: string }> = {
  headline: { vi: 'đầu đề', en: 'headline' },
  subheading: { vi: 'đầu đề phụ', en: 'subheading' },
  lead: { vi: 'sa-pô', en: 'lead' },
  body: { vi: 'thân bài', en: 'body' },
  caption: { vi: 'chú thích ảnh', en: 'caption' },
  dateline: { vi: 'dòng ngày đăng', en: 'dateline' },
  byline: { vi: 'tên người viết, nguồn tin', en: 'byline' },
  credit: { vi: 'tên người chụp ảnh', en: 'picture credit' },
  image: { vi: 'ảnh', en: 'image' },
  chrome: { vi: 'ngoài bài', en: 'outside the article' },
  blank: { vi: 'dòng trống', en: 'blank' },
};

/** Words of the box that cites a page. */
export const citeLabels = {
  cite: { vi: 'Trích dẫn', en: 'Cite' },
  copy: { vi: 'Chép trích dẫn', en: 'Copy the citation' },
  otherForms: { vi: 'Kiểu khác', en: 'Other styles' },
  passage: {
    vi: (label: string, address: string) => `Muốn dẫn một đoạn, thêm số đoạn: ${label}, ${address}.`,
    en: (label: string, address: string) => `To cite a passage add its number: ${label}, ${address}.`,
  },
} as const;
