import type { PassageRole } from '../schema/article.ts';
import type { Conference, conferenceKinds, dateBases, participantRoles } from '../schema/conference.ts';
import type { LineClass } from '../schema/ledger.ts';

export { roleLabels } from '../schema/role-labels.ts';

/** What each role means, for the method page and for titles. */
export const roleMeanings: Record<PassageRole, string> = {
  proceedings: 'ai họp, ở đâu, ai phát biểu, điều được trình chiếu hay trao tặng',
  context: 'tình hình thế giới, khu vực, trong nước',
  result: 'việc đã làm, điều đã đạt được theo lời tường thuật',
  task: 'việc đề ra cho năm tới hay cho thời gian tới',
  guidance: 'lời chỉ đạo, yêu cầu, bài học, phương châm',
};

export const kindLabels: Record<(typeof conferenceKinds)[number], string> = {
  'annual-review': 'Hội nghị tổng kết năm',
  'inter-agency-meeting': 'Cuộc họp liên cơ quan',
};

/** What a conference's date rests on. */
export const dateBasisLabels: Record<(typeof dateBases)[number], string> = {
  printed: 'in đủ ngày, tháng, năm',
  'inferred-year': 'năm do ban biên tập suy ra',
  'dateline-year': 'năm lấy theo dòng ngày đăng bài',
  external: 'các bài không in ngày',
  unknown: 'không rõ',
};

/** The same beside a date, in little space. */
export const dateMarks: typeof dateBasisLabels = {
  printed: 'ngày in đủ',
  'inferred-year': 'năm suy ra',
  'dateline-year': 'năm theo ngày đăng bài',
  external: 'từ nguồn ngoài',
  unknown: 'không rõ ngày họp',
};

/** What a conference's date rests on, with the words it rests on where there are some. */
export function dateBasisWords({ dateBasis, dateEvidence }: Conference): string {
  const basis = dateBasisLabels[dateBasis];
  return dateEvidence === null ? basis : `${basis}; bài in “${dateEvidence.words}” (dòng ${dateEvidence.line})`;
}

export const titleBasisLabels = {
  printed: 'Tên như in trong bài',
  editorial: 'Tên do ban biên tập đặt',
} as const;

export const publisherBasisLabels = {
  printed: 'in trong bản chụp',
  external: 'bản chụp không in',
  unknown: 'không rõ',
} as const;

export const textLabels = { digest: 'lược thuật', capture: 'nguyên văn bản chụp' } as const;

const participantRoleLabels: Record<(typeof participantRoles)[number], string> = {
  chair: 'chủ trì',
  speaker: 'phát biểu',
  opening: 'khai mạc',
  guidance: 'chỉ đạo',
  closing: 'bế mạc',
};

/** What somebody did at a conference, e.g. “Chủ trì, bế mạc”; “Tham dự” without a role. */
export function participationLabel(roles: readonly (typeof participantRoles)[number][]): string {
  return roles.length === 0 ? 'Tham dự' : capitalised(roles.map((role) => participantRoleLabels[role]).join(', '));
}

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

/** A fact's name, for disagreements and outside facts; a key without one is shown as it is. */
const keyLabels: Record<string, string> = {
  title: 'Tên hội nghị',
  date: 'Ngày họp',
  place: 'Nơi họp',
  organisers: 'Cơ quan tổ chức',
  participants: 'Người tham dự',
  theme: 'Chủ đề năm',
  headline: 'Đầu đề',
  publisher: 'Nơi đăng',
  url: 'Địa chỉ',
  publishedAt: 'Ngày đăng',
  alsoReported: 'Bài khác',
};

/** The Vietnamese name of a fact's key. */
export function keyLabel(key: string): string {
  return keyLabels[key] ?? key;
}

/** How much the record holds of a year. */
export type YearState = 'reviewed' | 'directed' | 'silent';

/** A year's state in words, as under its mark on the axis. */
export function yearStateLabel(state: YearState, reviews: number): string {
  if (state === 'reviewed') return reviews > 1 ? `tổng kết ${reviews} lần` : 'tổng kết';
  return state === 'directed' ? 'chỉ có phương hướng' : 'chưa có tư liệu';
}

/**
 * A conference in a few words: “Tổng kết 2018”, “Họp liên cơ quan 2018”.
 * @param organisation the reviewing body's name where it is not the Ministry's review, else null
 */
export function conferenceLabel({ kind, reviewYear }: Conference, organisation: string | null): string {
  const event = kind === 'annual-review' ? 'Tổng kết' : 'Họp liên cơ quan';
  return organisation === null ? `${event} ${reviewYear}` : `${event} ${reviewYear} (${organisation})`;
}

/** A passage's name inside its conference: p7a → đoạn 7a, laodongthudo-p3 → đoạn laodongthudo-3, d12 → đoạn 12. */
export function passageLabel(id: string): string {
  return `đoạn ${id.replace(/[pd](\d+[a-z]?)$/, '$1')}`;
}

/** Capture lines: “dòng 12” or “dòng 12–14”. */
export function linesLabel([first, last]: readonly [number, number]): string {
  return first === last ? `dòng ${first}` : `dòng ${first}–${last}`;
}

/** The first letter made a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The host of an address, which is how readers know a newspaper's site. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/**
 * The head of a column on a year's page.
 * @param account the conference's short name where the column is one conference's account, else null
 */
export function columnHead(side: 'planned' | 'reported', year: number, account: string | null): string {
  const head = side === 'planned' ? `Đã đề ra cho năm ${year}` : `Đã báo cáo về năm ${year}`;
  return account === null ? head : `${head}: ${account}`;
}

/** That the record holds nothing on one side of a year. */
export function silenceWords(side: 'planned' | 'reported', year: number): string {
  return side === 'planned'
    ? `Không thấy trong tư liệu: không nguồn nào của ấn bản nêu việc đã đề ra từ trước cho năm ${year}.`
    : `Không thấy trong tư liệu: không nguồn nào của ấn bản tổng kết năm ${year}. Điều đó nói về tư liệu, không nói việc đã làm hay chưa.`;
}
