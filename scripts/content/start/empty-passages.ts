import { collationKey, sortedBy } from '../../../src/text/collation.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import type { RawPassage } from '../model.ts';

/** What a passage must account for, in words of the capture that may be repeated. */
export interface MustHold {
  numbers: string[];
  dates: string[];
  names: string[];
  quotations: string[];
  /** People and organisations that the vocabulary knows, by their labels. */
  known: string[];
  /** Ids of topics. */
  topics: string[];
  /** Whether a caption is fused to the line's end. */
  captioned: boolean;
}

// The edition copies no run of twelve syllables; a name or quotation as long is left to the capture.
const longest = 11;
const openers = new Set(
  'Với|Tại|Ở|Theo|Trong|Cùng|Ngày|Các|Để|Cuối|Đầu|Trước|Sau|Từ|Đến|Về|Tới|Nhân|Khi|Do|Của|Và|Cũng|Dưới|Bên|Trên|Ngoài|Giữa|Riêng|Năm|Sáng|Chiều|Tối|Đồng chí'.split(
    '|',
  ),
);
const heads = new Set(
  'Ban|Báo|Bộ|Chi|Chính|Chủ|Cục|Đại|Đảng|Đoàn|Đồng|Giám|Hội|Liên|Ngành|Ngoại|Nghị|Nhà|Phó|Quốc|Sở|Thủ|Thứ|Tổng|Trung|Trụ|Trưởng|Ủy|Viện|Vụ'.split(
    '|',
  ),
);

/**
 * The body of a new digest: for each line of the article an empty passage, and above it a comment that says what
 * the passage must account for. The newspaper's sentences are not in it.
 * @param passages one a line, as extracted
 * @param prefix of the passages' ids: empty in a conference's first article
 * @param mustHold by line
 */
export function emptyPassages(
  passages: readonly RawPassage[],
  prefix: string,
  mustHold: (passage: RawPassage) => MustHold,
): string {
  return passages
    .map((passage, index) => {
      const { role, lines, anchor, text } = passage;
      const ends = anchor === null ? '' : ` start="${quoted(anchor[0])}" end="${quoted(anchor[1])}"`;
      const comment = commentOn(lines[0], text, mustHold(passage));
      return `${comment}\n:::passage{#${prefix}p${index + 1} role=${role} lines=${spanOf(lines)}${ends}}\n:::\n`;
    })
    .join('\n');
}

function spanOf([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from}-${to}`;
}

function commentOn(
  line: number,
  text: string,
  { numbers, dates, names, quotations, known, topics, captioned }: MustHold,
): string {
  const count = syllablesOf(text).length;
  const shouted = text === text.toUpperCase();
  const rows: [string, string[]][] = [
    ['numbers', numbers],
    ['dates', dates],
    ['names', shouted ? [] : [...known, ...names.map(withoutOpener).filter((name) => isTelling(name, known))]],
    ['in quotation marks', quotations],
    ['topics', topics],
  ];
  const said = rows.flatMap(([label, values]) => {
    const kept = [...new Set(values)].filter((value) => value !== '' && syllablesOf(value).length <= longest);
    // In the order of the alphabet: names in a row would be a run of the newspaper's.
    return kept.length === 0 ? [] : [`${label}: ${sortedBy(kept, collationKey).join(' | ')}`];
  });
  const caption = captioned ? ['the caption fused to its end is not to be accounted for'] : [];
  return `<!-- line ${line}, ${count} syllables\n${[...said, ...caption].map((row) => `${uncommented(row)}\n`).join('')}-->`;
}

/** A capital that only opens an office or a body ("Bộ trưởng"), or a part of a name that is listed, tells nothing. */
function isTelling(name: string, known: readonly string[]): boolean {
  return !heads.has(name) && !known.some((label) => label.includes(name));
}

function withoutOpener(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && openers.has(first) ? rest.join(' ') : name;
}

/** Words that end no comment. */
function uncommented(text: string): string {
  return text.replaceAll(/-{2,}/g, '–').replaceAll('<!', '< !').replaceAll('>', ' ');
}

/** Words as a directive's attribute holds them. */
function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
