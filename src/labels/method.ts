import { listed } from './conference.ts';
import type { InBoth } from './language.ts';

/** A paragraph, a list, or terms with what they mean; `[words](key)` in them links to an address of the site. */
export type Block = string | { list: string[] } | { terms: [term: string, meaning: string][] };

/** What a text may say of the edition at hand. */
export interface EditionFacts {
  articles: number;
  reviews: number;
  meetings: number;
  /** Years that no article reviews. */
  gaps: number[];
  version: string;
  day: string;
}

/** A part of a page that is read from top to bottom. */
export interface TextSection {
  /** Its id, then ids of earlier versions whose text is now in it. */
  ids: [string, ...string[]];
  heading: InBoth<string>;
  body: InBoth<(edition: EditionFacts) => Block[]>;
}

export const methodLabels = {
  description: {
    vi: 'Ấn bản được làm thế nào, không biết những gì, tin một dòng tới đâu, và phần tìm kiếm đọc câu hỏi ra sao.',
    en: 'How the edition is made, what it does not know, how far to trust a line, and how the search reads a query.',
  },
  lead: {
    vi: ({ articles, reviews, meetings }: EditionFacts) =>
      `Cuối mỗi năm hoặc đầu năm sau, Bộ Ngoại giao họp tổng kết công tác và nêu phương hướng năm tới. Ấn bản này lược thuật ${articles} bài báo về ${reviews} hội nghị tổng kết${meetings > 0 ? ` và ${meetings} cuộc họp liên cơ quan` : ''}, từng đoạn một, để đọc được điều đề ra cho một năm cạnh điều báo cáo về năm ấy, và dẫn lại đúng chỗ. Đây là ấn bản tư liệu độc lập, không phải trang của Bộ Ngoại giao.`,
    en: ({ articles, reviews, meetings }: EditionFacts) =>
      `At the end of each year or early in the next, Vietnam’s Ministry of Foreign Affairs reviews its work and sets out directions for the coming year. This edition digests ${articles} newspaper articles on ${reviews} of these reviews${meetings > 0 ? ` and ${meetings} inter-agency meeting` : ''}, passage by passage, so that what was set out for a year can be read beside what was reported of it, and cited. It is an independent documentary edition, not a site of the Ministry of Foreign Affairs.`,
  },
} as const;

export const methodSections: TextSection[] = [
  {
    ids: ['luoc-thuat', 'la-gi', 'quy-tac'],
    heading: { vi: 'Ấn bản được làm thế nào', en: 'How the edition is made' },
    body: {
      vi: () => [
        'Câu chữ của bài là của báo, nên mỗi bài được lược thuật bằng lời khác. Bản lược thuật do phần mềm soạn; một chương trình rồi đối chiếu từng đoạn với bản lưu, tức tệp chữ lấy từ trang báo:',
        {
          list: [
            'dòng nào của thân bài cũng vào ít nhất một đoạn;',
            'con số, ngày, tên riêng, chữ viết tắt, chức danh và lời trong ngoặc kép đều có trong những dòng mà đoạn ấy dẫn;',
            'chuyên đề, năm và người nói của một đoạn có căn cứ trong những dòng ấy;',
            'không đoạn nào chép liền mười hai âm tiết của bài, trừ tên riêng, chức danh, đầu đề, tên hiệp định và chủ đề năm.',
          ],
        },
        'Phép kiểm so chữ với chữ; nó không biết một câu có hiểu đúng ý của bài hay không. Bản lược thuật chưa được cán bộ lưu trữ thẩm định. Cần chắc chắn thì đọc chính bài báo, ở [Nguồn](sources).',
      ],
      en: () => [
        'The articles’ words are the newspapers’, so each article is digested in other words. Digests are drafted by software; a program then checks every passage against the capture, the text saved from the newspaper’s page:',
        {
          list: [
            'every line of the article is in at least one passage;',
            'numbers, dates, names, abbreviations, titles and quoted words stand in the lines that the passage names;',
            'its topics, years and speaker rest on those lines;',
            'no passage repeats twelve syllables of the article in a row, names, titles, headlines, agreements and themes apart.',
          ],
        },
        'These checks compare words with words; they cannot know whether a sentence was understood. No archivist has reviewed the digests. The English is translated from them by software and is not evidence. Where certainty matters, read the article itself, under [Sources](sources).',
      ],
    },
  },
  {
    ids: ['khong-biet', 'vi-sao', 'bai-bao', 'khoang-trong', 'nguon-ngoai'],
    heading: { vi: 'Điều ấn bản không biết', en: 'What it does not know' },
    body: {
      vi: ({ gaps }) => [
        {
          list: [
            'Những bài này là những bài có trong tay, không phải chọn cho đủ. Một hội nghị thường được nhiều báo đưa tin; ở đây phần lớn chỉ có một.',
            `Không có bài nào tổng kết các năm ${listed(gaps, 'và')}; trang của những năm ấy nói rõ, và dẫn địa chỉ ngoài khi biết năm ấy đã họp gì.`,
            'Bài báo không phải biên bản. Người viết chọn điều đáng đưa, tóm lời phát biểu, có khi in nhầm. Bài không nêu thì chưa hẳn hội nghị không nói; bài dài thì nhiều đoạn, không có nghĩa năm ấy làm được nhiều hơn.',
            'Bài để ngỏ thì ở đây cũng để ngỏ, và nói ra. Ấn bản đặt điều đề ra cạnh điều báo cáo, không nói việc nào đã hoàn thành.',
          ],
        },
      ],
      en: ({ gaps }) => [
        {
          list: [
            'These are the articles that were at hand, not a selection made to be complete. A conference is usually reported by several newspapers; here mostly by one.',
            `No article reviews ${listed(gaps, 'or')}. The pages of those years say so, and name an outside address where it is known what was held.`,
            'A newspaper’s report is no record of the Ministry. Its writer chooses, sums up, sometimes misprints. What an article leaves out may have been said; a longer article has more passages, which does not mean that more was done.',
            'What an article leaves open stays open. The edition places what was set out beside what was reported, and never says that a task was fulfilled.',
          ],
        },
      ],
    },
  },
  {
    ids: ['can-cu', 'dia-chi', 'loai-dong', 'trich-dan', 'dinh-chinh'],
    heading: { vi: 'Tin một dòng tới đâu', en: 'How far to trust a line' },
    body: {
      vi: () => [
        'Bật “Căn cứ” ở đầu trang thì dưới mỗi đoạn hiện dòng của bản lưu mà đoạn ấy dựa vào, liên kết tới bảng đối chiếu, và tới đúng chỗ trong bài khi biết địa chỉ bài. Mỗi ngày họp, tên hội nghị, tên báo có ghi cơ sở:',
        {
          terms: [
            ['in đủ', 'bài in đủ ngày, tháng, năm'],
            ['năm suy ra', 'bài in ngày, tháng; năm do ấn bản suy ra, như từ năm được tổng kết'],
            ['năm theo ngày đăng', 'bài in ngày, tháng; năm lấy theo dòng ngày đăng'],
            ['từ nguồn ngoài', 'không bản lưu nào in; có địa chỉ và lúc tra cứu ngay bên cạnh'],
          ],
        },
        'Số và địa chỉ của đoạn không bao giờ đổi, nên dẫn được lâu dài. Lời của đoạn chỉ đổi khi có [đính chính](corrections) ghi cách đọc cũ, cách đọc mới và lý do, trong một phiên bản mới của ấn bản.',
      ],
      en: () => [
        'Switch on “Evidence” at the top of a page: each passage shows the lines of the capture that it rests on, a link to the ledger, and to the place in the article where its address is known. The day and name of a conference and the name of a newspaper state their basis:',
        {
          terms: [
            ['printed', 'day, month and year stand in the article'],
            ['year inferred', 'day and month are printed; the edition infers the year, as from the year reviewed'],
            ['year of publication', 'day and month are printed; the year is that of the dateline'],
            ['from outside', 'no capture prints it; the address and when it was looked up stand beside it'],
          ],
        },
        'Numbers and addresses of passages never change. Words change only with a [correction](corrections) that gives the old reading, the new one and the reason, in a new version of the edition.',
      ],
    },
  },
  {
    ids: ['de-ra-bao-cao', 'vai', 'sap-xep'],
    heading: { vi: 'Đề ra và báo cáo', en: 'Set out and reported' },
    body: {
      vi: () => [
        'Một đoạn đứng ở trang của năm mà nó nói tới, không phải năm họp: việc chuẩn bị ASEAN 2020 nêu từ hội nghị tổng kết 2018 có ở trang 2020. Vòng tròn là điều đề ra cho năm ấy, tức đoạn nhiệm vụ và chỉ đạo; chấm đặc là điều báo cáo về năm ấy, tức đoạn kết quả của hội nghị tổng kết chính năm ấy. Chỉ đếm đoạn; đoạn chỉ nhắc lại không đếm.',
        {
          terms: [
            ['diễn biến', 'ai họp, ở đâu, ai phát biểu, khen thưởng gì; không đếm'],
            ['bối cảnh', 'tình hình thế giới, khu vực, trong nước; không đếm'],
            ['kết quả', 'điều đã làm, đã đạt được, theo lời tường thuật'],
            ['nhiệm vụ', 'điều đề ra cho năm tới hay thời gian tới'],
            ['chỉ đạo', 'yêu cầu, phương châm, chủ đề năm được phát động'],
          ],
        },
      ],
      en: () => [
        'A passage stands on the page of the year it is about, not of the year of the conference: preparing for ASEAN 2020, set out at the review of 2018, is on the page of 2020. A ring is something set out for the year, a passage of tasks or guidance; a disc is something reported on it, a passage of results from the conference that reviews that year. Passages are counted, nothing else; one that only repeats is not.',
        {
          terms: [
            ['proceedings', 'who met, where, who spoke, what was awarded; not counted'],
            ['context', 'the state of the world, the region, the country; not counted'],
            ['results', 'what was done or achieved, as reported'],
            ['tasks', 'what is set out for the coming year or time'],
            ['guidance', 'requirements, mottos, the theme launched for a year'],
          ],
        },
      ],
    },
  },
  {
    ids: ['tim-kiem'],
    heading: { vi: 'Phần tìm kiếm đọc câu hỏi thế nào', en: 'How the search reads a query' },
    body: {
      vi: () => [
        '[Tìm kiếm](search) tìm đoạn có đủ các chữ được gõ, có dấu hay không dấu, viết tắt hay viết đủ, theo những cách gọi khác có trong danh mục. Chữ mà ấn bản không có thì được nói là không có; chỉ khi phần còn lại của câu cho thấy là gõ nhầm mới được sửa, và trang nói đã đọc thành gì. Năm trong câu hỏi là năm mà đoạn nói tới. Muốn tìm đúng những chữ liền nhau thì đặt trong ngoặc kép.',
        'Nó tìm trong lời của ấn bản, không tìm trong bài báo, và không hiểu nghĩa. Chữ gõ vào không gửi đi đâu: tìm ngay trên máy người đọc, nên chỉ phần này cần JavaScript.',
      ],
      en: () => [
        'The [search](search) finds passages that have all the words typed, with or without marks, abbreviated or in full, by any name that the vocabulary knows. A word that the edition lacks is said to be absent; a slip is corrected only where the rest of the query supports it, and the page says what it read. A year in a query is the year a passage is about. Quotation marks keep words together.',
        'It searches the edition’s words, not the articles, and does not understand meaning. Nothing typed leaves the reader’s machine; only this part needs JavaScript.',
      ],
    },
  },
  {
    ids: ['quyen', 'do-dac'],
    heading: { vi: 'Quyền, riêng tư, báo sai sót', en: 'Rights, privacy, mistakes' },
    body: {
      vi: () => [
        'Lời và dữ liệu của ấn bản dùng được theo [giấy phép CC BY 4.0](licence), với điều kiện ghi tên ấn bản và phiên bản; các bài báo không thuộc giấy phép này. Trang không đặt cookie, không theo dõi, không tải gì từ máy chủ khác.',
      ],
      en: () => [
        'The edition’s words and data may be used under [CC BY 4.0](licence), naming the edition and its version; the newspapers’ articles are not part of it. No cookies, no tracking, nothing loaded from another host.',
      ],
    },
  },
];

/** Where to report a mistake, at the end of the method page. */
export const reportLabels = {
  writing: {
    vi: 'Xin nêu trang, số đoạn, chỗ sai và căn cứ:',
    en: 'Please name the page, the passage, what is wrong and on what ground:',
  },
  noContact: {
    vi: 'Hiện chưa có nơi nhận thư báo sai sót. Chỗ nghi sai thì đối chiếu với dòng của bản lưu và dẫn chính bài báo; giấy phép cho phép sửa và phát hành lại, miễn là ghi nguồn.',
    en: 'There is no address yet for reporting a mistake. Where something looks wrong, compare the lines and cite the article itself; the licence allows anyone to correct and publish again, naming the source.',
  },
} as const;
