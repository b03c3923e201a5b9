import type { Person, Phrase, Vocabulary } from '../../../src/schema/vocabulary.ts';
import { isAccountable } from '../ledger.ts';
import { mentionFinder } from '../mentions.ts';
import type { ClassifiedLine, RawPassage, Segmented, Source } from '../model.ts';
import { error, type Problem, warning } from '../problem.ts';
import { claimsIn, equivalents, groundsOf, holds, keyed, keysOf } from './claims.ts';
import { copyFinder, longestAllowed } from './copied.ts';

/** A passage compared with its lines. */
export interface PassageReport {
  id: string;
  lines: readonly [number, number];
  /** Its syllables for each 100 of the lines it rests on. */
  share: number;
  /** The longest run of syllables it has from the capture, in syllables. */
  longestRun: number;
  faults: string[];
}

/** A digest compared with its capture. */
export interface DigestReport {
  article: string;
  /** Its syllables for each 100 of its article's. */
  share: number;
  passages: PassageReport[];
  /** All that was found, each with its line of the digest. */
  problems: Problem[];
}

const leastShare = 50;
const mostShare = 100;

/**
 * Compares a digest with its capture: every number, date, name, title, acronym and quoted phrase of a passage, its
 * topics, years and speaker have their ground in its lines; anchors stand there; nothing is copied; and the whole is
 * neither too short nor too long.
 * @param digest as read
 * @param segmented its capture
 */
export function verifyDigest(digest: Source, segmented: Segmented, vocabulary: Vocabulary): DigestReport {
  const todo = 'compare it with the capture and mend the digest';
  const problems: Problem[] = [];
  const wrong = (at: number, what: string) => problems.push(error(digest.path, at, what, todo));
  const same = equivalents(vocabulary);
  const copies = copyFinder(segmented.capture.lines, allowedWords(digest, vocabulary));
  const titles = titlesOf(digest, vocabulary);
  const body = segmented.lines.filter(isAccountable);
  const syllables = (texts: readonly string[]) => texts.reduce((sum, text) => sum + keysOf(text).length, 0);
  const linesOf = ({ lines: [from, to] }: RawPassage) => body.filter(({ n }) => from <= n && n <= to).map(unfusedWords);
  const copied = (text: string) => {
    const { length, words } = copies.longestIn(text);
    return { length, faults: length > longestAllowed ? [`copies ${length} syllables in a row: "${words}"`] : [] };
  };
  const passages = digest.passages.map((passage, place): PassageReport => {
    const own = linesOf(passage);
    const { length, faults: copying } = copied(passage.text);
    const faults = [
      ...claimFaults(passage.text, own, titles, same),
      ...anchorFaults(passage, own),
      ...topicFaults(passage, own, vocabulary),
      ...yearFaults(passage, own, digest),
      ...speakerFaults(passage, own, digest.passages[place - 1], digest, vocabulary.people),
      ...copying,
    ];
    for (const fault of faults) wrong(passage.at, `passage ${passage.id}: ${fault}`);
    const share = percent(syllables([passage.text]), syllables(own));
    return { id: passage.id, lines: passage.lines, share, longestRun: length, faults };
  });
  problems.push(...unstatedTopics(digest, body, vocabulary));
  for (const fault of factFaults(digest, segmented.capture.lines)) wrong(0, fault);
  for (const fault of copied(digest.abstract ?? '').faults) wrong(0, `the abstract ${fault}`);
  const share = percent(syllables(digest.passages.map(({ text }) => text)), syllables(body.map(unfusedWords)));
  if (share < leastShare || share > mostShare)
    wrong(0, `keeps ${share} % of its article's syllables, not ${leastShare} to ${mostShare} %`);
  return { article: digest.id ?? '', share, passages, problems };
}

/** A line without what else is fused to it, a caption for one. */
export function unfusedWords({ text, also }: ClassifiedLine): string {
  const end = Math.min(...also.map(({ from }) => from));
  if (end === Number.POSITIVE_INFINITY) return text;
  const parts = [...text.matchAll(/[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*/gu)];
  return parts
    .slice(0, end - 1)
    .map(([part]) => part)
    .join('');
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function claimFaults(
  text: string,
  lines: readonly string[],
  titles: readonly string[],
  same: readonly string[][],
): string[] {
  const grounds = groundsOf(lines, text, same);
  const claims = claimsIn(text).filter((claim) => !grounds.bears(claim));
  const own = keyed([text]);
  const held = titles.filter((title) => holds(own, title));
  // Of two titles that overlap the longer one is meant.
  const meant = held.filter((one) => !held.some((other) => other !== one && holds(keyed([other]), one)));
  return [
    ...claims.map(({ kind, words }) => `${kind} "${words}" is not in its lines`),
    ...meant.filter((title) => !grounds.holds(title)).map((title) => `title "${title}" is not in its lines`),
  ];
}

function anchorFaults({ anchor }: RawPassage, lines: readonly string[]): string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const whole = plain(lines.join(' '));
  let from = 0;
  return (anchor ?? []).flatMap((words) => {
    const place = whole.indexOf(plain(words), from);
    if (place < 0) return [`anchor "${words}" is not in its lines${from > 0 ? ', after its start' : ''}`];
    from = place + 1;
    return [];
  });
}

/** Topics none of whose names stands in the passage's lines. */
function topicFaults({ topics }: RawPassage, lines: readonly string[], vocabulary: Vocabulary): string[] {
  const texts = keyed(lines);
  return (topics ?? [])
    .filter(
      (id) => !vocabulary.topics.some((topic) => topic.id === id && namesOf(topic).some((name) => holds(texts, name))),
    )
    .map((id) => `topic ${id}: none of its names is in its lines`);
}

function namesOf({ label, aliases }: { label: string; aliases: readonly string[] }): string[] {
  return [label, ...aliases];
}

/** Years that neither the lines name nor the conference reviews or directs. */
function yearFaults({ about }: RawPassage, lines: readonly string[], { conference }: Source): string[] {
  const named = lines.flatMap((line) => line.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  const allowed = [...named, conference.reviewYear, conference.directionYear];
  return (about ?? [])
    .filter((year) => !allowed.includes(year))
    .map((year) => `about ${year}: its lines do not name that year, and it is neither of the conference's`);
}

const offices =
  /^(?:nguyên )?(?:phó )?(?:tổng bí thư|chủ tịch(?: nước| quốc hội)?|thủ tướng|bộ trưởng|thứ trưởng|chủ nhiệm|trưởng ban|vụ trưởng|cục trưởng)/iu;

/** A speaker whose name or office stands neither in the passage's lines nor, as his, in the passage before it. */
function speakerFaults(
  { speaker }: RawPassage,
  lines: readonly string[],
  before: RawPassage | undefined,
  { id, conference }: Source,
  people: readonly Person[],
): string[] {
  const person = people.find((one) => one.id === speaker);
  if (person === undefined || before?.speaker === speaker) return [];
  const titles = [
    ...person.titles.filter(({ article }) => article === id).map(({ title }) => title),
    ...conference.participants.filter((one) => one.person === speaker).flatMap(({ title }) => title ?? []),
  ].flatMap((title) => [title, ...title.split(/,\s*/)]);
  const forms = [...namesOf(person), ...titles, ...titles.flatMap((title) => offices.exec(title)?.[0] ?? [])];
  const texts = keyed(lines);
  if (forms.some((form) => holds(texts, form))) return [];
  return [`speaker ${speaker}: neither name nor office is in its lines, and the passage before it is not his`];
}

/** Lines whose words name a topic that no passage resting on them states. */
function unstatedTopics(digest: Source, body: readonly ClassifiedLine[], vocabulary: Vocabulary): Problem[] {
  const finder = mentionFinder(vocabulary);
  return body.flatMap((line) => {
    const resting = digest.passages.filter(({ lines: [from, to] }) => from <= line.n && line.n <= to);
    const stated = new Set(resting.flatMap(({ topics }) => topics ?? []));
    const words = unfusedWords(line);
    return finder.in(words).topics.flatMap((id): Problem[] => {
      const topic = vocabulary.topics.find((one) => one.id === id);
      if (topic === undefined || stated.has(id)) return [];
      const name = namesOf(topic).find((one) => holds(keyed([words]), one)) ?? topic.label;
      const what = `line ${line.n} prints "${name}", and none of its passages states the topic ${id}`;
      return [warning(digest.path, resting[0]?.at ?? 0, what, 'state it where the passage is about it')];
    });
  });
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
  if (evidence !== null && !holds(keyed([lines[evidence.line - 1] ?? '']), evidence.words))
    faults.push(`conference.dateEvidence "${evidence.words}" is not on line ${evidence.line}`);
  return faults;
}

function titlesOf({ conference }: Source, { people }: Vocabulary): string[] {
  const whole = [
    ...people.flatMap(({ titles }) => titles.map(({ title }) => title)),
    ...conference.participants.flatMap(({ title }) => title ?? []),
  ];
  const parts = [...new Set([...whole, ...whole.flatMap((title) => title.split(/,\s*/))])];
  return parts.filter((title) => keysOf(title).length > 1);
}

/** Words that are nobody's own: names, official titles, headlines, agreements, slogans. */
function allowedWords({ article, conference }: Source, vocabulary: Vocabulary): string[] {
  const { topics, people, organisations, abbreviations } = vocabulary;
  return [
    article.headline ?? '',
    article.attribution ?? '',
    conference.title,
    ...sloganForms(conference, vocabulary),
    ...article.external.map(({ value }) => value),
    ...conference.participants.flatMap(({ name, title }) => [name, title ?? '', `${title ?? ''} ${name}`]),
    ...people.flatMap(({ label, titles }) => [label, ...titles.flatMap(({ title }) => [title, `${title} ${label}`])]),
    ...[...topics, ...organisations].flatMap(namesOf),
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
    ...givens.flatMap((one) => [`${one} ${theme.text}`, `${one} là ${theme.text}`]),
  ];
}

/** Classes of lines whose words are the article's. */
const articleClasses = new Set(['headline', 'subheading', 'lead', 'body']);

/**
 * Compares the phrases with the captures, both ways: each line named prints one of its forms, and each line that
 * does is named.
 * @param file path of `phrases.yaml`
 * @param articles ids of all digests
 * @param captures by article id, as far as they are at hand
 */
export function phraseProblems(
  file: string,
  phrases: readonly Phrase[],
  articles: ReadonlySet<string>,
  captures: ReadonlyMap<string, Segmented>,
): Problem[] {
  const strangers = phrases.flatMap(({ id, articles: given }) =>
    Object.keys(given)
      .filter((article) => !articles.has(article))
      .map((article) => error(file, 0, `${id}: there is no article ${article}`, 'name a digest')),
  );
  const differing = phrases.flatMap(({ id, phrase, aliases, articles: given }) =>
    [...captures].flatMap(([article, { lines }]) => {
      const printing = lines.filter((line) => {
        const words = keyed([unfusedWords(line)]);
        return articleClasses.has(line.class) && [phrase, ...aliases].some((form) => holds(words, form));
      });
      const printed = printing.map(({ n }) => n);
      const named = given[article] ?? [];
      const wrong = (n: number, what: string, todo: string) =>
        error(file, 0, `${id}: line ${n} of ${article} ${what}`, todo);
      return [
        ...named.filter((n) => !printed.includes(n)).map((n) => wrong(n, 'does not print it', 'take the line out')),
        ...printed.filter((n) => !named.includes(n)).map((n) => wrong(n, 'prints it', 'add the line')),
      ];
    }),
  );
  return [...strangers, ...differing];
}
