import { listed } from './record.ts';

/** Words of the small pages, which are in Vietnamese: phrases, taking along, without a network, accessibility, site map. */
export const pageLabels = {
  phrasesDescription: 'Những cụm từ quen dùng của ngành, và bài nào trong ấn bản in cụm từ nào, ở dòng nào.',
  phrasesLead: (articles: number) =>
    `Những cụm từ mà người theo dõi ngành hay để ý, đếm trong đầu đề, sa-pô và thân của ${articles} bài, không đếm chú thích ảnh, chữ khác của trang báo hay lời lược thuật. Con số chỉ nói về ${articles} bài này: bài không in thì chưa hẳn hội nghị không nói.`,
  inArticles: (count: number, all: number) => `${count}/${all} bài`,
  phraseLines: (lines: string) => `dòng ${lines}`,
  absentHeading: 'Không bài nào in',
  uncovered: (gaps: number[]) => `Không có bài nào tổng kết các năm ${listed(gaps, 'và')}.`,

  takeAlongDescription: 'Đọc ấn bản khi không có mạng, như một cuốn sách điện tử, hoặc in ra giấy.',
  book: 'Sách điện tử',
  bookLink: { vi: 'Tải sách', en: 'In English' },
  bookHolds: 'Mọi năm, mọi hội nghị với từng đoạn theo số, chỉ mục chuyên đề và các đính chính.',
  offline: 'Khi không có mạng',
  offlineText:
    'Sau lần xem đầu tiên, trình duyệt giữ trên máy này các trang cùng phần tìm kiếm. Khi có bản mới, trang đang mở báo; cả bản được thay một lần, khi bấm “Đọc bản mới” hoặc ở lần mở sau khi đã đóng mọi trang, không trang nào lẫn hai bản. Máy đang tiết kiệm dữ liệu thì chỉ giữ khi được yêu cầu ở đây. Trong trình đơn của trình duyệt, “Cài đặt” hoặc “Thêm vào màn hình chính” cài ấn bản như một ứng dụng.',
  offlineImpossible: 'Trình duyệt này không giữ trang được.',
  offlineNone: 'Trên máy này không giữ gì.',
  offlineKeeping: 'Đang tải về để giữ trên máy này…',
  offlineKept: 'Ấn bản đang được giữ trên máy này.',
  offlineFailed: 'Chưa giữ được: không tải đủ các trang. Có thể thử lại.',
  offlineNoScript: 'Cần JavaScript, mà trình duyệt này không chạy.',
  offlineKeep: 'Giữ trên máy này',
  offlineRemove: 'Xóa khỏi máy này',
  paper: 'Trên giấy',
  paperText: 'Trang nào cũng in được bằng lệnh In của trình duyệt; căn cứ chỉ in khi đang mở, lời trích dẫn ở cuối.',

  noNetwork: 'Không có mạng',
  noNetworkText:
    'Trang vừa mở không có trong bản giữ trên máy này, và lúc này không có mạng. Vẫn đọc được [các năm](years), [các hội nghị](conferences) và [tìm kiếm](search).',

  notFound: 'Không có trang này',
  notFoundText:
    'Địa chỉ vừa mở không dẫn tới trang nào. Ấn bản không bỏ địa chỉ đã công bố, nên có lẽ địa chỉ gõ sai hoặc thiếu một phần. Hãy tìm theo từ, mở một năm, xem [các hội nghị](conferences) hoặc [sơ đồ trang](siteMap).',
  moved: 'Trang đã đổi địa chỉ',
  movedSince: (version: string) => `Từ ấn bản ${version}, trang này ở`,

  siteMapDescription: 'Mọi trang của ấn bản, theo từng phần.',
  about: 'Về ấn bản',

  accessibilityLead:
    'Ấn bản muốn ai cũng đọc được, bằng bàn phím, bằng trình đọc màn hình, trên điện thoại nhỏ, ở cỡ chữ lớn, trên nền sáng hay tối. Mức nhắm tới là WCAG 2.2 bậc AA.',
} as const;

/** Words of the method page but for its sections, which stand in `content/pages`. */
export const methodLabels = {
  lead: {
    vi: (articles: number, conferences: string) =>
      `Ở hội nghị tổng kết, Bộ Ngoại giao nhìn lại một năm công tác và nêu phương hướng năm tới. Ấn bản này lược thuật ${articles} bài báo về ${conferences}, từng đoạn một, để đọc được điều đề ra cho một năm cạnh điều báo cáo về năm ấy, và dẫn lại đúng chỗ. Đây là ấn bản tư liệu độc lập, không phải trang của Bộ Ngoại giao; tên người hay tổ chức lập ấn bản không được công bố.`,
    en: (articles: number, conferences: string) =>
      `At a review conference, Vietnam’s Ministry of Foreign Affairs looks back on a year’s work and sets out directions for the next. This edition digests ${articles} newspaper articles on ${conferences}, passage by passage, so that what was set out for a year can be read beside what was reported on it, and cited. It is an independent documentary edition, not a site of the Ministry of Foreign Affairs; who made it, a person or a body, is not published.`,
  },
  writing: {
    vi: 'Xin nêu trang, số đoạn, chỗ sai và căn cứ:',
    en: 'Please name the page, the passage, what is wrong and on what ground:',
  },
  noContact: {
    vi: 'Hiện chưa có nơi nhận thư báo sai sót. Chỗ nghi sai thì đối chiếu với dòng của bản lưu và dẫn chính bài báo; giấy phép cho phép sửa và phát hành lại, miễn là ghi nguồn.',
    en: 'There is no address yet for reporting a mistake. Where something looks wrong, compare the lines and cite the article itself; the licence allows anyone to correct and publish again, naming the source.',
  },
} as const;
