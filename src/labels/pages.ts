import { listed } from './conference.ts';
import type { Language } from './language.ts';
import type { TextSection } from './method.ts';

/** A title or description on a page of a list; only the first page has it as it is. */
export function onPage(text: string, { currentPage, lastPage }: Paged, language: Language): string {
  return currentPage === 1
    ? text
    : `${text} (${pageLabels.pageOf[language](currentPage, lastPage).toLocaleLowerCase('vi')})`;
}

interface Paged {
  currentPage: number;
  lastPage: number;
}

/** Words of the small pages: phrases, taking along, without a network, accessibility, site map. */
export const pageLabels = {
  phrasesDescription: {
    vi: 'Những cụm từ quen dùng của ngành, và bài nào trong ấn bản in cụm từ nào, ở dòng nào.',
    en: 'Set phrases of Vietnam’s diplomacy: which article prints which, and on which lines.',
  },
  phrasesLead: {
    vi: (articles: number) =>
      `Những cụm từ mà người theo dõi ngành hay để ý, đếm trong chữ của ${articles} bản lưu, không đếm trong lời lược thuật. Con số chỉ nói về ${articles} bài này: bài không in thì chưa hẳn hội nghị không nói.`,
    en: (articles: number) =>
      `Set phrases that followers of Vietnam’s diplomacy look for, counted in the ${articles} articles as saved, not in our digests. The figures speak of these articles only: what they do not print may have been said.`,
  },
  phrase: { vi: 'Cụm từ', en: 'Phrase' },
  inArticles: {
    vi: (count: number, all: number) => `${count}/${all} bài`,
    en: (count: number, all: number) => `${count} of ${all}`,
  },
  phraseLines: { vi: (lines: string) => `dòng ${lines}`, en: (lines: string) => `lines ${lines}` },
  absentHeading: { vi: 'Không bài nào in', en: 'Printed by none' },
  absentLead: {
    vi: (gaps: number[]) =>
      `Không bài nào trong ấn bản in những cụm từ sau. Ấn bản không có bài tổng kết các năm ${listed(gaps, 'và')}, nên không cho biết chúng xuất hiện từ bao giờ.`,
    en: (gaps: number[]) =>
      `No article of the edition prints these. It has none that reviews ${listed(gaps, 'or')}, so it cannot say when they came into use.`,
  },
  uncovered: {
    vi: (gaps: number[]) => `Không có bài nào tổng kết các năm ${listed(gaps, 'và')}.`,
    en: (gaps: number[]) => `No article reviews ${listed(gaps, 'or')}.`,
  },

  takeAlongDescription: {
    vi: 'Đọc ấn bản khi không có mạng, như một cuốn sách điện tử, hoặc in ra giấy.',
    en: 'Read the edition offline, as an e-book, or on paper.',
  },
  book: { vi: 'Sách điện tử', en: 'E-book' },
  bookLink: { vi: (size: string) => `Tải sách, EPUB 3, ${size}`, en: (size: string) => `Download, EPUB 3, ${size}` },
  bookHolds: {
    vi: 'Mọi năm, mọi hội nghị với từng đoạn theo số, chỉ mục chuyên đề và danh sách nguồn.',
    en: 'All years, all conferences with their numbered passages, an index of topics, the sources.',
  },
  offline: { vi: 'Khi không có mạng', en: 'Offline' },
  offlineText: {
    vi: 'Sau lần xem đầu tiên, trình duyệt giữ trên máy này các trang cùng phần tìm kiếm. Khi có bản mới, cả bản được thay một lần, không trang nào lẫn hai bản. Máy đang tiết kiệm dữ liệu thì chỉ giữ khi được yêu cầu ở đây. Trong trình đơn của trình duyệt, “Cài đặt” hoặc “Thêm vào màn hình chính” cài ấn bản như một ứng dụng.',
    en: 'After a first visit the browser keeps the pages and the search on this device. A new version replaces the old one as a whole. A device in data-saving mode keeps nothing unless asked to here. The browser’s menu can install the edition as an app.',
  },
  offlineImpossible: { vi: 'Trình duyệt này không giữ trang được.', en: 'This browser cannot keep pages.' },
  offlineNone: { vi: 'Trên máy này không giữ gì.', en: 'Nothing is kept on this device.' },
  offlineKeeping: { vi: 'Đang tải về để giữ trên máy này…', en: 'Downloading to keep on this device…' },
  offlineKept: { vi: 'Ấn bản đang được giữ trên máy này.', en: 'The edition is kept on this device.' },
  offlineFailed: {
    vi: 'Chưa giữ được: không tải đủ các trang. Có thể thử lại.',
    en: 'Not kept: not all pages could be fetched. Try again.',
  },
  offlineNoScript: { vi: 'Cần JavaScript, mà trình duyệt này không chạy.', en: 'This needs JavaScript.' },
  offlineKeep: { vi: 'Giữ trên máy này', en: 'Keep on this device' },
  offlineRemove: { vi: 'Xóa khỏi máy này', en: 'Remove from this device' },
  paper: { vi: 'Trên giấy', en: 'On paper' },
  paperText: {
    vi: 'Trang nào cũng in được bằng lệnh In của trình duyệt; căn cứ chỉ in khi đang mở, lời trích dẫn ở cuối.',
    en: 'Every page prints; the evidence only where it is open, the citation at the end.',
  },

  noNetwork: { vi: 'Không có mạng', en: 'No network' },
  noNetworkText: {
    vi: 'Trang vừa mở không có trong bản giữ trên máy này, và lúc này không có mạng để tải. Những gì được giữ vẫn đọc được: [các năm](years), [các hội nghị](conferences), [tìm kiếm](search).',
    en: 'This page is not among those kept on this device, and there is no network now. What is kept can be read: [years](years), [conferences](conferences), [search](search).',
  },

  siteMapDescription: { vi: 'Mọi trang của ấn bản, theo từng phần.', en: 'Every page of the edition.' },
  pages: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  pageOf: {
    vi: (page: number, last: number) => `Trang ${page}/${last}`,
    en: (page: number, last: number) => `Page ${page} of ${last}`,
  },
  about: { vi: 'Về ấn bản', en: 'About' },

  accessibilityDescription: {
    vi: 'Ấn bản nhắm tới mức nào về khả năng tiếp cận, đã thử những gì, còn hạn chế gì.',
    en: 'The level of accessibility aimed at, what was tested, and what is lacking.',
  },
  accessibilityLead: {
    vi: 'Ấn bản muốn ai cũng đọc được, bằng bàn phím, bằng trình đọc màn hình, trên điện thoại nhỏ, ở cỡ chữ lớn, trên nền sáng hay tối. Mức nhắm tới là WCAG 2.2 bậc AA.',
    en: 'The edition should be readable by keyboard, by screen reader, on a small phone, in large type, light or dark. It aims at WCAG 2.2, level AA.',
  },
} as const;

export const accessibilitySections: TextSection[] = [
  {
    ids: ['da-lam'],
    heading: { vi: 'Đã làm gì', en: 'What was done' },
    body: {
      vi: () => [
        {
          list: [
            'Trang nào cũng đọc được khi trình duyệt không chạy mã; riêng phần tìm kiếm cần JavaScript và nói rõ điều đó.',
            'Hình dạng và chữ, không chỉ màu, phân biệt điều đề ra với điều báo cáo; hình các mạch việc có một bảng ghi cùng những điều ấy.',
            'Mỗi liên kết tới một đoạn có tên đoạn; mỗi bảng có tên, có ô đầu hàng, đầu cột.',
            'Chữ tiếng Anh được đánh dấu là tiếng Anh.',
          ],
        },
      ],
      en: () => [
        {
          list: [
            'Every page can be read without scripts; the search needs JavaScript and says so.',
            'Shape and words, not colour alone, tell what was set out from what was reported; the picture of threads has a table of the same.',
            'Links to passages name them; tables have captions and header cells.',
            'Vietnamese on English pages is marked as Vietnamese.',
          ],
        },
      ],
    },
  },
  {
    ids: ['da-thu'],
    heading: { vi: 'Đã thử gì', en: 'What was tested' },
    body: {
      vi: ({ version, day }) => [
        `Trên ấn bản ${version} (${day}), tự động, bằng trình duyệt Chromium: công cụ axe trên mọi loại trang, ở bề ngang 360 và 1280 điểm ảnh, nền sáng và nền tối; đi bằng bàn phím từ ô tìm tới kết quả và tới đoạn; không trang nào cuộn ngang khi màn hình hẹp hay chữ to gấp đôi; màu do hệ thống áp đặt, giảm chuyển động, không chạy mã.`,
      ],
      en: ({ version, day }) => [
        `On edition ${version} (${day}), automatically, in Chromium: axe on every kind of page at 360 and 1280 pixels, light and dark; the keyboard from the search field to a result and its passage; no sideways scrolling on narrow screens or at twice the type size; forced colours, reduced motion, no scripts.`,
      ],
    },
  },
  {
    ids: ['han-che', 'bao'],
    heading: { vi: 'Hạn chế đã biết', en: 'Known limits' },
    body: {
      vi: () => [
        'Phép thử tự động chỉ thấy một phần trở ngại. Ấn bản chưa được người dùng trình đọc màn hình thử, và chưa có đánh giá của bên độc lập. Các bài báo được dẫn nằm ở trang khác; khả năng tiếp cận của chúng không do ấn bản quyết định. Gặp trở ngại thì xem [cách báo](report).',
      ],
      en: () => [
        'Automated tests find only some of the barriers. No user of a screen reader and no independent body has tested the edition. The newspapers’ pages are beyond its reach. Where something hinders you, see [how to report it](report).',
      ],
    },
  },
];
