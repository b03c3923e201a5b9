import type { PassageRole } from '../../src/schema/article.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { personKey, sortedBy } from '../../src/text/collation.ts';
import { fold, spelling } from '../../src/text/folding.ts';
import { keysOf, syllablesOf } from '../../src/text/syllables.ts';
import type { RawPassage } from './model.ts';

/** Finds what texts name: whole syllables, with diacritics, case and tone placement apart; the longest name wins. */
export function mentionFinder({ topics, people, organisations }: Vocabulary) {
  const names = {
    topics: namesOf(topics),
    people: namesOf(people),
    organisations: namesOf(organisations.map((one) => ({ ...one, aliases: [...one.aliases, one.short ?? ''] }))),
  };
  const order = { topics, people: sortedBy(people, ({ label }) => personKey(label)), organisations };
  /** Puts ids of one list into their order, each once: people by given name, the others as in the vocabulary. */
  const ordered = (list: keyof typeof order, ids: readonly string[]) =>
    order[list].map(({ id }) => id).filter((id) => ids.includes(id));
  return {
    ordered,
    /** Ids of what a text names; topics as first found. */
    in(text: string) {
      const tokens = tokensOf(text);
      return {
        topics: [...new Set(idsIn(tokens, names.topics))],
        people: ordered('people', idsIn(tokens, names.people)),
        organisations: ordered('organisations', idsIn(tokens, names.organisations)),
      };
    },
  };
}

export type MentionFinder = ReturnType<typeof mentionFinder>;

function namesOf(list: readonly { id: string; label: string; aliases: readonly string[] }[]) {
  const names = list.flatMap(({ id, label, aliases }) =>
    [label, ...aliases]
      .filter((name) => isMatched(name, label))
      // BNG, QH: three letters or fewer are too like an ordinary syllable to be met in small letters.
      .map((name) => ({ id, keys: keysOf(name), capitalsOnly: /^\p{Lu}{1,3}$/u.test(name) })),
  );
  names.sort((a, b) => b.keys.length - a.keys.length);
  return Map.groupBy(names, ({ keys }) => keys[0] ?? '');
}

/** A name without marks whose label has some is for readers' searches, unless it is an acronym as printed. */
function isMatched(name: string, label: string): boolean {
  const bare = (text: string) => fold(text) === text.toLowerCase();
  return name !== '' && (!bare(name) || bare(label) || name === name.toUpperCase());
}

/** Syllables; `breaks` where a sentence or clause ends before one, so that no name runs across. */
function tokensOf(text: string) {
  let end = 0;
  return syllablesOf(text).map((syllable) => {
    const breaks = /[.;:!?…]\s/.test(text.slice(end, syllable.start));
    end = syllable.end;
    return { key: spelling(syllable.text), capitals: syllable.text === syllable.text.toUpperCase(), breaks };
  });
}

function idsIn(tokens: ReturnType<typeof tokensOf>, names: ReturnType<typeof namesOf>): string[] {
  const found: string[] = [];
  for (let start = 0; start < tokens.length; ) {
    const here = names.get(tokens[start]?.key ?? '')?.find(({ keys, capitalsOnly }) =>
      keys.every((key, offset) => {
        const token = tokens[start + offset];
        if (token === undefined || (offset > 0 && token.breaks)) return false;
        return token.key === key && (token.capitals || !capitalsOnly);
      }),
    );
    if (here !== undefined) found.push(here.id);
    start += here?.keys.length ?? 1;
  }
  return found;
}

/** Topics, years and names of a conference's passage: as its attributes state them, else as found in its words. */
export function namedIn(passage: RawPassage, conference: ConferenceFacts, finder: MentionFinder) {
  const { text, role, topics, about, adjust } = passage;
  const found = finder.in(text);
  const adjusted = (named: readonly (string | number)[], typed: readonly string[]) => {
    const added = typed.filter((one) => one.startsWith('+')).map((one) => one.slice(1));
    return [...named.map(String), ...added].filter((one) => !typed.includes(`-${one}`));
  };
  const { reviewYear, directionYear, date } = conference;
  const frame = { reviewYear, directionYear, heldIn: date === null ? null : Number(date.slice(0, 4)) };
  const years = adjusted(yearsIn(text, role, frame), adjust.years);
  return {
    topics: topics ?? found.topics,
    about: about ?? aboutByDefault(role, conference),
    people: finder.ordered('people', adjusted(found.people, adjust.people)),
    organisations: finder.ordered('organisations', adjusted(found.organisations, adjust.organisations)),
    years: [...new Set(years.map(Number))].sort((a, b) => a - b),
  };
}

/** The years a passage is about where nobody states them: they follow from its role. */
export function aboutByDefault(role: PassageRole, { reviewYear, directionYear }: Omit<YearFrame, 'heldIn'>): number[] {
  const year = isAhead(role) ? directionYear : reviewYear;
  return role === 'proceedings' || year === null ? [] : [year];
}

const isAhead = (role: PassageRole): boolean => role === 'task' || role === 'guidance';

/** What words such as "năm qua" are read against: the conference's years, and the one it was held in, where known. */
export type YearFrame = Pick<ConferenceFacts, 'reviewYear' | 'directionYear'> & { heldIn: number | null };

// A number of four digits that no other digit, decimal mark or document code continues.
const fourDigits = /(?<![\p{L}\p{N}]|\d,)(\d{4})(?![\p{L}\p{N}]|[.,]\d|\/\p{L}|%)/gu;
// What is counted, not dated, unless "năm" stands before the number.
const counted =
  /^\s*(?:người|công dân|ngư dân|lượt|vụ|cuộc|đoàn|văn bản|thỏa thuận|thoả thuận|hoạt động|sự kiện|đề án|doanh nghiệp|đại biểu|cán bộ|tàu|chuyến|tỉ|tỷ|triệu|nghìn|ngàn|đồng|usd|đô la|euro|km|ha|tấn|mw|m²|m2)(?!\p{L})/iu;

// "5 năm qua", "nhiều năm tới" are spans, not a year.
const span = '\\p{N}|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|trăm|những|nhiều|các|mấy|vài|hằng|hàng|từng';
const worded = (pattern: string) =>
  new RegExp(`(?<!\\p{L})(?:${pattern})`.replaceAll('NĂM', `(?<!(?:${span})\\s+)năm`).replaceAll(' ', '\\s+'), 'iu');
const relative: [pattern: RegExp, read: (frame: YearFrame) => number | null][] = [
  // What is looked back on at a review is its review year, whichever side of New Year it is held on.
  [worded('NĂM(?: vừa)? qua(?!\\p{L})'), ({ reviewYear }) => reviewYear],
  // Said by the speaker on the day: the year of the conference itself, nothing while the date is unknown.
  [worded('NĂM nay(?!\\p{L})'), ({ heldIn }) => heldIn],
  // What lies ahead at a review is the year it sets tasks for; so does "thời gian tới" unless the text says more.
  [worded('(?:NĂM tới|sang năm(?!\\p{L}| \\d)|thời gian tới)(?!\\p{L})'), ({ directionYear }) => directionYear],
  // A review compares with the year before the one it looks back on.
  [worded('NĂM (?:trước|ngoái)(?!\\p{L})(?! đó)'), ({ reviewYear }) => reviewYear - 1],
];
// "trong năm" with nothing after it: the year in question. ("trong năm nhiệm vụ" are five tasks.)
const thisYear = worded('trong năm(?=\\s*(?:[.,;:!?…)”"]|$))');

/** The years that a passage's words name, ascending; of a span both ends, by "trong năm" the one its role looks at. */
export function yearsIn(text: string, role: PassageRole, frame: YearFrame): number[] {
  const printed = [...text.matchAll(fourDigits)].filter(
    ({ index }) => /năm\s+$/i.test(text.slice(0, index)) || !counted.test(text.slice(index + 4)),
  );
  const years = printed.map(([digits]) => Number(digits)).filter((year) => year >= 1945 && year <= 2100);
  const implied = relative.map(([pattern, read]) => (pattern.test(text) ? read(frame) : null));
  if (thisYear.test(text)) implied.push(isAhead(role) ? frame.directionYear : frame.reviewYear);
  return [...new Set([...years, ...implied.filter((year) => year !== null)])].sort((a, b) => a - b);
}
