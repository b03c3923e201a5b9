import type { PassageRole } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Topic } from '../schema/vocabulary.ts';
import type { InBoth, Language } from './language.ts';

export const roleLabels: Record<PassageRole, InBoth<string>> = {
  proceedings: { vi: 'diễn biến hội nghị', en: 'proceedings' },
  context: { vi: 'bối cảnh', en: 'context' },
  result: { vi: 'kết quả', en: 'results' },
  task: { vi: 'nhiệm vụ', en: 'tasks' },
  guidance: { vi: 'chỉ đạo', en: 'guidance' },
};

type Lines = readonly [first: number, last: number];
type Named = Pick<Topic, 'label' | 'english'>;
type Described = Pick<Topic, 'description' | 'english' | 'englishDescription'>;

const rangeOf = (lines: Lines) => [...new Set(lines)].join('–');
const numberOf = (id: string) => id.replace(/[pd](\d+[a-z]?)$/, '$1');

/** Words that pages, documents and citations share. */
export const recordLabels = {
  textOf: { vi: 'Nguyên văn bài', en: 'Text of the article' },
  untitled: { vi: 'không rõ đầu đề', en: 'without a known headline' },
  untitledArticle: { vi: 'Bài không rõ đầu đề', en: 'Article without a known headline' },
  digest: { vi: 'lược thuật, không phải nguyên văn', en: 'a digest, not verbatim' },
  capture: { vi: 'nguyên văn bài báo', en: 'the newspaper’s text' },
  notPrinted: { vi: 'bài không in', en: 'not printed in the article' },
  noPublisher: { vi: 'không rõ nơi đăng', en: 'newspaper unknown' },
  place: { vi: 'Nơi họp', en: 'Place' },
  theme: { vi: (year?: number) => `Chủ đề năm ${year}`, en: (year?: number) => `Theme of ${year}` },
  year: { vi: (year: number) => `Năm ${year}`, en: (year: number) => `The year ${year}` },
  context: { vi: (year: number) => `Bối cảnh năm ${year}`, en: (year: number) => `Context of ${year}` },
  setOutFor: { vi: (year: number) => `Đề ra cho năm ${year}`, en: (year: number) => `Set out for ${year}` },
  reportedOf: { vi: (year: number) => `Báo cáo về năm ${year}`, en: (year: number) => `Reported on ${year}` },
  wordsOf: { vi: (name: string) => `theo lời ${name}`, en: (name: string) => `according to ${name}` },
  wordsOfPaper: { vi: 'theo bài báo', en: 'according to the article' },
  line: { vi: (n: number) => `dòng ${n}`, en: (n: number) => `line ${n}` },
  lines: {
    vi: (lines: Lines) => `dòng ${rangeOf(lines)} của bản lưu`,
    en: (lines: Lines) => `${lines[0] === lines[1] ? 'line' : 'lines'} ${rangeOf(lines)} of the capture`,
  },
  passageCount: { vi: (count: number) => `${count} đoạn`, en: (count: number) => counted(count, 'passage') },
  /** A passage's name inside its conference: p7a → đoạn 7a, laodongthudo-p3 → đoạn laodongthudo-3, d12 → đoạn 12. */
  passageLabel: { vi: (id: string) => `đoạn ${numberOf(id)}`, en: (id: string) => `passage ${numberOf(id)}` },
  /** The name of a topic, a person or an organisation. */
  nameOf: { vi: ({ label }: Named) => label, en: ({ english }: Named) => english },
  /** One sentence on what it is; in English its name where no sentence is written. */
  descriptionOf: {
    vi: ({ description }: Described) => description,
    en: ({ english, englishDescription = english }: Described) => englishDescription,
  },
  alsoIn: { vi: 'cũng in ở', en: 'also printed in' },
  differ: { vi: 'Các bài khác nhau', en: 'Articles differ' },
  outside: { vi: 'từ nguồn ngoài', en: 'from an outside source' },
  lookedUp: { vi: (when: string) => `tra cứu ${when}`, en: (when: string) => `looked up ${when}` },
  /** Goes on a clause that ends in “họp”. */
  onDay: { vi: 'ngày', en: 'on' },
  removed: {
    vi: (label: string, since: string) => `${label} đã bỏ từ ấn bản ${since}.`,
    en: (label: string, since: string) => `${label} was removed in edition ${since}.`,
  },
} as const;

/** A kind of conference, before its year: “Tổng kết 2018”. */
export const eventLabels: Record<Conference['kind'], InBoth<string>> = {
  'annual-review': { vi: 'Tổng kết', en: 'Review of' },
  'inter-agency-meeting': { vi: 'Họp liên cơ quan', en: 'Inter-agency meeting on' },
};

/** A number of things in English, in one of the noun’s two forms. */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const kindCounts: Record<Conference['kind'], InBoth<(count: number) => string>> = {
  'annual-review': { vi: (count) => `${count} hội nghị tổng kết`, en: (count) => counted(count, 'annual review') },
  'inter-agency-meeting': {
    vi: (count) => `${count} cuộc họp liên cơ quan`,
    en: (count) => counted(count, 'inter-agency meeting'),
  },
};

/** The number of conferences of each kind: “4 hội nghị tổng kết và 1 cuộc họp liên cơ quan”. */
export function conferenceCount(conferences: readonly Pick<Conference, 'kind'>[], language: Language): string {
  const numbers = Object.entries(kindCounts).flatMap(([kind, inWords]) => {
    const count = conferences.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : inWords[language](count);
  });
  return numbers.join(language === 'vi' ? ' và ' : ' and ');
}

/** Years in a row: “2021, 2022 và 2025”. */
export const listed = (years: readonly number[], conjunction: string) =>
  years.join(', ').replace(/, (\d+)$/, ` ${conjunction} $1`);

/** Parts of a sentence, those that are there, with commas between. */
export const joined = (...parts: (string | false)[]) => parts.filter(Boolean).join(', ');

/** The first letter made a capital. */
export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
