import { isText, restsOn } from '../../../src/schema/ledger.ts';
import type { Person, Vocabulary } from '../../../src/schema/vocabulary.ts';
import { keysOf } from '../../../src/text/syllables.ts';
import { isoDay, printedDates } from '../../capture/printed-date.ts';
import { withoutCaption } from '../../capture/statements.ts';
import { mentionFinder } from '../mentions.ts';
import type { ClassifiedLine, RawPassage, Segmented, Source } from '../model.ts';
import { error, type Problem, warning } from '../problem.ts';
import { claimsIn, equivalents, type Grounds, groundsOf, holds, keyed } from './claims.ts';
import { copyFinder, longestAllowed } from './copied.ts';

const leastShare = 50;
const mostShare = 100;

/** Compares a digest with its capture: each passage with its lines, the facts with all of them, and the length. */
export function verifyDigest(digest: Source, segmented: Segmented, vocabulary: Vocabulary) {
  const problems: Problem[] = [];
  const wrong = (at: number, what: string) =>
    problems.push(error(digest.path, at, what, 'compare it with the capture and mend the digest'));
  const same = equivalents(vocabulary);
  const longestCopied = copyFinder(segmented.capture.lines, allowedWords(digest, vocabulary));
  const titles = titlesOf(digest, vocabulary);
  const body = segmented.lines.filter(isText);
  const copied = (text: string) => {
    const { length, words } = longestCopied(text);
    return { length, faults: length > longestAllowed ? [`copies ${length} syllables in a row: "${words}"`] : [] };
  };
  const passages = digest.passages.map((passage, place) => {
    const own = body.filter(({ n }) => restsOn(passage, n)).map(withoutCaption);
    const grounds = groundsOf(own, passage.text, same);
    const { length, faults: copying } = copied(passage.text);
    // Who has the word keeps it.
    const goesOn = passage.speaker === digest.passages[place - 1]?.speaker;
    const faults = [
      ...claimFaults(passage.text, grounds, titles),
      ...anchorFaults(passage, own),
      ...topicFaults(passage, grounds, vocabulary),
      ...yearFaults(passage, own, digest),
      ...(goesOn ? [] : speakerFaults(passage, grounds, digest, vocabulary)),
      ...copying,
    ];
    for (const fault of faults) wrong(passage.at, `passage ${passage.id}: ${fault}`);
    return { id: passage.id, lines: passage.lines, share: shareOf(passage.text, own), longestRun: length, faults };
  });
  problems.push(...unstatedTopics(digest, body, vocabulary));
  for (const fault of factFaults(digest, segmented.capture.lines)) wrong(0, fault);
  for (const fault of copied(digest.abstract ?? '').faults) wrong(0, `the abstract ${fault}`);
  const share = shareOf(digest.passages.map(({ text }) => text).join(' '), body.map(withoutCaption));
  if (share < leastShare || share > mostShare)
    wrong(0, `keeps ${share} % of its article's syllables, not ${leastShare} to ${mostShare} %`);
  return { article: digest.id, share, passages, problems };
}

/** Syllables of a text for each 100 of the lines it rests on. */
function shareOf(text: string, lines: readonly string[]): number {
  const [part, whole] = [keysOf(text).length, keysOf(lines.join(' ')).length];
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function claimFaults(text: string, grounds: Grounds, titles: readonly string[]): string[] {
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

function topicFaults({ topics }: RawPassage, grounds: Grounds, vocabulary: Vocabulary): string[] {
  const grounded = vocabulary.topics.filter((topic) => namesOf(topic).some(grounds.holds));
  const stray = (topics ?? []).filter((id) => !grounded.some((topic) => topic.id === id));
  return stray.map((id) => `topic ${id}: none of its names is in its lines`);
}

const namesOf = ({ label, aliases }: { label: string; aliases: readonly string[] }) => [label, ...aliases];
const titleParts = (titles: readonly string[]) => [
  ...new Set(titles.flatMap((title) => [title, ...title.split(/,\s*/)])),
];

function yearFaults({ about }: RawPassage, lines: readonly string[], { conference }: Source): string[] {
  const named = lines.flatMap((line) => line.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  const allowed = [...named, conference.reviewYear, conference.directionYear];
  const stray = (about ?? []).filter((year) => !allowed.includes(year));
  return stray.map((year) => `about ${year}: its lines do not name that year, and it is neither of the conference's`);
}

const offices =
  /^(?:nguyên )?(?:phó )?(?:tổng bí thư|chủ tịch(?: nước| quốc hội)?|thủ tướng|bộ trưởng|thứ trưởng|chủ nhiệm|trưởng ban|vụ trưởng|cục trưởng)/iu;

function speakerFaults({ speaker }: RawPassage, grounds: Grounds, digest: Source, { people }: Vocabulary): string[] {
  const { id, conference } = digest;
  const person = people.find((one) => one.id === speaker);
  if (person === undefined) return [];
  const titles = titleParts([
    ...person.titles.filter(({ article }) => article === id).map(({ title }) => title),
    ...conference.participants.filter((one) => one.person === speaker).flatMap(({ title }) => title ?? []),
  ]);
  const forms = [...titles, ...titles.flatMap((title) => offices.exec(title)?.[0] ?? [])];
  const isNamed = (one: Person) => namesOf(one).some(grounds.holds);
  // An office is somebody else's where somebody else is named.
  if (isNamed(person) || (forms.some(grounds.holds) && !people.some(isNamed))) return [];
  return [`speaker ${speaker}: neither name nor office is in its lines, and the passage before it is not his`];
}

/** Lines whose words name a topic that no passage resting on them states; proceedings are counted under no topic. */
function unstatedTopics({ path, passages }: Source, body: readonly ClassifiedLine[], vocabulary: Vocabulary) {
  const finder = mentionFinder(vocabulary);
  return body.flatMap((line) => {
    const resting = passages.filter((passage) => restsOn(passage, line.n));
    if (resting.every(({ role }) => role === 'proceedings')) return [];
    const words = withoutCaption(line);
    const stated = new Set(resting.flatMap(({ topics }) => topics ?? []));
    const named = finder.in(words).topics.filter((id) => !stated.has(id));
    const unstated = vocabulary.topics.filter(({ id }) => named.includes(id));
    return unstated.map((topic) => {
      const name = namesOf(topic).find((one) => holds(keyed([words]), one)) ?? topic.label;
      const what = `line ${line.n} prints "${name}", and none of its passages states the topic ${topic.id}`;
      return warning(path, resting[0]?.at ?? 0, what, 'state it where the passage is about it');
    });
  });
}

function factFaults({ article, conference }: Source, lines: readonly string[]): string[] {
  const texts = keyed(lines);
  const evidence = conference.dateEvidence;
  const printed = {
    'article.headline': [article.headline],
    'article.publisher': [article.publisherBasis === 'printed' ? article.publisher : null],
    'article.byline': [article.byline],
    'article.attribution': [article.attribution],
    'conference.title': [conference.titleBasis === 'printed' ? conference.title : null],
    'conference.place': [conference.external.some(({ key }) => key === 'place') ? null : conference.place],
    'conference.theme': [conference.theme?.text ?? null],
    'conference.participants': conference.participants.flatMap(({ name, title }) => [name, title]),
  };
  const faults = Object.entries(printed).flatMap(([key, facts]) =>
    facts
      .filter((words) => words !== null && !holds(texts, words))
      .map((words) => `${key} "${words}" is not in the capture`),
  );
  if (evidence !== null && !holds(keyed([lines[evidence.line - 1] ?? '']), evidence.words))
    faults.push(`conference.dateEvidence "${evidence.words}" is not on line ${evidence.line}`);
  return [...faults, ...dayFaults({ article, conference }, lines)];
}

/** Days and the theme's year, where the capture does not bear them out as their bases say. */
function dayFaults({ article, conference }: Pick<Source, 'article' | 'conference'>, lines: readonly string[]) {
  const { date, dateBasis, dateEvidence, theme, directionYear } = conference;
  const faults: string[] = [];
  /** True where a text prints an ISO day; `implied` is the year of one printed without. */
  const prints = (text: string, iso: string, implied: number | null) =>
    printedDates(text).some(({ day, month, year }) => {
      const given = year ?? implied;
      return given !== null && isoDay(day, month, given) === iso;
    });
  const isRead = dateBasis !== 'external' && dateBasis !== 'unknown';
  const implied = date === null || dateBasis === 'printed' ? null : Number(date.slice(0, 4));
  if (date !== null && isRead && !prints(dateEvidence?.words ?? '', date, implied))
    faults.push(`conference.date ${date}, ${dateBasis}: its dateEvidence does not print that day`);
  const isFound = article.external.some(({ key }) => key === 'publishedAt');
  const published = article.publishedAt?.slice(0, 10);
  if (published !== undefined && !isFound && !lines.some((line) => prints(line, published, null)))
    faults.push(`article.publishedAt ${article.publishedAt}: the capture does not print that day`);
  const launching = lines.filter((line) => theme !== null && holds(keyed([line]), theme.text));
  if (theme !== null && theme.year !== directionYear && !launching.some((line) => line.includes(String(theme.year))))
    faults.push(`conference.theme.year ${theme.year}: the line of the theme does not name it`);
  return faults;
}

function titlesOf({ conference }: Source, { people }: Vocabulary): string[] {
  const whole = [
    ...people.flatMap(({ titles }) => titles.map(({ title }) => title)),
    ...conference.participants.flatMap(({ title }) => title ?? []),
  ];
  return titleParts(whole).filter((title) => keysOf(title).length > 1);
}

/** Words that are nobody's own: names, official titles, headlines, agreements, slogans. */
function allowedWords({ article, conference }: Source, vocabulary: Vocabulary): string[] {
  const { topics, people, organisations, abbreviations } = vocabulary;
  return [
    article.headline ?? '',
    article.attribution ?? '',
    conference.title,
    conference.theme?.text ?? '',
    ...article.external.map(({ value }) => value),
    ...conference.participants.flatMap(({ name, title }) => [name, title ?? '', `${title ?? ''} ${name}`]),
    ...people.flatMap(({ label, titles }) => [label, ...titles.flatMap(({ title }) => [title, `${title} ${label}`])]),
    ...[...topics, ...organisations].flatMap(namesOf),
    ...abbreviations.flatMap(({ short, long }) => [long, `${long} ${short}`]),
  ];
}
