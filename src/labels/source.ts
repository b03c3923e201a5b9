import type { LineClass } from '../schema/ledger.ts';

/** Words on an article's ledger and the lines it accounts for. */
export const ledgerLabels = {
  covered: {
    vi: (accounted: number, lines: number) => `${accounted}/${lines} dòng sa-pô và thân bài đã được lược thuật.`,
    en: (accounted: number, lines: number) => `${accounted} of ${lines} lines of the lead and body are digested.`,
  },
  ledger: { vi: 'Bảng đối chiếu', en: 'Ledger' },
  hint: { vi: 'bảng đối chiếu từng dòng', en: 'the ledger, line by line, in Vietnamese' },
  none: { vi: 'Ấn bản này không kèm bảng đối chiếu của bài.', en: 'This edition has no ledger for this article.' },
} as const;

/** Words of the pages of sources, of the data and of the corrections, which are in Vietnamese. */
export const sourceLabels = {
  sourcesLead:
    'Ấn bản lập từ những bài báo này. Câu chữ trong bài là của báo: ở đây chỉ có lược thuật bằng lời khác, và bảng đối chiếu cho thấy từng dòng của bài đã đi vào đoạn nào.',
  sourceDescription: (title: string) =>
    `${title}: báo, ngày đăng, cách trích dẫn, và bảng đối chiếu từng dòng với từng đoạn.`,
  untitled: (conference: string) => `Bài không rõ đầu đề, về ${conference}`,
  publisher: 'Báo',
  attribution: 'Nguồn tin',
  also: 'Bài khác',
  reports: 'Tường thuật',
  unknownAddress: 'chưa tìm được',
  notPrinted: 'bản lưu không ghi',
  coverage: 'Bài đã được lược thuật đến đâu',
  strip:
    'Các dòng của bản lưu từ đầu đến cuối: đậm là dòng đã được lược thuật, nhạt là đầu đề, chú thích, tên người viết; khoảng trống là chữ của trang báo ngoài bài.',
  ledgerCaption: 'Từng dòng của bản lưu là gì, vào đoạn nào; chữ của báo không in ở đây',
  ledgerLine: 'Dòng',
  ledgerClass: 'Là gì',
  ledgerPassages: 'Vào đoạn',
  unaccounted: 'chưa vào đoạn nào',
  endsWith: ', cuối dòng là ',
  cite: 'Trích dẫn bài báo',

  correctionsLead:
    'Lời, loại nội dung và năm của một đoạn đã công bố chỉ đổi khi có đính chính ghi ở đây; địa chỉ của đoạn giữ nguyên. Theo dõi bằng [Atom](correctionsAtom) hoặc [JSON Feed](correctionsJsonFeed).',
  correctionsDescription: 'Những chỗ đã sửa sau khi công bố: ngày, cách đọc cũ, cách đọc mới, lý do.',
  edition: (version: string) => `Ấn bản ${version}`,
  noCorrections: 'không có đính chính',
  correction: (address: string, version: string) => `Đính chính ${address}, ấn bản ${version}`,
  oldReading: 'Cách đọc cũ',
  newReading: 'Cách đọc mới',
  reason: 'Lý do',
  places: (count: number) => `${count} chỗ`,

  dataDescription:
    'Toàn bộ ấn bản dưới dạng bảng: JSON, CSV, JSON Schema, từ điển dữ liệu, một tệp ZIP cho mỗi phiên bản, và mã kiểm của từng bản lưu.',
  dataLead:
    'Năm, hội nghị, bài báo, đoạn, chuyên đề, người, cơ quan, đính chính đều có ở đây dưới dạng bảng. Lời lược thuật và dữ liệu dùng được cho mọi mục đích theo [giấy phép CC BY 4.0](licence), với điều kiện ghi tên ấn bản và phiên bản. Bài báo gốc không thuộc giấy phép này và không có trong dữ liệu.',
  archives: 'Cả ấn bản trong một tệp ZIP',
  unpacked: 'chưa đóng gói phát hành',
  tables: 'Từng bảng',
  tablesLead:
    'Tệp CSV dùng mã UTF-8 có BOM nên mở thẳng bằng bảng tính; ô bắt đầu bằng dấu =, +, - hoặc @ có thêm dấu nháy đơn. Ô trống là điều các nguồn không ghi, hoặc không có. Tệp JSON giữ nguyên cấu trúc.',
  rows: (count: number) => `${count} dòng`,
  dictionary: (columns: number) => `Từ điển dữ liệu, ${columns} cột`,
  column: 'Cột',
  meaning: 'Nội dung',
  cell: 'Trong ô CSV',
  captures: 'Bản lưu của các bài',
  capturesLead:
    'Bản lưu là tệp chữ lấy từ trang báo, không phát hành vì là của báo. Ai giữ đúng tệp ấy kiểm được mọi dòng: mã SHA-256 phải trùng.',
  captureFile: 'Tệp',
  citeEdition: 'Trích dẫn cả ấn bản',
  more: 'Mô tả các tệp CSV theo Frictionless: [datapackage.json](dataPackage). Cho phần mềm trích dẫn: [CITATION.cff](citationCff). Các truy vấn dùng để chấm phần tìm kiếm: [truy-van.json](judgedQueries). Tin mới: hội nghị ([Atom](conferencesAtom), [JSON Feed](conferencesJsonFeed)), đính chính ([Atom](correctionsAtom), [JSON Feed](correctionsJsonFeed)).',
} as const;

/** The form of a fact in a cell of a CSV. */
export const cellLabels = {
  text: 'chữ',
  number: 'số',
  boolean: 'true hoặc false',
  day: 'ngày, ISO 8601',
  list: 'danh sách, ngăn bằng dấu ;',
  numbers: 'các số, ngăn bằng dấu ;',
  json: 'JSON',
} as const;

/** The class of a line of a capture. */
export const lineClassLabels: Record<LineClass, string> = {
  headline: 'đầu đề',
  subheading: 'đầu đề phụ',
  lead: 'sa-pô',
  body: 'thân bài',
  caption: 'chú thích ảnh',
  dateline: 'dòng ngày đăng',
  byline: 'tên người viết, nguồn tin',
  credit: 'tên người chụp ảnh',
  image: 'ảnh',
  chrome: 'ngoài bài',
  blank: 'dòng trống',
};

export const citeLabels = {
  cite: { vi: 'Trích dẫn', en: 'Cite' },
  record: { vi: 'Tệp trích dẫn cả hội nghị', en: 'Citation files of the whole conference' },
  otherForms: { vi: 'Kiểu khác', en: 'Other styles' },
  files: {
    vi: 'Các tệp này ghi cả hội nghị cùng các bài báo về hội nghị; trích dẫn của riêng một đoạn thì chép ở đoạn ấy.',
    en: 'These files describe the whole conference and its articles; a passage is cited by copying its own citation.',
  },
  noHost: {
    vi: 'Bản này dựng mà không biết địa chỉ của nó, nên các tệp không ghi địa chỉ trang.',
    en: 'This build does not know its host, so the files carry no address of this page.',
  },
  passage: {
    vi: (label: string, address: string) =>
      `Muốn dẫn một đoạn thì thêm số của đoạn ấy, chẳng hạn ${label}: ${address}.`,
    en: (label: string, address: string) => `To cite a passage add its number, for example ${label}: ${address}.`,
  },
} as const;
