import { isText } from '../../src/schema/ledger.ts';
import type { Capture } from '../content/model.ts';
import { type Problem, warning } from '../content/problem.ts';
import type { Classed } from './article-lines.ts';
import { readsAsSignature } from './bylines.ts';
import { isForeign } from './signals.ts';
import { doubts } from './weights.ts';

/** Warns of lines that may be the article's and are not its text, of text below a list, and of a capture cut off. */
export function doubtsOf({ path }: Capture, lines: readonly Classed[], cut: boolean): Problem[] {
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

const isByline = (line: Classed): boolean => line.class === 'byline';

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
