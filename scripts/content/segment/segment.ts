import { dateStamp } from '../../../src/text/printed-date.ts';
import type { Capture, ClassifiedLine, Evidence, Segmented } from '../model.ts';
import type { Problem, Result } from '../problem.ts';
import { aboveText, belowText } from './around.ts';
import { fusedCaption } from './captions.ts';
import { closesText } from './closing-line.ts';
import { withCohesion, yearsOf } from './cohesion.ts';
import { headlineAbove, leadEvidence } from './headline.ts';
import { type Article, copyKey, type Decision, inArticle } from './in-article.ts';
import { withoutParagraphs } from './insets.ts';
import { secondArticle } from './second-article.ts';
import { askingTitle, proseLike, type Shape, shapesOf } from './shape.ts';
import { type Signed, signalsOf } from './signals.ts';
import { type Place, placesOf } from './span.ts';
import { onlyTeaser } from './teaser-page.ts';
import { tellingsOf } from './tellings.ts';
import { holdsText } from './text-before-caption.ts';
import { pairCounts, topicTerms } from './topic.ts';
import { spread, unwrapped } from './wrapped.ts';

/**
 * Gives every line of a capture its class, and says why.
 *
 * The approach is that of boilerplate removal: jusText (Pomikálek 2011) judges blocks by length, link and
 * stop-word density, then lets unsure ones take after their neighbours; Boilerpipe (Kohlschütter et al. 2010)
 * finds that length and the neighbours' length nearly suffice; Trafilatura (Barbaresi 2021) adds rules and
 * fallbacks. All three read HTML. A line capture has no tags, links or classes, so other signs stand in for
 * them: ends of sentences, titles printed twice (an image's text and a link's), pipes and bullets left over
 * from tables and lists, section words of Vietnamese sites, image texts without diacritics. And since the
 * subject is known, its terms do what stop words do in jusText: in Vietnamese, written by syllables, frequent
 * words tell prose from menus badly, for menus are full of them.
 *
 * Steps: the shape of each line → weights for and against its being the article's → the article's span,
 * chosen as a whole → the weights again, with what the lines of that span share → the span again → what each
 * line in and around the span is.
 * @param capture as read
 * @returns every line once; an error where no article is found
 */
export function segment(capture: Capture): Result<Segmented> {
  const whole = unwrapped(capture.lines);
  const shapes = shapesOf(whole?.lines ?? capture.lines);
  const first = signalsOf(shapes, 0);
  // Lists above the text are no matter to it: once its place is known, the lines are weighed without them.
  const looks = signalsOf(shapes, weightiestRun(first, placesOf(first))[0]?.n ?? 0);
  const core = weightiestRun(looks, placesOf(looks));
  const weighed = withCohesion(signalsOf(shapes, core[0]?.n ?? 0), core);
  const places = withoutParagraphs(weighed, placesOf(weighed));
  const decisions = decide(weighed, places);
  const byNumber = new Map(weighed.map((line, index) => [line.shape.n, { line, place: places[index], index }]));
  const lines = shapes.map((shape): ClassifiedLine => {
    const found = byNumber.get(shape.n);
    const decision = found === undefined ? undefined : decisions[found.index];
    if (found === undefined || decision === undefined) {
      return { n: shape.n, class: 'blank', text: '', also: [], evidence: [] };
    }
    const evidence: Evidence[] = [
      ...found.line.evidence,
      { signal: `place: ${found.place}`, weight: 0 },
      ...decision.evidence,
    ];
    const fused = decision.class === 'body' || decision.class === 'lead' ? fusedCaption(shape.text) : null;
    if (fused !== null) evidence.push({ signal: `a caption is fused to its end, from syllable ${fused}`, weight: 0 });
    const also = fused === null ? [] : [{ class: 'caption' as const, from: fused }];
    return { n: shape.n, class: decision.class, text: shape.text, also, evidence };
  });
  const problems = problemsOf(capture, lines, shapes);
  if (whole === null) return { value: { capture, lines }, problems };
  const what = 'its paragraphs are broken at a column; they were put together for reading';
  const todo = 'look at the classes with --explain, or save the page again without line breaks';
  problems.push({ file: capture.path, line: 0, level: 'warning', what, todo });
  return { value: { capture, lines: spread(lines, capture.lines, whole.continues) }, problems };
}

/** The weightiest run of the first span that no list interrupts: what the text is surely about. */
function weightiestRun(lines: readonly Signed[], places: readonly Place[]): Shape[] {
  let best = { weight: 0, start: 0, end: 0 };
  let weight = 0;
  let start = 0;
  lines.forEach((line, index) => {
    if (places[index] !== 'article') {
      weight = 0;
      start = index + 1;
      return;
    }
    weight += line.weight;
    if (weight > best.weight) best = { weight, start, end: index + 1 };
  });
  return lines.slice(best.start, best.end).map(({ shape }) => shape);
}

/** A decision for every line that is not blank. */
function decide(lines: readonly Signed[], places: readonly Place[]): Decision[] {
  const shapes = lines.map(({ shape }) => shape);
  const text = places.flatMap((place, index) => (place === 'article' ? [index] : []));
  const chrome: Decision[] = shapes.map(() => ({ class: 'chrome', evidence: [] }));
  const isText = (shape: Shape): boolean => proseLike(shape) || shape.terminal || shape.open || holdsText(shape.text);
  const paragraphs = text.flatMap((index) => shapes[index] ?? []).filter(isText);
  // Short sentences alone make an article only where they speak of its subject.
  const terms = paragraphs.reduce((sum, shape) => sum + topicTerms(shape), 0);
  if (!paragraphs.some(proseLike) && (paragraphs.length < 4 || terms < paragraphs.length)) return chrome;
  const counts = pairCounts(paragraphs);
  // A question with the article's date below it is the headline, not the first sentence.
  const heads = (index: number): boolean =>
    shapes.slice(index + 1, index + 4).some((below) => dateStamp(below.text) !== null);
  const story = text.find((index) => proseLike(shapes[index] as Shape)) ?? 0;
  const ends = text.filter((index) => {
    const shape = shapes[index] as Shape;
    return isText(shape) && !(index < story && askingTitle(shape) && heads(index));
  });
  const first = ends[0] ?? 0;
  const end = ends.at(-1) ?? first;
  const closes = closesText(shapes, end + 1);
  const last = closes ? end + 1 : end;
  const years = yearsOf(paragraphs);
  const above = headlineAbove(shapes, first, counts, years);
  const copies = new Map<string, number>();
  for (const shape of shapes.slice(first, last + 1)) copies.set(copyKey(shape), (copies.get(copyKey(shape)) ?? 0) + 1);
  const article: Article = {
    lines: shapes,
    first,
    last,
    headline: above === null ? null : (shapes[above.index] ?? null),
    counts,
    usualIndent: paragraphs[0]?.indent ?? 0,
    tellings: tellingsOf(shapes.slice(first, last + 1)),
    years,
    copies,
  };
  const decisions = chrome;
  aboveText(article, above?.index ?? null).forEach((decision, index) => {
    decisions[index] = decision;
  });
  for (let index = first; index <= last; index += 1) {
    if (places[index] === 'article') decisions[index] = inArticle(article, index);
  }
  if (closes)
    decisions[last] = { class: 'body', evidence: [{ signal: 'closes the text, its full stop lost', weight: 1 }] };
  for (const [index, decision] of belowText(article)) decisions[index] = decision;
  if (above !== null) decisions[above.index] = { class: 'headline', evidence: above.evidence };
  leadOf(shapes, decisions, above !== null);
  return decisions;
}

/** Makes the first paragraph a lead where it is one; without a headline there is none. */
function leadOf(shapes: readonly Shape[], decisions: Decision[], headlined: boolean): void {
  if (!headlined) return;
  const body = decisions.flatMap(({ class: found }, index) => (found === 'body' ? [index] : []));
  const evidence = leadEvidence(body.flatMap((index) => shapes[index] ?? []));
  const [first] = body;
  if (first === undefined) return;
  const weight = evidence.reduce((sum, signal) => sum + signal.weight, 0);
  const before = decisions[first]?.evidence ?? [];
  decisions[first] = { class: weight >= 2 ? 'lead' : 'body', evidence: [...before, ...evidence] };
}

function problemsOf(capture: Capture, lines: readonly ClassifiedLine[], shapes: readonly Shape[]): Problem[] {
  const refuse = (line: number, what: string, todo: string): Problem[] => [
    { file: capture.path, line, level: 'error', what, todo },
  ];
  const classed = shapes.flatMap((shape, index) => {
    const found = lines[index]?.class;
    return found === undefined || found === 'blank' ? [] : [{ shape, class: found }];
  });
  if (lines.some((line) => line.class === 'body')) {
    const second = secondArticle(classed);
    const title = second === null ? '' : (lines[second - 1]?.text ?? '');
    if (second === null && !onlyTeaser(classed)) return [];
    if (second === null)
      return refuse(
        0,
        'no article was found: its text is a teaser that an article is to be read on from',
        "save the article's own page, or leave the file out",
      );
    return refuse(second, `a second article begins here: "${title}"`, 'save each article in a file of its own');
  }
  const paragraphs = shapes.filter(proseLike).length;
  const what =
    paragraphs >= 3
      ? `the text is about another subject: ${paragraphs} paragraphs, none of which speaks of a review of diplomacy`
      : `no article was found: its ${lines.length} lines are menus, links and teasers`;
  return refuse(0, what, 'save the page again with the article in it, or leave the file out');
}
