import type { Capture, ClassifiedLine, Evidence, Segmented } from '../content/model.ts';
import type { Problem, Result } from '../content/problem.ts';
import { type Article, classInArticle, copyKey, type Decision, decided, isTableRow } from './article-lines.ts';
import { fusedCaption, holdsText } from './captions.ts';
import { continuations, joined, spread } from './hard-wraps.ts';
import { headlineAbove, leadEvidence } from './headline.ts';
import { aboveText, belowText, datestamps, textEnd } from './page-furniture.ts';
import { onlyTeaser, secondArticle } from './second-article.ts';
import { pairCounts, type Shape, shapeOf } from './shape.ts';
import { type Weighed, weigh, withCohesion, yearsOf } from './signals.ts';
import { type Place, placesOf, withoutParagraphs } from './span.ts';
import { doubts, thresholds, total } from './weights.ts';

/**
 * Gives every line of a capture its class, and its reasons for `--explain`, as boilerplate removal does (jusText,
 * Pomikálek 2011; Trafilatura, Barbaresi 2021). A line capture has no tags: ends of sentences, titles printed twice,
 * pipes, section words of Vietnamese sites and image texts without diacritics stand in for them, the subject's terms
 * for stop words. Steps: each line's shape → its weight for or against the article → the article's span, chosen as a
 * whole → weights by what its lines share → the span again → the class of each line in and around it.
 * @returns every line once; an error where no article is found
 */
export function classify(capture: Capture): Result<Segmented> {
  const continues = continuations(capture.lines);
  const shapes = (continues === null ? capture.lines : joined(capture.lines, continues)).map(shapeOf);
  // Lists above the text are no matter to it: once its place is known, the lines are weighed without them.
  const start = weightiestRun(weigh(shapes, 0))[0]?.n ?? 0;
  const core = weightiestRun(weigh(shapes, start));
  const weighed = withCohesion(weigh(shapes, core[0]?.n ?? 0), core);
  const places = withoutParagraphs(weighed, placesOf(weighed));
  const { decisions, cut } = decide(weighed, places);
  const found = new Map(weighed.map(({ shape, evidence }, index) => [shape.n, { evidence, index }]));
  const lines = shapes.map((shape): ClassifiedLine => {
    const { evidence, index } = found.get(shape.n) ?? { evidence: [], index: -1 };
    const decision = decisions[index];
    if (decision === undefined) return { n: shape.n, class: 'blank', text: '', also: [], evidence: [] };
    const reasons: Evidence[] = [...evidence, { signal: `place: ${places[index]}`, weight: 0 }, ...decision.evidence];
    const fused = decision.class === 'body' || decision.class === 'lead' ? fusedCaption(shape.text) : null;
    if (fused !== null) reasons.push({ signal: `a caption is fused to its end, from syllable ${fused}`, weight: 0 });
    const also = fused === null ? [] : [{ class: 'caption' as const, from: fused }];
    return { n: shape.n, class: decision.class, text: shape.text, also, evidence: reasons };
  });
  const problems = problemsOf(capture, lines, shapes);
  if (problems.length === 0) problems.push(...doubtsOf(capture, weighed, decisions, cut));
  if (continues === null) return { value: { capture, lines }, problems };
  const what = 'its paragraphs are broken at a column; they were put together for reading';
  const todo = 'look at the classes with --explain, or save the page again without line breaks';
  problems.push({ file: capture.path, line: 0, level: 'warning', what, todo });
  return { value: { capture, lines: spread(lines, capture.lines, continues) }, problems };
}

/** The weightiest run of the first span that no list interrupts: the text's core. */
function weightiestRun(lines: readonly Weighed[]): Shape[] {
  let best = { weight: 0, start: 0, end: 0 };
  let run = { weight: 0, start: 0 };
  for (const [index, place] of placesOf(lines).entries()) {
    const weight = run.weight + (lines[index]?.weight ?? 0);
    run = place === 'article' ? { ...run, weight } : { weight: 0, start: index + 1 };
    if (run.weight > best.weight) best = { ...run, end: index + 1 };
  }
  return lines.slice(best.start, best.end).map(({ shape }) => shape);
}

/** A decision for every line that is not blank; `cut` where the capture breaks off in the text. */
function decide(lines: readonly Weighed[], places: readonly Place[]): { decisions: Decision[]; cut: boolean } {
  const shapes = lines.map(({ shape }) => shape);
  const decisions = shapes.map(() => decided('chrome'));
  const isText = ({ prose, terminal, open, text }: Shape): boolean => prose || terminal || open || holdsText(text);
  const text = shapes.flatMap((shape, index) => (places[index] === 'article' ? [{ shape, index }] : []));
  const paragraphs = text.flatMap(({ shape }) => (isText(shape) ? [shape] : []));
  // Short sentences alone make an article only where they speak of its subject.
  const terms = paragraphs.reduce((sum, shape) => sum + shape.terms, 0);
  const short = paragraphs.length < 4 || terms < paragraphs.length;
  if (short && !paragraphs.some(({ prose }) => prose)) return { decisions, cut: false };
  // A question above the first paragraph is the headline, not a sentence of the text.
  const story = text.find(({ shape }) => shape.prose)?.index ?? 0;
  const ends = text.filter(({ shape, index }) => isText(shape) && !(index < story && shape.asks));
  const first = ends[0]?.index ?? 0;
  const end = ends.at(-1)?.index ?? first;
  const years = yearsOf(paragraphs);
  const counts = pairCounts(paragraphs);
  const { last, cut } = textEnd(shapes, end, counts);
  const above = headlineAbove(shapes, first, counts, years);
  const inside = shapes.slice(first, last + 1);
  const copies = new Map<string, number>();
  for (const shape of inside) copies.set(copyKey(shape), (copies.get(copyKey(shape)) ?? 0) + 1);
  const article: Article = {
    lines: shapes,
    first,
    last,
    headline: above === null ? null : (shapes[above.index] ?? null),
    counts,
    years,
    copies,
  };
  const { own, others } = datestamps(article, above?.index ?? null);
  const furniture = aboveText(article, above?.index ?? null, own?.index ?? null);
  decisions.splice(0, first, ...furniture);
  for (let index = first; index <= last; index += 1) {
    if (index > end) decisions[index] = decided('body', 'goes on below the last paragraph');
    else if (places[index] === 'article' || isTableRow(shapes[index] as Shape))
      decisions[index] = classInArticle(article, index);
  }
  for (const [index, decision] of belowText(article)) decisions[index] = decision;
  for (const { index, evidence } of others) decisions[index] = { class: 'chrome', evidence };
  if (own !== null) decisions[own.index] = { class: 'dateline', evidence: own.evidence };
  if (above !== null) {
    decisions[above.index] = { class: 'headline', evidence: above.evidence };
    markLead(shapes, decisions);
  }
  return { decisions, cut };
}

/** Makes the first paragraph a lead where it is one. */
function markLead(shapes: readonly Shape[], decisions: Decision[]): void {
  const body = decisions.flatMap(({ class: found }, index) => (found === 'body' ? [index] : []));
  const [first] = body;
  if (first === undefined || decisions.some(({ class: found }) => found === 'lead')) return;
  const evidence = leadEvidence(body.flatMap((index) => shapes[index] ?? []));
  const lineClass = total(evidence) >= thresholds.lead ? 'lead' : 'body';
  decisions[first] = { class: lineClass, evidence: [...(decisions[first]?.evidence ?? []), ...evidence] };
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
    if (second !== null) {
      const what = `a second article begins here: "${lines[second - 1]?.text ?? ''}"`;
      return refuse(second, what, 'save each article in a file of its own');
    }
    if (!onlyTeaser(classed)) return [];
    const what = 'no article was found: its text is a teaser that an article is to be read on from';
    return refuse(0, what, "save the article's own page, or leave the file out");
  }
  const paragraphs = shapes.filter(({ prose }) => prose).length;
  const what =
    paragraphs >= 3
      ? `the text is about another subject: ${paragraphs} paragraphs, none of which speaks of a review of diplomacy`
      : `no article was found: its ${lines.length} lines are menus, links and teasers`;
  return refuse(0, what, 'save the page again with the article in it, or leave the file out');
}

/** Warns of lines left out though they stand by the text or speak of its subject, and of a capture that breaks off. */
function doubtsOf(
  { path }: Capture,
  lines: readonly Weighed[],
  decisions: readonly Decision[],
  cut: boolean,
): Problem[] {
  const text = decisions.flatMap(({ class: found }, index) => (found === 'body' || found === 'lead' ? [index] : []));
  const first = text[0] ?? 0;
  const last = text.at(-1) ?? 0;
  const over = lines.findIndex(({ shape }, index) => index > last && shape.page.furniture);
  const end = Math.min(last + doubts.below, over < 0 ? lines.length : over - 1);
  const problems = lines.flatMap(({ shape, evidence }, index): Problem[] => {
    if (decisions[index]?.class !== 'chrome' || shape.stamp !== null || shape.slug) return [];
    if (shape.page.furniture && !shape.prose) return [];
    const isListed = evidence.some(({ signal }) => /teaser|twice|comments|head of a list|machinery/.test(signal));
    const isNear = index > first && index <= end;
    const speaks = shape.words.length >= doubts.syllables && shape.terms >= doubts.terms;
    if (isListed || !(isNear ? shape.words.length >= doubts.nearSyllables : speaks)) return [];
    const words = shape.text.length > 80 ? `${shape.text.slice(0, 80)}…` : shape.text;
    const what = `left out as the page's own: "${words}"`;
    return [
      { file: path, line: shape.n, level: 'warning', what, todo: "see whether it is the article's, with --explain" },
    ];
  });
  if (!cut) return problems;
  const what = 'the capture breaks off in the middle of a sentence';
  return [
    ...problems,
    { file: path, line: lines[last]?.shape.n ?? 0, level: 'warning', what, todo: 'save the whole page again' },
  ];
}
