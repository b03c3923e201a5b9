export const yearLabels = {
  title: {
    vi: (year: number) => `Năm ${year}: Bộ Ngoại giao đề ra gì, báo cáo gì`,
    en: (year: number) => `${year}: what Vietnam’s Foreign Ministry set out, and what was reported`,
  },
  question: {
    vi: (year: number) =>
      `Bộ Ngoại giao Việt\u00a0Nam đã đề\u00a0ra gì cho năm ${year}, và điều gì được báo\u00a0cáo, [lược\u00a0thuật](digest) theo báo\u00a0chí`,
    en: (year: number) =>
      `What Vietnam’s Foreign Ministry set out for ${year} and what was reported on it, [digested](digest) from newspapers`,
  },
  years: { vi: 'Các năm', en: 'Years' },
  neighbours: { vi: 'Năm trước, năm sau', en: 'Previous and next year' },
  hatched: { vi: 'gạch chéo: không có bài nào', en: 'hatched: no article at all' },
  line: {
    vi: 'Đường nối không nói việc đã xong hay chưa.',
    en: 'The line says nothing of completion.',
  },
  from: { vi: 'từ', en: 'from the' },
  onlySetOut: { vi: 'Chỉ thấy ở phía đề ra', en: 'Set out only' },
  onlyReported: { vi: 'Chỉ thấy ở phía báo cáo', en: 'Reported only' },
  notReported: {
    vi: (year: number) => `Ở đây không có đoạn nào báo cáo gì về năm ${year} ở những chuyên đề này.`,
    en: (year: number) => `No passage here reports on ${year} under these topics.`,
  },
  notSetOut: {
    vi: (year: number) => `Ở đây không có đoạn nào đề ra gì cho năm ${year} ở những chuyên đề này.`,
    en: (year: number) => `No passage here sets anything out for ${year} under these topics.`,
  },
  noneBefore: {
    vi: (year: number) => `Ở đây không có bài nào về hội nghị đề ra phương hướng năm ${year}.`,
    en: (year: number) => `No article here covers a conference that set directions for ${year}.`,
  },
  bothSides: { vi: 'Hai phía cạnh nhau', en: 'Side by side' },
  also: { vi: 'Còn nói về', en: 'Also speaks of' },
  alsoIn: { vi: 'cũng ở', en: 'also in' },
  elsewhere: { vi: 'Cũng về chuyên đề này:', en: 'Also on this topic:' },
  general: { vi: 'Không riêng chuyên đề nào', en: 'On no single topic' },
  gap: {
    vi: (year: number) => `Phương hướng năm ${year} được thực hiện ra sao, các bài ở đây không cho biết.`,
    en: (year: number) => `The articles here do not say how the directions for ${year} were carried out.`,
  },
  gapWhole: {
    vi: (year: number) => `Ở đây không có bài nào đề ra phương hướng hay tổng kết năm ${year}.`,
    en: (year: number) => `No article here sets directions for ${year} or reviews it.`,
  },
  gapUntold: {
    vi: (year: number) =>
      `Bài ở đây nhắc phương hướng năm ${year} mà không nêu nhiệm vụ nào; không có bài nào tổng kết năm này.`,
    en: (year: number) =>
      `The article here mentions directions for ${year} but names no task; no article reviews the year.`,
  },
  gapMeaning: {
    vi: 'Đây là giới hạn của tư liệu hiện có, không có nghĩa là việc chưa làm.',
    en: 'That is a limit of the articles at hand; it does not mean that nothing was done.',
  },
  held: { vi: 'Theo nguồn ngoài:', en: 'From an outside source:' },
  conferences: {
    vi: (year: number) => `Hội nghị nói tới năm ${year}`,
    en: (year: number) => `Conferences that speak of ${year}`,
  },
  listTitle: {
    vi: (first: number, last: number) => `Các năm ${first}–${last}`,
    en: (first: number, last: number) => `The years ${first}–${last}`,
  },
  listLead: {
    vi: 'Mỗi năm: đề ra bao nhiêu đoạn, báo cáo bao nhiêu đoạn, và chủ đề được phát động. Một đoạn về hai năm được tính ở cả hai.',
    en: 'For each year: passages set out and reported, and the theme launched. A passage about two years counts in both.',
  },
} as const;
