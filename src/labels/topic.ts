import { counted, joined } from './record.ts';

/** Words of the picture of threads, of home, topics and comparisons. */
export const threadLabels = {
  setOut: { vi: 'đề ra', en: 'set out' },
  forYear: { vi: ' cho năm ấy', en: ' for that year' },
  reported: { vi: 'báo cáo', en: 'reported' },
  onYear: { vi: ' về năm ấy', en: ' on that year' },
  uncovered: { vi: 'ở đây không có bài', en: 'no article here' },
  uncoveredSide: {
    vi: 'phía ấy không có bài (nửa trái: đề ra, nửa phải: báo cáo)',
    en: 'no article on that side (left half: set out, right half: reported)',
  },
  untold: { vi: 'nhắc phương hướng, không nêu nội dung', en: 'directions mentioned, none given' },
  notMentioned: { vi: 'ô trống: các bài không nói tới', en: 'blank: not spoken of' },
  line: {
    vi: (two: boolean) =>
      `nối hai phía của một năm${two ? ', hoặc hai năm mà một đoạn nói tới' : ''}; không nói việc đã xong hay chưa`,
    en: (two: boolean) =>
      `joins the two sides of a year${two ? ', or two years that one passage is about' : ''}; says nothing of completion`,
  },
  mark: {
    vi: (topic: string, year: number, task: number, result: number) =>
      `${topic}, ${year}: ${joined(task > 0 && `đề ra ${task} đoạn`, result > 0 && `báo cáo ${result} đoạn`)}`,
    en: (topic: string, year: number, task: number, result: number) =>
      `${topic}, ${year}: ${joined(task > 0 && `set out in ${counted(task, 'passage')}`, result > 0 && `reported in ${counted(result, 'passage')}`)}`,
  },
  asTable: { vi: 'Xem như bảng', en: 'As a table' },
  tableCaption: {
    vi: 'Số đoạn đề ra/báo cáo, theo chuyên đề và năm; –: các bài không nói tới; ×: ở đây không có bài',
    en: 'Passages set out/reported, by topic and year; –: not spoken of; ×: no article here',
  },
  skip: { vi: 'Bỏ qua hình', en: 'Skip the picture' },
} as const;

export const homeLabels = {
  title: {
    vi: (first: number, last: number) => `Bộ Ngoại giao Việt Nam đề ra gì, báo cáo gì, ${first}–${last}`,
    en: (first: number, last: number) =>
      `What Vietnam’s Foreign Ministry set out, and what was reported, ${first}–${last}`,
  },
  heading: {
    vi: 'Bộ Ngoại giao Việt\u00a0Nam đề\u00a0ra những\u00a0gì cho một năm, và những\u00a0gì được báo\u00a0cáo',
    en: 'What Vietnam’s Ministry of Foreign Affairs sets out for a year, and what is reported',
  },
  description: {
    vi: 'Điều đề ra đặt cạnh điều báo cáo, từng năm, từng chuyên đề, theo các bài báo về hội nghị tổng kết và họp liên cơ quan.',
    en: 'What was set out beside what was reported, year by year and topic by topic, from newspaper articles on annual reviews and an inter-agency meeting.',
  },
  basis: {
    vi: (articles: number, conferences: string) => `đoạn lược thuật từ ${articles} bài báo về ${conferences}.`,
    en: (articles: number, conferences: string) =>
      `passages digested from ${articles} newspaper articles on ${conferences}.`,
  },
  trust: { vi: 'Làm thế nào, tin được đến đâu', en: 'How it is made, and how far to trust it' },
  threads: { vi: 'Đề ra → báo cáo', en: 'Set out → reported' },
  threadsNote: {
    vi: 'Những chuyên đề mà ít nhất ba hội nghị nói tới, theo thứ tự xuất hiện. Vòng không nối với chấm chỉ có nghĩa là các bài ở đây không nhắc lại, không có nghĩa là việc chưa làm.',
    en: 'Topics that at least three conferences speak of, in order of appearance. A ring not joined to a disc only means that the articles here do not return to it, not that nothing was done.',
  },
  allTopics: { vi: 'Xem mọi chuyên đề', en: 'All topics' },
  worked: { vi: 'Một mạch đọc thử:', en: 'One thread in words:' },
  sideBySide: {
    vi: (year: number) => `Đọc hai phía cạnh nhau, năm ${year}`,
    en: (year: number) => `Read both sides of ${year}`,
  },
  conferences: { vi: 'Các hội nghị, mới nhất trước', en: 'The conferences, latest first' },
} as const;

export const topicLabels = {
  listTitle: {
    vi: (count: number, years: number) => `${count} chuyên đề qua ${years} năm`,
    en: (count: number, years: number) => `${count} topics across ${years} years`,
  },
  listLead: {
    vi: 'Bấm vào một dấu để đọc điều đề ra đặt cạnh điều báo cáo. Xếp theo thứ tự được nói tới lần đầu.',
    en: 'Follow a mark to read what was set out beside what was reported. In order of first appearance.',
  },
  listDescription: {
    vi: 'Mỗi chuyên đề: năm nào được đề ra, năm nào được báo cáo.',
    en: 'For each topic: the years it was set out for and reported on.',
  },
  uncounted: { vi: 'Không có dấu trong hình', en: 'Without a mark in the picture' },
  uncountedLead: { vi: 'Chỉ có ở đoạn bối cảnh, hoặc bài để ngỏ năm.', en: 'Only as context, or for no stated year.' },
  title: {
    vi: (topic: string) => `${topic}: năm nào đề ra, năm nào báo cáo`,
    en: (topic: string) => `${topic}: set out and reported, year by year`,
  },
  inNewspapers: { vi: ' [lược thuật](digest) theo báo chí', en: ' [digested](digest) from news articles' },
  from: { vi: 'từ', en: 'from' },
  inTwoYears: { vi: 'Đoạn nói về hai năm đứng ở cả hai.', en: 'A passage about two years stands under both.' },
  undated: { vi: 'Không rõ năm', en: 'No stated year' },
} as const;

export const comparisonLabels = {
  title: (a: number, b: number) => `So sánh ${a} và ${b}`,
  listTitle: 'So sánh hai năm liền nhau',
  listLead: 'Chỉ những năm mà các bài ở đây có nội dung để đặt cạnh nhau.',
  description: (a: number, b: number, topics: number) =>
    `${topics} chuyên đề có ở cả năm ${a} và năm ${b}, đặt cạnh nhau, cùng chủ đề của từng năm.`,
  noTheme: 'không bài nào nêu chủ đề',
  shared: (count: number) => `${count} chuyên đề có ở cả hai năm`,
  sharedLead: 'Bấm vào một dấu để đọc lời của năm ấy. Chỉ so điều đề ra và điều báo cáo, không kể đoạn bối cảnh.',
  only: (year: number) => `Chỉ năm ${year}`,
  sharedTopics: (count: number) => `${count} chuyên đề chung`,
} as const;
