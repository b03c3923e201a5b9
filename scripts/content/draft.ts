import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { collationKey, sortedBy } from '../../src/text/collation.ts';
import { fold } from '../../src/text/folding.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { writeMarkdown } from './entries.ts';
import { isAccountable } from './ledger.ts';
import { aboutByDefault, mentionFinder } from './mentions.ts';
import type { ClassifiedLine, RawPassage, Segmented, Source } from './model.ts';
import { claimsIn, holds, keyed } from './verify/claims.ts';

const guidance = `<!-- Comments like this one are for you; they reach no reader. Write under this one our account of the article, a
paragraph of 60 to 120 words, then each passage in your own words between its fences: the numbers, dates and names
above it must be in it, or stay out on purpose. Roles, topics, years and speakers are suggestions: keep what the line
bears out, the principal topic first. Split a passage where the line holds two thoughts (p7, p8 with the same lines=),
and take the comments out. -->`;

/**
 * A digest to be written: the facts of a capture with what each rests on, and an empty passage for each line of the
 * article. The newspaper's sentences are not in it.
 * @param source the facts read out of the capture
 * @param prefix of the passages' ids: empty in a conference's first article
 * @param notes what a person should look at, a sentence each
 */
export function draftDigest(
  segmented: Segmented,
  source: Source,
  vocabulary: Vocabulary,
  prefix: string,
  notes: readonly string[],
): string {
  const passages = source.passages.map((passage, index) =>
    emptyPassage(passage, `${prefix}p${index + 1}`, source, segmented, vocabulary),
  );
  const comments = [...notes, ...leftOut(segmented.lines)];
  return `${frontMatter(segmented, source, comments)}\n${guidance}\n\n${passages.join('\n')}`;
}

// Longer than any teaser's title: a line of so many syllables may be a paragraph of the article.
const paragraph = 25;

/** The lines that no passage accounts for, by class; a long one with the words it begins with. */
function leftOut(lines: readonly ClassifiedLine[]): string[] {
  const out = lines.filter((line) => !isAccountable(line) && line.class !== 'blank');
  const classes = [...Map.groupBy(out, (line) => line.class)];
  const long = out.filter(({ text }) => syllablesOf(text).length >= paragraph);
  return [
    ...classes.map(([name, some]) => `lines left out as ${name}: ${ranges(some.map(({ n }) => n))}`),
    ...long.map(({ n, class: name, text }) => `line ${n} is long for ${name}: "${text.split(/\s+/, 4).join(' ')} …"`),
  ];
}

function ranges(numbers: readonly number[]): string {
  const runs = [...Map.groupBy(numbers, (n) => n - numbers.indexOf(n)).values()];
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)).join(', ');
}

/** The front matter, fences included, with comments where the schema has no place for a basis. */
function frontMatter(segmented: Segmented, source: Source, notes: readonly string[]): string {
  const data = { digest: 1, article: source.article, conference: source.conference };
  const [fence, ...yaml] = writeMarkdown(data, []).trimEnd().split('\n');
  const bases = basesOf(segmented, source);
  let group = '';
  let participant = -1;
  const facts = yaml.map((line) => {
    const [, indent = '', item, key] = /^( *)(- )?([a-zA-Z]+):/.exec(line) ?? [];
    if (key === undefined) return line;
    if (indent === '') group = key;
    if (item !== undefined && key === 'person') participant += 1;
    const path = indent.length === 2 ? `${group}.${key}` : `participants.${participant}.${key}`;
    const basis = bases.get(path);
    return basis === undefined ? line : `${line} # ${basis}`;
  });
  const heading = notes.length === 0 ? [] : ['# To look at, then to take out:', ...notes.map((note) => `# - ${note}`)];
  return `${[fence, ...heading, ...facts].join('\n')}\n`;
}

const dateBases = {
  printed: 'printed in full',
  'inferred-year': 'no year is printed; it follows from the review year',
  'dateline-year': 'no year is printed; it follows from the date stamp',
  external: 'from outside',
  unknown: 'no words of the capture date the conference; a date from outside goes into external',
};

/** What each fact rests on, by its place in the front matter: the line that prints it, or the rule it was made by. */
function basesOf({ lines }: Segmented, { article, conference }: Source): Map<string, string> {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const lineOf = (words: string | number, ...classes: ClassifiedLine['class'][]) =>
    lines.find((line) => classes.includes(line.class) && plain(line.text).includes(plain(String(words))))?.n;
  const nowhere = 'the capture does not say';
  const stated = (value: string | number | null, otherwise: string, ...classes: ClassifiedLine['class'][]) => {
    if (value === null) return nowhere;
    const line = lineOf(value, ...classes);
    return line === undefined ? otherwise : `line ${line}`;
  };
  const own: ClassifiedLine['class'][] = ['headline', 'lead', 'body'];
  const dateline = lines.find((line) => line.class === 'dateline' && /\d{4}/.test(line.text))?.n;
  const title = conference.titleBasis === 'printed' ? conference.title : null;
  const printed: [string, string | null, ClassifiedLine['class'][]][] = [
    ['article.headline', article.headline, ['headline']],
    ['article.publisher', article.publisher, ['chrome']],
    ['article.byline', article.byline, ['byline']],
    ['article.attribution', article.attribution, ['byline']],
    ['conference.place', conference.place, own],
    ['conference.theme', conference.theme?.text ?? null, own],
  ];
  const bases: [string, string][] = [
    ...printed.map(([key, words, classes]): [string, string] => [key, stated(words, 'printed', ...classes)]),
    ['article.url', "the page's own address; where and when it was found goes into external"],
    ['article.publishedAt', article.publishedAt === null || dateline === undefined ? nowhere : `line ${dateline}`],
    ['conference.title', title === null ? 'made by rule: no line prints the name' : stated(title, 'printed', ...own)],
    ['conference.date', dateBases[conference.dateBasis]],
    ['conference.reviewYear', stated(conference.reviewYear, 'not printed; it follows from the other year', ...own)],
    ['conference.directionYear', stated(conference.directionYear, 'not printed', ...own)],
    ...conference.participants.flatMap(({ person, name }, index): [string, string][] => [
      [`participants.${index}.name`, stated(name, 'printed in parts', ...own)],
      ...(person === null
        ? [[`participants.${index}.person`, 'not in content/vocabulary/people.yaml'] as [string, string]]
        : []),
    ]),
  ];
  return new Map(bases);
}

// The edition copies no run of twelve syllables; a name or quotation as long is left to the capture.
const longest = 11;
const speech =
  /(?<!\p{L})(?:phát biểu|nhấn mạnh|khẳng định|yêu cầu|đề nghị|lưu ý|cho biết|cho rằng|biểu dương|kết luận)/iu;

/** A passage to be written, and above it a comment: the claims it must account for, and its suggestions' grounds. */
function emptyPassage(
  { role, lines, anchor, text, speaker }: RawPassage,
  id: string,
  { conference }: Source,
  segmented: Segmented,
  vocabulary: Vocabulary,
): string {
  const [line, last] = lines;
  const { topics, people, organisations } = mentionFinder(vocabulary).in(text);
  const speaking = speaker ?? (people.length === 1 && speech.test(text) ? (people[0] ?? null) : null);
  const about = aboutByDefault(role, conference);
  const claims = claimsIn(text);
  const words = (...kinds: string[]) => claims.filter(({ kind }) => kinds.includes(kind)).map((claim) => claim.words);
  const labelsOf = (list: readonly { id: string; label: string }[], ids: readonly string[]) =>
    list.filter((entry) => ids.includes(entry.id)).map(({ label }) => label);
  const known = [...labelsOf(vocabulary.people, people), ...labelsOf(vocabulary.organisations, organisations)];
  const names = words('name', 'acronym').filter((name) => !known.some((label) => label.includes(name)));
  const isShouted = text === text.toUpperCase();
  const rows: [string, string[]][] = [
    ['numbers', words('number')],
    ['dates', words('date')],
    ['names', isShouted ? [] : [...known, ...names.filter(isTelling)]],
    ['in quotation marks', words('quotation')],
  ];
  const held = rows.flatMap(([label, values]) => {
    const kept = [...new Set(values)].filter((value) => value !== '' && syllablesOf(value).length <= longest);
    // In the order of the alphabet: names in a row would be a run of the newspaper's.
    return kept.length === 0 ? [] : [`${label}: ${sortedBy(kept, collationKey).join(' | ')}`];
  });
  const printed = (entry: { label: string; aliases: readonly string[] } | undefined) =>
    [entry?.label ?? '', ...(entry?.aliases ?? [])].find((name) => holds(keyed([text]), name)) ?? '';
  const grounds = [
    ...topics.map((one) => `topic ${one}: "${printed(vocabulary.topics.find((entry) => entry.id === one))}"`),
    `about ${about.length === 0 ? 'none' : about.join(', ')}: by its role ${role}`,
    ...words('number')
      .filter((number) => /^(?:19|20)\d\d$/.test(number) && !about.includes(Number(number)))
      .map((year) => `year ${year} is named: about it, if the words are`),
    ...(speaking === null ? [] : [`speaker ${speaking}: "${speech.exec(text)?.[0] ?? 'as read'}"`]),
  ];
  const isFused = segmented.lines.some(({ n, also }) => n === line && also.length > 0);
  const caption = isFused ? ['the caption fused to its end is not to be accounted for'] : [];
  const comment = [`line ${line}, ${syllablesOf(text).length} syllables`, ...held, ...new Set(grounds), ...caption];
  const attributes = [
    `role=${role}`,
    `lines=${line === last ? line : `${line}-${last}`}`,
    ...(topics.length === 0 ? [] : [`topics="${topics.join(' ')}"`]),
    ...(speaking === null ? [] : [`speaker=${speaking}`]),
    ...(anchor === null ? [] : [`start="${quoted(anchor[0])}" end="${quoted(anchor[1])}"`]),
  ];
  return `<!-- ${comment.map(uncommented).join('\n')}\n-->\n:::passage{#${id} ${attributes.join(' ')}}\n:::\n`;
}

/** A name is worth a hint where it has two capitals, or is an acronym: a lone one may only open a sentence or an office. */
function isTelling(name: string): boolean {
  return name.includes(' ') || name === name.toUpperCase();
}

/** Words that end no comment. */
function uncommented(text: string): string {
  return text.replaceAll(/-{2,}/g, '–').replaceAll('<!', '< !').replaceAll('>', ' ');
}

/** Words as a directive's attribute holds them. */
function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

const site =
  /^(?:https?:\/\/)?(?:www\.|m\.|amp\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*?)\.(?:(?:com|net|org|gov|edu)\.)?[a-z]{2,4}(?:\/|$)/i;
const idle = /(?<!\p{L})(?:điện tử|online|trực tuyến)(?!\p{L})/giu;

/**
 * The newspaper's part of an article's id: its host without the ending (`baoquocte.vn` → `baoquocte`), or its
 * name without spaces and diacritics (`Báo Sơn La điện tử` → `baosonla`).
 * @param publisher as printed; null when the capture names none
 * @param sha256 the capture's, whose first eight digits stand in for an unknown name
 */
export function shortNameOf(publisher: string | null, sha256: string): string {
  const host = publisher?.trim().match(site)?.[1];
  const name = fold(host ?? publisher?.replace(idle, ' ') ?? '').replace(/[^a-z0-9]+/g, '');
  return /[a-z]/.test(name) ? name : sha256.slice(0, 8);
}
