import { inner, type Shape } from './shape.ts';

const act = /(?:phát biểu(?: (?:khai mạc|chỉ đạo|kết luận|bế mạc))?|tặng [Cc]ờ|trao|khai mạc|chủ trì)/u;
const acts =
  'phát biểu|phát biểu khai mạc|phát biểu chỉ đạo|phát biểu kết luận|phát biểu bế mạc|tặng cờ|trao|khai mạc|chủ trì'.split(
    '|',
  );
const run = /\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/gu;

/** Who does what in which lines: the two longest lines that tell each act of each person. */
export type Tellings = ReadonlyMap<string, { n: number; length: number }[]>;

/** Notes the acts of people that an article's lines tell, once for all lines. */
export function tellingsOf(lines: readonly Shape[]): Tellings {
  const found = new Map<string, { n: number; length: number }[]>();
  for (const { n, text, words } of lines) {
    const lower = text.toLowerCase();
    const told = acts.filter((one) => lower.includes(one));
    if (told.length === 0) continue;
    const tails = new Set([...text.matchAll(run)].flatMap(([name]) => pairsIn(name)));
    for (const tail of tails) {
      for (const one of told) {
        const key = `${one}|${tail}`;
        const longest = [...(found.get(key) ?? []), { n, length: words.length }].sort((a, b) => b.length - a.length);
        found.set(key, longest.slice(0, 2));
      }
    }
  }
  return found;
}

/** Whether a longer line tells the act that this one shows: a caption shows what the text tells. */
export function isToldElsewhere({ n, text, words }: Shape, tellings: Tellings): boolean {
  const shown = text.match(act)?.[0].toLowerCase();
  const name = [...inner(text).matchAll(run)].at(-1)?.[0];
  if (shown === undefined || name === undefined) return false;
  const others = tellings.get(`${shown}|${name.split(' ').slice(-2).join(' ')}`) ?? [];
  return others.some((other) => other.n !== n && other.length > words.length);
}

function pairsIn(name: string): string[] {
  const parts = name.split(' ');
  return parts.slice(1).map((part, index) => `${parts[index]} ${part}`);
}
