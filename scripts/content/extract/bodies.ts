import type { Vocabulary } from '../../../src/lib/schema/vocabulary.ts';
import { spelling } from '../../../src/lib/vietnamese/folding.ts';
import { anyOf } from '../../../src/lib/vietnamese/phrases.ts';
import { syllablesOf } from '../../../src/lib/vietnamese/syllables.ts';

/** A body as a text names it. */
export interface Body {
  name: string;
  /** Its id in organisations.yaml; null where the vocabulary does not know it. */
  id: string | null;
}

const word = '\\p{Lu}[\\p{L}\\p{M}.]*';
const heads = [
  '(?:Ngành|Bộ|Ban|Ủy ban|Tổng cục|Cục|Sở|Viện|Học viện|Vụ|Văn phòng|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|UBND|HĐND|Đảng bộ|Đảng ủy|Quân chủng|Quân khu|Liên hiệp|Hội|Tập đoàn|Tổng công ty|Công an|Công đoàn|Đoàn|Thanh tra|Tòa án|Viện Kiểm sát|Kho bạc|Ngân hàng|Báo|Đài|Trường|Đại học|Cơ quan|Tổng Liên đoàn|Mặt trận|Tổng Lãnh sự quán|Đại sứ quán)',
];
// A compound of a name: capital first, often a small second syllable (Quốc phòng); not the verb after a name.
const small = `(?!${anyOf(['đã', 'vừa', 'tổ chức', 'khai mạc', 'chủ trì', 'họp', 'phối hợp', 'và', 'với', 'do', 'của', 'cùng', 'năm', 'về', 'tại', 'sẽ', 'trong', 'có', 'là', 'để', 'cho', 'được', 'tiến', 'đánh', 'đề', 'nhằm', 'trao', 'tỉnh', 'thành'])})\\p{Ll}[\\p{L}\\p{M}]*`;
const compound = `${word}(?:\\s+${small})?`;
const pattern = new RegExp(
  `${anyOf(heads)}(?:(?:\\s+|\\s+và\\s+|,\\s+|\\s+của\\s+|\\s+tỉnh\\s+|\\s+thành phố\\s+)${compound}){1,5}`,
  'gu',
);

/**
 * The names of bodies that the vocabulary has, each with its id.
 * @param vocabulary label, short name and aliases of every organisation
 */
export function knownBodies(vocabulary: Vocabulary): Body[] {
  return vocabulary.organisations
    .flatMap(({ id, label, short, aliases }) =>
      [label, ...aliases, ...(short === null ? [] : [short])].map((name) => ({ name, id })),
    )
    .sort((a, b) => b.name.length - a.name.length);
}

/**
 * Finds the bodies a text names: the vocabulary's, and others by how such names begin (Bộ, Ban, Sở …).
 * @param text a sentence or a part of one
 * @param known names, the longest first
 * @returns in the order printed, each once
 */
export function bodiesIn(text: string, known: readonly Body[]): Body[] {
  const taken: { start: number; end: number; body: Body }[] = [];
  const syllables = syllablesOf(text);
  const keys = syllables.map((syllable) => spelling(syllable.text));
  const starts = new Map<string, number[]>();
  keys.forEach((key, index) => {
    starts.set(key, [...(starts.get(key) ?? []), index]);
  });
  for (const body of known) {
    const name = syllablesOf(body.name).map((syllable) => spelling(syllable.text));
    const [first] = name;
    if (first === undefined || (name.length === 1 && body.name !== body.name.toUpperCase())) continue;
    for (const start of starts.get(first) ?? []) {
      if (!name.every((key, offset) => keys[start + offset] === key)) continue;
      const from = syllables[start]?.start ?? 0;
      const to = syllables[start + name.length - 1]?.end ?? 0;
      if (taken.some((other) => from < other.end && other.start < to)) continue;
      taken.push({ start: from, end: to, body: { name: text.slice(from, to), id: body.id } });
    }
  }
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const name = match[0];
    const end = start + name.length;
    if (!/\s/.test(name)) continue;
    const inside = taken.filter((other) => start < other.end && other.start < end);
    // "Đảng ủy Bộ Ngoại giao" is another body than the one its name ends in.
    if (inside.length === 1 && inside[0] !== undefined && start < inside[0].start) {
      taken.splice(taken.indexOf(inside[0]), 1, {
        start,
        end: inside[0].end,
        body: { name: text.slice(start, inside[0].end), id: null },
      });
    } else if (inside.length === 0) taken.push({ start, end, body: { name, id: null } });
  }
  const seen = new Set<string>();
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ body }) => body)
    .filter(({ id, name }) => {
      const key = id ?? name;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
