import type { Shape } from './shape.ts';

/** What reports of these conferences speak of, folded; a line's share of them says how near it is. */
const terms = `
hoi nghi|tong ket|cuoc hop|phien hop|ngoai giao|doi ngoai|da phuong|song phuong|bo truong|thu tuong|pho thu tuong
lanh dao|phat bieu|chi dao|nhiem vu|phuong huong|trien khai|cong tac|ket qua|thanh tuu|hoi nhap quoc te|quan he
dang va nha nuoc|dang nha nuoc|bo ngoai giao|co quan dai dien|asean|lien hop quoc|hoi dong bao an|chu quyen
toan ven lanh tho|moi truong hoa binh|bao ho cong dan|nguoi viet nam o nuoc ngoai|nuoc lang gieng|doi tac|vi the
thi dua|chu de|xay dung nganh|can bo|nganh ngoai giao|doi ngoai nhan dan|doi ngoai dang|quoc hoi|nghi quyet
dai hoi|ho tro dia phuong|doanh nghiep|hiep dinh|bien dong|bien gioi|kien quyet|kien tri|dai bieu|tham luan
toan nganh|cac nuoc|hop tac|khuon kho|chuyen tham|cap cao|tinh hinh|hoa binh|quoc te|khu vuc|du bao|bo nganh|bien dao
`
  .trim()
  .split(/[|\n]/)
  .map((term) => ` ${term} `);

/** How many different terms of the topic a line names. */
export function topicTerms({ words }: Shape): number {
  const line = ` ${words.join(' ')} `;
  return terms.filter((term) => line.includes(term)).length;
}

/** The distinct pairs of neighbouring syllables of a line. */
export function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < words.length; index += 1) pairs.add(`${words[index - 1]} ${words[index]}`);
  return pairs;
}

/** The pairs that a group of lines holds, each with the number of lines that hold it. */
export function pairCounts(lines: readonly Shape[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lines) for (const pair of pairsOf(words)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/**
 * The share of a line's pairs that other lines of the group hold too.
 * @param inside whether the line is one of the group and must not count for itself
 * @returns 0 to 1; 0 for a line of less than two syllables
 */
export function shared(line: Shape, counts: ReadonlyMap<string, number>, inside: boolean): number {
  const pairs = pairsOf(line.words);
  if (pairs.size === 0) return 0;
  let found = 0;
  for (const pair of pairs) if ((counts.get(pair) ?? 0) > (inside ? 1 : 0)) found += 1;
  return found / pairs.size;
}
