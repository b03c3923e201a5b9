import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import type { ClassifiedLine, RawPassage, Segmented, Source } from '../model.ts';
import { claimsIn } from './claims.ts';
import { type CopyFinder, copyFinder, longestAllowed } from './copied.ts';
import { equivalents, groundsOf } from './grounds.ts';
import { holds, keyed, keysOf } from './words.ts';

/** What was found of one passage. */
export interface PassageReport {
  id: string;
  lines: readonly [number, number];
  /** Line of the digest it begins on. */
  at: number;
  /** Its syllables for each 100 of the lines it rests on. */
  share: number;
  /** The longest run of syllables it has from the capture, in syllables. */
  longestRun: number;
  faults: string[];
}

/** What was found of one digest. */
export interface DigestReport {
  article: string;
  path: string;
  /** Its syllables for each 100 of its article's. */
  share: number;
  passages: PassageReport[];
  /** What is wrong with its front matter or with the whole. */
  faults: string[];
}

const leastShare = 50;
const mostShare = 100;

/**
 * Holds a digest against its capture: every number, date, name, title, acronym and quoted phrase of a passage
 * stands in its lines, anchors do, nothing is copied, and the whole is neither too short nor too long.
 * @param digest as read
 * @param segmented its capture
 */
export function verifyDigest(digest: Source, segmented: Segmented, vocabulary: Vocabulary): DigestReport {
  const { capture, lines } = segmented;
  const same = equivalents(vocabulary);
  const copies = copyFinder(capture.lines, allowedWords(digest, vocabulary));
  const titles = titlesOf(digest, vocabulary);
  const body = lines.filter(isBody);
  const syllables = (texts: readonly string[]) => texts.reduce((sum, text) => sum + keysOf(text).length, 0);
  const passages = digest.passages.map((passage): PassageReport => {
    const own = body.filter(({ n }) => passage.lines[0] <= n && n <= passage.lines[1]).map(wordsOf);
    return {
      id: passage.id,
      lines: passage.lines,
      at: passage.at,
      share: percent(syllables([passage.text]), syllables(own)),
      ...copyOf(passage.text, copies),
      faults: [...passageFaults(passage, own, titles, same), ...copyOf(passage.text, copies).faults],
    };
  });
  const share = percent(syllables(digest.passages.map(({ text }) => text)), syllables(body.map(wordsOf)));
  const faults = factFaults(digest, capture.lines);
  faults.push(...copyOf(digest.abstract ?? '', copies).faults.map((fault) => `the abstract ${fault}`));
  if (share < leastShare || share > mostShare) {
    faults.push(`keeps ${share} % of its article's syllables, not ${leastShare} to ${mostShare} %`);
  }
  return { article: digest.id ?? '', path: digest.path, share, passages, faults };
}

function isBody({ class: lineClass }: ClassifiedLine): boolean {
  return lineClass === 'body' || lineClass === 'lead';
}

/** A line without what else is fused to it, a caption for one. */
function wordsOf({ text, also }: ClassifiedLine): string {
  const end = Math.min(...also.map(({ from }) => from));
  if (end === Number.POSITIVE_INFINITY) return text;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*/gu)]
    .slice(0, end - 1)
    .map(([part]) => part)
    .join('');
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function copyOf(text: string, copies: CopyFinder): { longestRun: number; faults: string[] } {
  const { length, words } = copies.longestIn(text);
  return {
    longestRun: length,
    faults: length > longestAllowed ? [`copies ${length} syllables in a row: "${words}"`] : [],
  };
}

function passageFaults(
  { text, anchor }: RawPassage,
  lines: readonly string[],
  titles: readonly string[],
  same: readonly string[][],
): string[] {
  const grounds = groundsOf(lines, text, same);
  const faults = claimsIn(text)
    .filter((claim) => !grounds.bears(claim))
    .map(({ kind, words }) => `${kind} "${words}" is not in its lines`);
  const own = keyed([text]);
  const held = titles.filter((title) => holds(own, title));
  // Of two titles that overlap the longer one is meant.
  for (const title of held.filter((one) => !held.some((other) => other !== one && holds(keyed([other]), one)))) {
    if (!grounds.holds(title)) faults.push(`title "${title}" is not in its lines`);
  }
  const whole = lines.join(' ').replace(/\s+/g, ' ').toLowerCase();
  let from = 0;
  for (const words of anchor ?? []) {
    const place = whole.indexOf(words.replace(/\s+/g, ' ').toLowerCase(), from);
    if (place < 0) faults.push(`anchor "${words}" is not in its lines${from > 0 ? ', after its start' : ''}`);
    else from = place + 1;
  }
  return faults;
}

/** Facts that the front matter gives as printed and the capture does not print. */
function factFaults({ article, conference }: Source, lines: readonly string[]): string[] {
  const texts = keyed(lines);
  const evidence = conference.dateEvidence;
  const printed: [string, string | null][] = [
    ['article.headline', article.headline],
    ['article.publisher', article.publisherBasis === 'printed' ? article.publisher : null],
    ['article.byline', article.byline],
    ['article.attribution', article.attribution],
    ['conference.title', conference.titleBasis === 'printed' ? conference.title : null],
    ['conference.place', conference.external.some(({ key }) => key === 'place') ? null : conference.place],
    ['conference.theme', conference.theme?.text ?? null],
    ...conference.participants.flatMap(({ name, title }): [string, string | null][] => [
      ['conference.participants', name],
      ['conference.participants', title],
    ]),
  ];
  const faults = printed.flatMap(([key, words]) =>
    words === null || holds(texts, words) ? [] : [`${key} "${words}" is not in the capture`],
  );
  if (evidence !== null && !holds(keyed([lines[evidence.line - 1] ?? '']), evidence.words)) {
    faults.push(`conference.dateEvidence "${evidence.words}" is not on line ${evidence.line}`);
  }
  return faults;
}

function titlesOf({ conference }: Source, { people }: Vocabulary): string[] {
  const whole = [
    ...people.flatMap(({ titles }) => titles.map(({ title }) => title)),
    ...conference.participants.flatMap(({ title }) => title ?? []),
  ];
  return [...new Set([...whole, ...whole.flatMap((title) => title.split(/,\s*/))])].filter(
    (title) => keysOf(title).length > 1,
  );
}

/** Words that are nobody's own: names, official titles, headlines, agreements, slogans. */
function allowedWords({ article, conference }: Source, vocabulary: Vocabulary): string[] {
  const { topics, people, organisations, abbreviations } = vocabulary;
  const participants = conference.participants.flatMap(({ name, title }) => [
    name,
    title ?? '',
    `${title ?? ''} ${name}`,
  ]);
  return [
    article.headline ?? '',
    article.attribution ?? '',
    conference.title,
    ...sloganForms(conference, vocabulary),
    ...article.external.map(({ value }) => value),
    ...participants,
    ...people.flatMap(({ label, titles }) => [label, ...titles.flatMap(({ title }) => [title, `${title} ${label}`])]),
    ...[...topics, ...organisations].flatMap(({ label, aliases }) => [label, ...aliases]),
    ...abbreviations.flatMap(({ short, long }) => [long, `${long} ${short}`]),
  ];
}

/** A slogan alone and with the formal words that give it: "chủ đề năm 2021 của Bộ … là …". */
function sloganForms({ theme, organisers }: Source['conference'], { organisations }: Vocabulary): string[] {
  if (theme === null) return [];
  const names = organisations.filter(({ id }) => organisers.includes(id)).map(({ label }) => label);
  const givens = ['chủ đề', 'chủ đề công tác', 'chủ đề thi đua'].flatMap((word) =>
    names.flatMap((name) => [`${word} năm ${theme.year} của ${name}`, `${word} của ${name} năm ${theme.year}`]),
  );
  return [
    theme.text,
    `là ${theme.text}`,
    ...givens.flatMap((given) => [`${given} ${theme.text}`, `${given} là ${theme.text}`]),
  ];
}
