import { isText } from '../../src/schema/ledger.ts';
import { fold } from '../../src/text/folding.ts';
import type { Capture } from '../content/model.ts';
import { error, type Problem, warning } from '../content/problem.ts';
import type { Classed } from './article-lines.ts';
import { readsAsSignature } from './bylines.ts';
import type { Shape } from './shape.ts';
import { isForeign } from './signals.ts';
import { doubts } from './weights.ts';

/** Why a capture with its lines' classes is refused, else what in it a person should look at; `cut` where it breaks off. */
export function problemsOf({ path, lines: all }: Capture, lines: readonly Classed[], cut: boolean): Problem[] {
  const refuse = (what: string, todo: string, line = 0) => [error(path, line, what, todo)];
  if (lines.some(({ class: found }) => found === 'body')) {
    const second = secondArticle(lines);
    const what = `a second article begins here: "${second?.text}"`;
    if (second !== null) return refuse(what, 'save each article in a file of its own', second.n);
    const teaser = 'no article was found: its text is a teaser that an article is to be read on from';
    if (onlyTeaser(lines)) return refuse(teaser, "save the article's own page, or leave the file out");
    return doubtsOf(path, lines, cut);
  }
  const todo = 'save the page again with the article in it, or leave the file out';
  const paragraphs = lines.filter(isProse).length;
  const other = `${paragraphs} paragraphs, none of which speaks of a review of diplomacy`;
  if (paragraphs >= 3) return refuse(`the text is about another subject: ${other}`, todo);
  return refuse(`no article was found: its ${all.length} lines are menus, links and teasers`, todo);
}

const isByline = ({ class: found }: Classed): boolean => found === 'byline';
const isStamp = ({ shape }: Classed): boolean => shape.stamp !== null;
const isProse = ({ shape }: Classed): boolean => shape.prose;
const isPicture = ({ class: found }: Classed): boolean => found === 'caption' || found === 'image';

function isHead(line: Classed): boolean {
  const { title, words, page } = line.shape;
  return title && words.length >= 6 && !isStamp(line) && !isPicture(line) && !page.label && !page.menu;
}

/**
 * Finds where a second article begins in the file, if one does: below two paragraphs a head of its own, which is a
 * title with a date stamp by it, or, below a signature, a title whose paragraphs are signed again.
 * @returns its first line; null where there is one article
 */
function secondArticle(lines: readonly Classed[]): Shape | null {
  let passed = 0;
  for (const [index, line] of lines.entries()) {
    if (isText(line) && isProse(line)) passed += 1;
    if (passed < 2 || !isHead(line)) continue;
    const above = lines.slice(Math.max(0, index - 2), index);
    // The stamp stands above the title, under it, or under its lead.
    const below = lines.slice(index + 1, index + 5);
    const stamp = below.findIndex(isStamp);
    const isUnder = stamp >= 0 && below.slice(0, stamp).filter(isProse).length < 2;
    const start = Math.max(0, below.findIndex(isProse), isUnder ? stamp + 1 : 0);
    const end = endOfStory(lines, index + 1 + start);
    const isSigned = above.some(isByline) && lines.slice(end, end + 2).some(isByline);
    if (end > 0 && (isUnder || above.some(isStamp) || isSigned)) return line.shape;
  }
  return null;
}

const longestStory = 80;

/** Where a text about the subject ends that begins at a place; 0 where none does. */
function endOfStory(lines: readonly Classed[], start: number): number {
  const story = lines.slice(start, start + longestStory);
  const over = story.findIndex((line) => !isProse(line) && !isPicture(line));
  const length = over < 0 ? story.length : over;
  const paragraphs = story.slice(0, length).filter(isProse);
  const terms = paragraphs.reduce((sum, { shape }) => sum + shape.terms, 0);
  return paragraphs.length >= 2 && terms >= paragraphs.length ? start + length : 0;
}

/** "Xem tiếp »", "[Đọc thêm]", "Chi tiết >>", "Read more" at a line's end, folded. */
const readOn =
  /(?:^|[\s.…[(>»→])(?:(?:xem|doc)(?: tiep| them| ngay| chi tiet| toan bo| bai)|chi tiet|read (?:more|on)|continue reading)[\s.…\])>»→]*$/;
const brokenOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])["'”’»)\]\s]*$/u;

/**
 * True where all that was taken for an article is the teaser of one, as a front page prints it: up to three paragraphs,
 * which break off or go on elsewhere (not three with a date above a list's head), or stand undated among titles.
 */
function onlyTeaser(lines: readonly Classed[]): boolean {
  const text = lines.filter(isText).map(({ shape }) => shape);
  const length = text.reduce((sum, { words }) => sum + words.length, 0);
  if (text.length === 0 || text.length > 3 || length > 150) return false;
  const signed = lines.some(({ class: found }) => found === 'dateline' || found === 'byline');
  const below = signed && text.length > 2 ? undefined : lines[lines.findLastIndex(isText) + 1]?.shape;
  const ends = [...text, ...(below !== undefined && below.words.length <= 5 ? [below] : [])];
  const goesOn = ends.some(({ text: end }) => readOn.test(fold(end)) || (text.length <= 2 && brokenOff.test(end)));
  const titles = lines.filter((line) => line.class === 'chrome' && line.shape.title && line.shape.words.length >= 5);
  return goesOn || (text.length <= 2 && length <= 100 && !signed && titles.length >= 3);
}

/** Warns of lines that may be the article's and are not its text, of text below a list, and of a capture cut off. */
function doubtsOf(path: string, lines: readonly Classed[], cut: boolean): Problem[] {
  const seeIf = (whose: string) => `see whether it is ${whose}, with --explain`;
  const warn = ({ shape: { n, text } }: Classed, what: string) => {
    const quote = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    return warning(path, n, `${what}: "${quote}"`, seeIf("the article's"));
  };
  const article = outlineOf(lines);
  const problems = lines.flatMap((line, index) => {
    if (showsNoPicture(lines, index)) return warn(line, 'taken as a caption, no picture or credit near');
    return mayBeText(line, index, article) ? warn(line, "left out as the page's own") : [];
  });
  // In an unsigned article nothing says whether the text goes on below the last list.
  const list = lines.findLastIndex(({ shape }) => shape.page.closing && !shape.page.link);
  const below = lines.slice(list + 1);
  const taken = list > article.first ? below.find(isText)?.shape : undefined;
  if (taken !== undefined && !below.some(isByline)) {
    const what = `taken as the article's, though it stands below "${lines[list]?.shape.text}"`;
    problems.push(warning(path, taken.n, what, seeIf("another article's")));
  }
  const what = 'the capture breaks off in the middle of a sentence';
  if (cut) problems.push(warning(path, lines[article.last]?.shape.n ?? 0, what, 'save the whole page again'));
  return problems;
}

/** Where an article's text begins and ends, and what parts it from the page below. */
function outlineOf(lines: readonly Classed[]) {
  const last = lines.findLastIndex(isText);
  const end = lines.findIndex((line, at) => at > last && (isByline(line) || line.shape.page.comments));
  return { first: lines.findIndex(isText), last, end: end < 0 ? lines.length : end, isSigned: lines.some(isByline) };
}

/** True for a caption that is a full sentence and has neither image nor credit next to it. */
function showsNoPicture(lines: readonly Classed[], index: number): boolean {
  const { class: found, shape, evidence } = lines[index] as Classed;
  const onlyShows = evidence.some(({ signal }) => signal.endsWith('but what a picture shows'));
  const beside = [lines[index - 1]?.class, lines[index + 1]?.class];
  return found === 'caption' && shape.terminal && onlyShows && !beside.includes('image') && !beside.includes('credit');
}

/** True for a line left out that stands in the text or by it, or speaks of its subject. */
function mayBeText(line: Classed, index: number, article: ReturnType<typeof outlineOf>): boolean {
  const { words, page, prose, terminal, item, asks, slug, stamp, terms } = line.shape;
  const isPages = slug || (stamp !== null && !terminal) || (page.furniture && !prose);
  if (line.class !== 'chrome' || isPages) return false;
  const isSignature = !article.isSigned && readsAsSignature(line.shape);
  const isSentence = prose || (terminal && !asks) || isSignature;
  const saysEnough = isSignature || words.length >= doubts.nearSyllables;
  const { first, last, end } = article;
  const isOwn = isSentence || item || (terms > 0 && words.length >= doubts.listed);
  if (index > first && index < (isSentence ? end : last)) return saysEnough && (isOwn || !isForeign(line));
  if (isForeign(line)) return false;
  if (index > last && (index <= last + doubts.below || (prose && terminal))) return saysEnough;
  return words.length >= doubts.syllables && terms >= doubts.terms;
}
