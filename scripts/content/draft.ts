import { isText } from '../../src/schema/ledger.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { collationKey, sortedBy } from '../../src/text/collation.ts';
import { fold } from '../../src/text/folding.ts';
import { wordsOf } from '../../src/text/syllables.ts';
import { writeMarkdown } from './entries.ts';
import { aboutByDefault, type MentionFinder, mentionFinder } from './mentions.ts';
import type { ClassifiedLine, RawPassage, Source } from './model.ts';
import { claimsIn, holds, keyed } from './verify/claims.ts';
import { longestAllowed } from './verify/copied.ts';

const guidance = `<!-- Comments like this one are for you; they reach no reader. Write under this one our account of the article, a
paragraph of 60 to 120 words, then each passage in your own words between its fences: the numbers, dates and names
above it must be in it, or stay out on purpose. Roles, topics, years and speakers are suggestions: keep what the line
bears out, the principal topic first. Split a passage where the line holds two thoughts (p7, p8 with the same lines=),
and take the comments out. -->`;

type Lines = readonly ClassifiedLine[];

/** Drafts a digest: facts with their bases, an empty passage for each line; `prefix` begins a second article's ids. */
export function draftDigest(lines: Lines, source: Source, vocabulary: Vocabulary, prefix: string, notes: string[]) {
  const finder = mentionFinder(vocabulary);
  const passages = source.passages.map((passage, index) => {
    const isFused = lines.some(({ n, also }) => n === passage.lines[0] && also.length > 0);
    const about = aboutByDefault(passage.role, source.conference);
    const named = finder.in(passage.text);
    return emptyPassage({ ...passage, id: `${prefix}p${index + 1}`, about, ...named }, isFused, vocabulary);
  });
  return `${frontMatter(lines, source, [...notes, ...leftOut(lines)])}\n${guidance}\n\n${passages.join('\n')}`;
}

/** The lines that no passage accounts for, by class. */
function leftOut(lines: Lines): string[] {
  const out = lines.filter((line) => !isText(line) && line.class !== 'blank');
  const classes = [...Map.groupBy(out, (line) => line.class)];
  return classes.map(([name, some]) => `lines left out as ${name}: ${ranges(some.map(({ n }) => n))}`);
}

function ranges(numbers: readonly number[]): string {
  const runs = [...Map.groupBy(numbers, (n) => n - numbers.indexOf(n)).values()];
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)).join(', ');
}

const dateBases = {
  printed: 'printed in full',
  'inferred-year': 'no year is printed; it follows from the review year',
  'dateline-year': 'no year is printed; it follows from the date stamp',
  external: 'from outside',
  unknown: 'no words of the capture date the conference; a date from outside goes into external',
};

/** The front matter, fences included, with what each fact rests on as a comment: the line that prints it, or a rule. */
function frontMatter(lines: Lines, { article, conference }: Source, notes: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const nowhere = 'the capture does not say';
  const stated = (value: string | number | null, classes: ClassifiedLine['class'][], otherwise = 'printed') => {
    if (value === null) return nowhere;
    const words = plain(String(value));
    const line = lines.find(({ class: name, text }) => classes.includes(name) && plain(text).includes(words));
    return line === undefined ? otherwise : `line ${line.n}`;
  };
  const own: ClassifiedLine['class'][] = ['headline', 'lead', 'body'];
  const dateline = lines.find((line) => line.class === 'dateline' && /\d{4}/.test(line.text));
  const isPrinted = conference.titleBasis === 'printed';
  const bases = {
    headline: stated(article.headline, ['headline']),
    publisher: stated(article.publisher, ['chrome']),
    publishedAt: article.publishedAt === null || dateline === undefined ? nowhere : `line ${dateline.n}`,
    byline: stated(article.byline, ['byline']),
    attribution: stated(article.attribution, ['byline']),
    url: "the page's own address; where and when it was found goes into external",
    title: isPrinted ? stated(conference.title, own) : 'made by rule: no line prints the name',
    date: dateBases[conference.dateBasis],
    place: stated(conference.place, own),
    reviewYear: stated(conference.reviewYear, own, 'not printed; it follows from the other year'),
    directionYear: stated(conference.directionYear, own, 'not printed'),
    theme: stated(conference.theme?.text ?? null, own),
  };
  let yaml = writeMarkdown({ digest: 1, article, conference }, []);
  for (const [key, basis] of Object.entries(bases))
    yaml = yaml.replace(new RegExp(`^ {2}${key}:.*`, 'm'), (line) => `${line} # ${basis}`);
  const names = conference.participants.map(({ name }) => stated(name, own, 'printed in parts')).values();
  yaml = yaml.replace(/^ {6}name: .*/gm, (line) => `${line} # ${names.next().value}`);
  const heading = notes.length === 0 ? [] : ['# To look at, then to take out:', ...notes.map((note) => `# - ${note}`)];
  return yaml.replace('---\n', () => ['---', ...heading, ''].join('\n'));
}

const speech =
  /(?<!\p{L})(?:phát biểu|nhấn mạnh|khẳng định|yêu cầu|đề nghị|lưu ý|cho biết|cho rằng|biểu dương|kết luận)/iu;

type Suggested = RawPassage & ReturnType<MentionFinder['in']> & { about: number[] };

/** A passage to be written, and above it a comment: the claims it must account for, and its suggestions' grounds. */
function emptyPassage(passage: Suggested, isFused: boolean, vocabulary: Vocabulary): string {
  const { id, role, lines, about, anchor, text, speaker, topics, people, organisations } = passage;
  const [line, last] = lines;
  const speaking = speaker ?? (people.length === 1 && speech.test(text) ? (people[0] ?? null) : null);
  const mentioned = [...people, ...organisations];
  const known = [...vocabulary.people, ...vocabulary.organisations].filter((entry) => mentioned.includes(entry.id));
  const labels = known.map(({ label }) => label);
  const claims = claimsIn(text);
  const numbers = new Set(claims.flatMap(({ kind, words }) => (kind === 'number' ? [words] : [])));
  const texts = keyed([text]);
  const comment = [
    `line ${line}, ${wordsOf(text).length} syllables`,
    ...claimRows(text, claims, labels),
    ...topics.map((topic) => {
      const { label = '', aliases = [] } = vocabulary.topics.find((entry) => entry.id === topic) ?? {};
      return `topic ${topic}: "${[label, ...aliases].find((name) => holds(texts, name)) ?? ''}"`;
    }),
    `about ${about.length === 0 ? 'none' : about.join(', ')}: by its role ${role}`,
    ...[...numbers]
      .filter((number) => /^(?:19|20)\d\d$/.test(number) && !about.includes(Number(number)))
      .map((year) => `year ${year} is named: about it, if the words are`),
    ...(speaking === null ? [] : [`speaker ${speaking}: "${speech.exec(text)?.[0] ?? 'as read'}"`]),
    ...(isFused ? ['the caption fused to its end is not to be accounted for'] : []),
  ];
  const attributes = [
    `role=${role}`,
    `lines=${line === last ? line : `${line}-${last}`}`,
    ...(topics.length === 0 ? [] : [`topics="${topics.join(' ')}"`]),
    ...(speaking === null ? [] : [`speaker=${speaking}`]),
    ...(anchor === null ? [] : [`start="${quoted(anchor[0])}" end="${quoted(anchor[1])}"`]),
  ];
  return `<!-- ${comment.map(uncommented).join('\n')}\n-->\n:::passage{#${id} ${attributes.join(' ')}}\n:::\n`;
}

/** A passage's claims, a row a kind, in the order of the alphabet: names in a row would be a run of the newspaper's. */
function claimRows(text: string, claims: ReturnType<typeof claimsIn>, labels: readonly string[]): string[] {
  const words = (...kinds: string[]) => claims.filter(({ kind }) => kinds.includes(kind)).map((claim) => claim.words);
  // A lone capital may only open a sentence or an office.
  const names = words('name', 'acronym').filter(
    (name) => !labels.some((label) => label.includes(name)) && (name.includes(' ') || name === name.toUpperCase()),
  );
  const rows = {
    numbers: words('number'),
    dates: words('date'),
    names: text === text.toUpperCase() ? [] : [...labels, ...names],
    'in quotation marks': words('quotation'),
  };
  return Object.entries(rows).flatMap(([label, values]) => {
    // A name or quotation that is too long to be copied is left to the capture.
    const kept = [...new Set(values)].filter((value) => value !== '' && wordsOf(value).length <= longestAllowed);
    return kept.length === 0 ? [] : [`${label}: ${sortedBy(kept, collationKey).join(' | ')}`];
  });
}

const uncommented = (text: string): string =>
  text.replaceAll(/-{2,}/g, '–').replaceAll('<!', '< !').replaceAll('>', ' ');

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

// Captures name the newspaper, or its host under .vn.
const site = /^(?:www\.|m\.|amp\.)?([a-z0-9.-]+?)(?:\.(?:com|net|org|gov|edu))?\.vn$/i;
const idle = /(?<!\p{L})(?:điện tử|online|trực tuyến)(?!\p{L})/giu;

/**
 * The newspaper's part of an article's id: of its host (`baoquocte.vn` → `baoquocte`), its name (`Báo Sơn La điện tử` →
 * `baosonla`) or, where both are unknown, the hash.
 */
export function shortNameOf(publisher: string | null, sha256: string): string {
  const host = publisher?.trim().match(site)?.[1];
  const name = fold(host ?? publisher?.replace(idle, ' ') ?? '').replace(/[^a-z0-9]+/g, '');
  return /[a-z]/.test(name) ? name : sha256.slice(0, 8);
}
