import { isText } from '../../src/schema/ledger.ts';
import type { Capture, ClassifiedLine, Evidence, Segmented } from '../content/model.ts';
import { type Result, warning } from '../content/problem.ts';
import { type Article, type Classed, classInArticle, type Decision, decided } from './article-lines.ts';
import { fusedCaption, holdsText } from './captions.ts';
import { continuations, joined, spread } from './hard-wraps.ts';
import { headlineAbove, leadSign } from './headline.ts';
import { aboveText, belowText, datestamps, textEnd } from './page-furniture.ts';
import { problemsOf } from './problems.ts';
import { pairCounts, type Shape, shapeOf } from './shape.ts';
import { type Weighed, weigh, withCohesion, yearsOf } from './signals.ts';
import { type Place, placesOf, withSentences } from './span.ts';

/**
 * Gives every line of a capture its class, and its reasons for `--explain`, as boilerplate removal does (jusText,
 * Pomikálek 2011; Trafilatura, Barbaresi 2021). A line capture has no tags: ends of sentences, titles printed twice,
 * pipes, section words of Vietnamese sites and image texts without diacritics stand in for them, the subject's terms
 * for stop words. Steps: each line's shape → its weight → the article's span, chosen as a whole → weights by what its
 * lines share → the span again, sentences given back to it → each line's class.
 * @returns every line once; an error where no article is found
 */
export function classify(capture: Capture): Result<Segmented> {
  const continues = continuations(capture.lines);
  const shapes = (continues === null ? capture.lines : joined(capture.lines, continues)).map(shapeOf);
  // Lists above the text are no matter to it: once its place is known, the lines are weighed without them. Where a
  // head of a list hides it, it is looked for as if there were none.
  const first = placesOf(weigh(shapes, 0));
  const span = first.includes('article') ? first : placesOf(weigh(shapes, shapes.length));
  const core = shapes.filter(({ text }) => text !== '').filter((_, index) => span[index] === 'article');
  const weighed = withCohesion(weigh(shapes, core[0]?.n ?? 0), core);
  const places = withSentences(weighed, placesOf(weighed));
  const { decisions, cut } = decide(weighed, places);
  const classed = weighed.map(({ shape, evidence }, index): Classed => {
    const { class: found, evidence: reasons } = decisions[index] ?? decided('chrome');
    const place: Evidence = { signal: `place: ${places[index]}`, weight: 0 };
    return { shape, class: found, evidence: [...evidence, place, ...reasons] };
  });
  const lines = shapes.map(({ n }): ClassifiedLine => ({ n, class: 'blank', text: '', also: [], evidence: [] }));
  for (const { shape, class: found, evidence } of classed) {
    const { n, text } = shape;
    lines[n - 1] = { n, class: found, text, also: isText({ class: found }) ? fusedCaption(text) : [], evidence };
  }
  for (const line of lines.filter(({ class: found }) => found === 'headline').slice(1)) line.continues = true;
  const problems = problemsOf(capture, classed, cut);
  if (continues === null) return { value: { capture, lines }, problems };
  const what = 'its paragraphs are broken at a column; they were put together for reading';
  const todo = 'look at the classes with --explain, or save the page again without line breaks';
  problems.push(warning(capture.path, 0, what, todo));
  return { value: { capture, lines: spread(lines, capture.lines, continues) }, problems };
}

/** A decision for every line that is not blank; `cut` where the capture breaks off in the text. */
function decide(lines: readonly Weighed[], places: readonly Place[]): { decisions: Decision[]; cut: boolean } {
  const shapes = lines.map(({ shape }) => shape);
  const decisions = shapes.map(() => decided('chrome'));
  const mayBeText = ({ prose, terminal, open, row, item, text }: Shape): boolean =>
    prose || terminal || open || row || item || holdsText(text);
  const text = [...shapes.entries()].filter(([index, shape]) => places[index] === 'article' && mayBeText(shape));
  const paragraphs = text.map(([, shape]) => shape);
  // A question above the first paragraph is the headline, and so is a line that ends in a colon.
  const story = text.find(([, shape]) => shape.prose)?.[0] ?? 0;
  const own = text.filter(([index, shape]) => index >= story || (shape.terminal && !shape.asks));
  if (own.length === 0) return { decisions, cut: false };
  const first = own[0]?.[0] ?? 0;
  const end = own.at(-1)?.[0] ?? first;
  const counts = pairCounts(paragraphs);
  const { last, cut } = textEnd(shapes, end, counts);
  const found = { lines: shapes, first, last, counts, years: yearsOf(paragraphs) };
  const above = headlineAbove(found);
  const article: Article = { ...found, headline: above?.end ?? null };
  const stamps = datestamps(article);
  const stamp = stamps.find(({ decision }) => decision.class === 'dateline')?.index ?? null;
  decisions.splice(0, first, ...aboveText(article, stamp));
  for (const [index, shape] of shapes.slice(0, last + 1).entries()) {
    if (index > end) decisions[index] = decided('body', 'goes on below the last paragraph');
    else if (index >= first && places[index] === 'article') decisions[index] = classInArticle(article, index, shape);
  }
  for (const { index, decision } of [...belowText(article), ...stamps]) decisions[index] = decision;
  if (above !== undefined) {
    decisions.fill({ class: 'headline', evidence: above.evidence }, above.start, above.end + 1);
    markLead(shapes, decisions);
  }
  return { decisions, cut };
}

function markLead(shapes: readonly Shape[], decisions: Decision[]): void {
  const body = decisions.flatMap(({ class: found }, index) => (found === 'body' ? [index] : []));
  const sign = leadSign(body.flatMap((index) => shapes[index] ?? []));
  if (sign !== null && !decisions.some(({ class: found }) => found === 'lead'))
    decisions[body[0] ?? 0] = decided('lead', `lead: ${sign}`, 2);
}
