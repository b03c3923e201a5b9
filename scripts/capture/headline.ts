import { phrases } from '../../src/text/phrases.ts';
import type { Evidence } from '../content/model.ts';
import type { Article } from './article-lines.ts';
import { banners } from './bibliography.ts';
import { bylineOf } from './bylines.ts';
import { credit, onlyCredit } from './captions.ts';
import { openingMark, type Shape, shapeOf, shared } from './shape.ts';
import { opensWithDay, yearsIn } from './signals.ts';
import { headlineWeights, lengths, scoreBy, thresholds, total } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };

type Page = Omit<Article, 'headline'>;

/** Chooses the headline: of the titles above the text, the one whose words it takes up most; undefined without one. */
export function headlineAbove(page: Page) {
  const titles = titlesAbove(page)
    .filter(({ shape }) => mayBeHeadline(shape))
    .map((title) => ({ ...title, evidence: headlineEvidence(title, page) }))
    .map((title) => ({ ...title, weight: total(title.evidence) }))
    .filter(({ weight }) => weight >= thresholds.headline)
    .sort((a, b) => isListed(a.shape) - isListed(b.shape) || b.weight - a.weight || b.start - a.start);
  // A sentence that lost its full stop, between stamp and text, is a lead; the headline stands above the stamp.
  const isStamped = titles.some(isAboveStamp);
  const mayBeLead = ({ shape, between }: Title) => between === 0 && shape.words.length >= lengths.lead.open;
  return titles.find((title) => !isStamped || isAboveStamp(title) || !mayBeLead(title));
}

type Title = ReturnType<typeof titlesAbove>[number];

/** Lines above the text, each with those in which it runs on as one, its neighbours, and how many part it from the text. */
function titlesAbove({ lines, first }: Page) {
  return lines.slice(0, first).flatMap((line, start) => {
    const above = lines[start - 1];
    if (runsOn(above, line)) return [];
    let end = start;
    while (end + 1 < first && runsOn(lines[end], lines[end + 1])) end += 1;
    const whole = lines.slice(start, end + 1).map(({ text }) => text);
    const shape = shapeOf(whole.join(' '), start);
    const below = lines.slice(end + 1, Math.min(first, end + 40));
    return { shape, start, end, above, below, between: below.filter((one) => !passesUnder(one, shape)).length };
  });
}

function mayBeHeadline(shape: Shape): boolean {
  const { page, stamp, slug, text, words } = shape;
  const { least, most } = lengths.headline;
  if (words.length < least || words.length > most || slug || stamp !== null) return false;
  if (page.label || page.closing || page.machinery || page.menu || /^\p{Ll}|!\[/u.test(text)) return false;
  const byline = bylineOf(shape);
  return byline === null || byline === 'signature';
}

/** Weighs a title above the text. */
function headlineEvidence(title: Title, { counts, years }: Page): Evidence[] {
  const { shape, above, below, between } = title;
  const { text, terms } = shape;
  const score = scoreBy(headlineWeights, 'headline: ');
  const share = shared(shape, counts, false);
  score.add('words that the text takes up', share);
  score.add('terms of the subject', Math.min(3, terms));
  if (between === 0) score.add('right above the text');
  const isDated = below.slice(0, 3).some((line) => line.stamp !== null);
  if (isDated) score.add('a date stamp follows');
  else if (between === 0 && above?.stamp) score.add('a date stamp stands above');
  if (yearsIn(text).some((year) => years.some((other) => Math.abs(year - other) <= 1)))
    score.add('names a year of the text');
  if (isListed(shape) || (above?.page.closing && between > 0)) score.add('in pipes or a list');
  if (banners.some((banner) => banner.test(text))) score.add("a site's banner");
  if (credit.test(text) || onlyCredit(below[0]?.text ?? '')) score.add('credits a picture');
  if (isCapitals(shape) && isTitle(below[0]) && !isCapitals(below[0]))
    score.add('in capitals right above a title that is not');
  return score.evidence;
}

/** True for a title of the subject below which, small lines apart, a date stamp stands first. */
function isAboveStamp({ shape, below }: Title): boolean {
  const next = below.find((line) => line.stamp !== null || !passesUnder(line, shape));
  return next?.stamp != null && shape.terms > 0;
}

/** True where a title goes on in the line below: it breaks off at a comma or a colon, or that one begins as no title does. */
function runsOn(above: Shape | undefined, below: Shape | undefined): boolean {
  if (!isTitle(above) || !isTitle(below) || isCapitals(above) !== isCapitals(below)) return false;
  return /[,:]$/.test(above.text) || joining.test(below.text);
}

/** A line in small letters may be a picture's words; these join it to the one above. */
const joining = /^(?:và|của|với|để|trong|cho|tại|từ|về|theo|trên|do|khi|là|nhằm|như|ở|đến|hay|hoặc|vì|mà|đã|sẽ)\s/u;

function isTitle(line: Shape | undefined): line is Shape {
  if (line === undefined || line.slug || line.terminal || line.stamp !== null || line.page.furniture) return false;
  return line.words.length < lengths.title && bylineOf(line) === null;
}

const isCapitals = ({ text }: Shape): boolean => text === text.toUpperCase();
const isListed = ({ piped, bulleted }: Shape): number => Number(piped || bulleted);

/** Lines that may stand between a headline and its text without parting them. */
function passesUnder(line: Shape, headline: Shape): boolean {
  const { page, stamp, words, key } = line;
  return page.furniture || words.length < 4 || stamp !== null || bylineOf(line) !== null || key === headline.key;
}

const tells = phrases(...lists.opensReport);

/** A sign of the text's first paragraph being a lead, which sums up so that the story begins below it; null without. */
export function leadSign(paragraphs: readonly Shape[]): string | null {
  const [lead, second, ...rest] = paragraphs;
  if (lead === undefined || second === undefined || rest.length === 0) return null;
  if (openingMark.test(lead.text)) return "opens with the newspaper's mark";
  const begins = opensWithDay(second.text) || (tells.test(second.text.slice(0, 260)) && !tells.test(lead.text));
  return begins && !opensWithDay(lead.text) ? 'the story begins below it, with when it was or what was held' : null;
}
