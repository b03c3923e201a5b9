import { phrases } from '../../src/text/phrases.ts';
import type { Evidence } from '../content/model.ts';
import type { Article } from './article-lines.ts';
import { banners } from './bibliography.ts';
import { bylineOf } from './bylines.ts';
import { credit } from './captions.ts';
import { openingMark, type Shape, shapeOf, shared } from './shape.ts';
import { yearsIn } from './signals.ts';
import { headlineWeights, leadWeights, lengths, scoreBy, thresholds, total } from './weights.ts';

/** Chooses the headline: of the titles above the text, the one whose words it takes up most; undefined without one. */
export function headlineAbove({ lines, first, counts, years }: Omit<Article, 'headline'>) {
  let isStampMet = false;
  // Images are named after the headline, and some sites print it for each picture inside the text.
  const images = new Set(lines.flatMap(({ slug, key }, index) => (slug || index >= first ? [key] : [])));
  const titles = lines.slice(0, first).flatMap((line, start) => {
    let end = start;
    while (end + 1 < first && runsOn(lines[end], lines[end + 1])) end += 1;
    const whole = lines.slice(start, end + 1).map(({ text }) => text);
    const shape = end === start ? line : shapeOf(whole.join(' '), start);
    const { page, stamp, slug, text, key } = shape;
    const length = shape.words.length;
    const byline = bylineOf(shape);
    if (length < lengths.headline.least || length > lengths.headline.most || slug || stamp !== null) return [];
    if (page.label || page.closing || page.machinery || page.menu || runsOn(lines[start - 1], line)) return [];
    if (/^\p{Ll}|!\[/u.test(text) || byline === 'origin' || byline === 'signature in words') return [];
    const score = scoreBy(headlineWeights, 'headline: ');
    const share = shared(shape, counts, false);
    score.add('words that the text takes up', share);
    score.add('terms of the subject', Math.min(3, shape.terms));
    if (shape.terms === 0 && share === 0) score.add('says nothing of the subject');
    const above = lines[start - 1];
    const near = lines.slice(end + 1, Math.min(first, end + 40));
    const dated = near.slice(0, 3).some((line) => line.stamp !== null);
    const between = near.filter((line) => !passesUnder(line, shape)).length;
    score.add('lines between it and the text', Math.min(between, 8));
    if (images.has(key)) score.add('an image is named after it');
    if (between === 0) score.add('right above the text');
    if (dated) score.add('a date stamp follows');
    else if (between === 0 && above?.stamp) score.add('a date stamp stands above');
    if (yearsIn(text).some((year) => years.some((other) => Math.abs(year - other) <= 1)))
      score.add('names a year of the text');
    const isAlone =
      above === undefined || passesUnder(above, shape) || banners.some((banner) => banner.test(above.text));
    if (!isAlone && !(between === 0 && dated)) score.add('among other titles');
    if (credit.test(text)) score.add('credits a picture');
    if (shape.piped || shape.bulleted || (above?.page.closing && between > 0)) score.add('in pipes or a list');
    if (shape.terminal && !/[?!…”"]$/u.test(text)) score.add('ends as a sentence');
    if (banners.some((banner) => banner.test(text))) score.add("a site's banner");
    const [below] = near;
    if (isCapitals(text) && isTitle(below) && !isCapitals(below.text))
      score.add('in capitals right above a title that is not');
    const weight = total(score.evidence);
    const ends = near.find((line) => line.stamp !== null || !passesUnder(line, shape));
    const isAboveStamp = ends?.stamp != null && shape.terms > 0 && !shape.piped && !shape.bulleted;
    isStampMet ||= isAboveStamp && weight >= thresholds.headline;
    // A sentence that lost its full stop, between stamp and text, is a lead; the headline stands above the stamp.
    if (isStampMet && !isAboveStamp && length >= lengths.lead.open && between === 0) return [];
    return weight < thresholds.headline ? [] : [{ start, end, evidence: score.evidence, weight }];
  });
  return titles.toSorted((a, b) => b.weight - a.weight || b.start - a.start)[0];
}

/** True where a title goes on in the line below: it breaks off at a comma or a colon, or that one begins as no title does. */
function runsOn(above: Shape | undefined, below: Shape | undefined): boolean {
  if (!isTitle(above) || !isTitle(below) || isCapitals(above.text) !== isCapitals(below.text)) return false;
  return /[,:]$/.test(above.text) || joining.test(below.text);
}

/** A line in small letters may be a picture's words; these join it to the one above. */
const joining = /^(?:và|của|với|để|trong|cho|tại|từ|về|theo|trên|do|khi|là|nhằm|như|ở|đến|hay|hoặc|vì|mà|đã|sẽ)\s/u;

function isTitle(line: Shape | undefined): line is Shape {
  if (line === undefined || line.slug || line.terminal || line.stamp !== null || line.page.furniture) return false;
  return line.words.length < lengths.title && bylineOf(line) === null;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Lines that may stand between a headline and its text without parting them. */
function passesUnder(line: Shape, headline: Shape): boolean {
  const { page, stamp, words, key } = line;
  const small = page.label || page.machinery || page.menu || words.length < 4;
  return small || stamp !== null || bylineOf(line) !== null || key === headline.key;
}

const opening = /^[^.]{0,40}?(?:ngày|sáng|chiều|tối|trưa|hôm nay)\b[^.]{0,30}?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}/iu;
const tells = phrases(
  '(?:tổ chức|khai mạc|diễn ra|tiến hành|chủ trì) [^.;]{0,60}?(?:hội nghị|cuộc họp|họp liên)',
  '(?:hội nghị|cuộc họp|phiên họp) [^.;]{0,140}?(?:được tổ chức|diễn ra|khai mạc)',
  'họp (?:bàn|liên cơ quan|liên ngành)',
);

/** Weighs the text's first paragraph as a lead, which sums up so that the story begins below it; one from `thresholds.lead`. */
export function leadEvidence(paragraphs: readonly Shape[]): Evidence[] {
  const [lead, second, ...rest] = paragraphs;
  if (lead === undefined || second === undefined || rest.length === 0) return [];
  const score = scoreBy(leadWeights, 'lead: ');
  if (openingMark.test(lead.text)) score.add("opens with the newspaper's mark");
  if (opening.test(lead.text)) score.add('tells when it was: the story begins here');
  else if (opening.test(second.text) || (tells.test(second.text.slice(0, 260)) && !tells.test(lead.text)))
    score.add('the next paragraph tells when it was or what was held: the story begins there');
  return score.evidence;
}
