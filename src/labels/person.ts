import { counted, joined } from './record.ts';

export const personLabels = {
  peopleLead: {
    vi: 'Những người được các bài nêu tên, xếp theo tên gọi, là chữ đứng cuối. Chức danh ghi đúng như từng bài in vào lúc ấy; ấn bản không thêm chức vụ về sau.',
    en: 'People whom the articles name, by given name, which stands last in Vietnamese. Titles are those printed at the time; later posts are not added.',
  },
  organisationsLead: {
    vi: 'Các cơ quan, tổ chức được các bài nêu tên, xếp theo vần. Chức danh viết đủ tên cơ quan cũng là một lần nhắc tới cơ quan ấy.',
    en: 'Organisations that the articles name, in Vietnamese alphabetical order. A title that spells out an organisation’s name counts as naming it.',
  },
  organisationTitle: { vi: (name: string) => `${name} (tổ chức)`, en: (name: string) => `${name} (organisation)` },
  short: { vi: (short: string) => `Viết tắt: ${short}.`, en: (short: string) => `Vietnamese abbreviation: ${short}.` },
  held: { vi: 'Tổ chức hoặc dự họp', en: 'Held or took part in' },
  titles: { vi: 'Chức danh ở từng hội nghị', en: 'Titles at each conference' },
  titlesNote: { vi: 'Đúng như bài in.', en: 'As printed in Vietnamese; the articles give no English titles.' },
  onlyNamed: { vi: 'được nhắc tới', en: 'named' },
  speeches: { vi: 'Lời phát biểu', en: 'Speeches' },
  mentions: { vi: 'Được nhắc tới', en: 'Named in' },
  onlyListed: {
    vi: 'Không đoạn nào nhắc tới; tên chỉ có trong phần ghi về hội nghị.',
    en: 'No passage names it; the name stands only among the facts of a conference.',
  },
  counts: {
    vi: (spoken: number, named: number) =>
      joined(spoken > 0 && `lời trong ${spoken} đoạn`, named > 0 && `được nhắc trong ${named} đoạn`),
    en: (spoken: number, named: number) =>
      joined(
        spoken > 0 && `speaks in ${counted(spoken, 'passage')}`,
        named > 0 && `named in ${counted(named, 'passage')}`,
      ),
  },
} as const;
