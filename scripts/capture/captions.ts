import { anyOf, phrases } from '../../src/text/phrases.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { Evidence } from '../content/model.ts';
import { inner, type Shape } from './shape.ts';
import { lengths, scoreBy, caption as weights } from './weights.ts';
import { office, sayingVerbs, sentenceEnd } from './wording.ts';

const credit =
  /(?:^|[\s.(“"|–-])(?:nguồn ảnh|ảnh(?: minh họa| minh hoạ| tư liệu)?|photo|clip)\s*:\s*\S|\((?:ảnh|nguồn)\b[^)]*\)\s*\.?$|[/(](?:TTXVN|VNA|VGP|BNG|VOV|VTV|TG&VN|Vietnam\+)\)?\.?$/iu;
const scene = anyOf([
  'toàn cảnh|quang cảnh|khung cảnh|một góc|hình ảnh|ảnh minh họa|ảnh lưu niệm|đông đảo đại biểu',
  'các đại biểu (?:chụp|tham dự|dự|tại|ở|đầu cầu|điểm cầu|tham gia|nghe|theo dõi|thực hiện|chào cờ)',
]);
const act =
  /\p{L}\s+(?:đã\s+)?(?:phát biểu|chụp ảnh|tặng|trao|chủ trì|đồng chủ trì|giới thiệu|bắt tay|chúc mừng|tại|trình bày|điều hành|báo cáo|kết luận|cùng (?:các|đoàn|lãnh đạo)|và các đại biểu|thăm|tham quan|cắt băng|tiếp|trò chuyện|đón)(?![\p{L}])/u;
const reports = phrases([
  sayingVerbs,
  'thống nhất|ghi nhận|cần|phải|theo đó|dự và|đồng thời|do|cùng dự|tham dự hội nghị có|chúc',
]);
const atEvent =
  /(?:tại|ở|bên lề|trong|dự) (?:hội nghị|cuộc họp|phiên họp|buổi lễ|sự kiện|phiên (?:khai mạc|bế mạc|toàn thể))\.?$/iu;
const opensScene = new RegExp(`^${scene}`, 'iu');
const opensOffice = new RegExp(`^${office}`, 'iu');

/** True where a text says whose picture it belongs to. */
export function hasCredit(text: string): boolean {
  return credit.test(text);
}

/** True where a text begins with somebody's office or "ông". */
export function opensWithPerson(text: string): boolean {
  return opensOffice.test(inner(text)) || /^(?:ông|bà)\s+\p{Lu}/iu.test(inner(text));
}

/** True where a line's words alone are those of a caption: its credit, its scene, a person in an act. */
export function looksLikeCaption(text: string): boolean {
  const bare = inner(text);
  if (hasCredit(bare) || opensScene.test(bare) || /chụp ảnh/iu.test(bare)) return true;
  return opensOffice.test(bare) && act.test(bare);
}

/** True where a line says nothing but who took a picture. */
export function onlyCredit(text: string): boolean {
  const bare = inner(text).replace(/^[(]|[)]$/g, '');
  return /^(?:nguồn )?(?:ảnh|photo|clip)\s*:\s*\S/iu.test(bare) && bare.split(/\s+/).length <= 8;
}

/**
 * Weighs a line as a picture's caption; from `thresholds.caption` it is one.
 * @param around what its neighbours say of it: an image stands before it, a longer line reports the same act of the
 * same person, the line below only credits a picture; `repeats`, the share of its pairs of the paragraph above
 */
export function captionEvidence(
  shape: Shape,
  around: { afterImage: boolean; isReported: boolean; creditFollows: boolean; repeats: number },
): Evidence[] {
  const text = inner(shape.text);
  const score = scoreBy(weights, 'caption: ');
  const length = shape.words.length;
  const most = lengths.caption;
  const credited = hasCredit(text);
  if (credited && length <= most.credited) score.add('credits a picture');
  if (opensScene.test(text)) score.add('opens with a scene');
  if (around.afterImage) score.add('right after an image');
  if (!shape.terminal && !shape.open && length >= 3) score.add('no full stop');
  if (shape.terminal && length > most.sentence && !credited) score.add('a full sentence');
  if (length <= most.short) score.add('short');
  if (length <= most.act && opensOffice.test(text) && act.test(text))
    score.add('a person in an act that a picture shows');
  if (around.isReported) score.add('an act that another line reports');
  if (around.creditFollows && !shape.prose) score.add('a credit follows');
  const isOneSentence = shape.sentences === 1 && length <= most.short && !shape.bulleted;
  const onlyShows = isOneSentence && opensOffice.test(text) && act.test(text) && atEvent.test(text);
  if (onlyShows) score.add('says nothing but what a picture shows');
  if (isOneSentence && around.repeats >= most.repeated) score.add('says again what stands right above');
  // Words quoted in a caption are not its own report.
  if (!onlyShows && reports.test(text.replace(/:\s*[“"][^“”"]*[”"]?$/u, '')))
    score.add('reports what was said or done');
  return score.evidence;
}

/** Four to thirty syllables of an act or a place, nothing reported, quoted or counted by year. */
function showsScene(text: string): boolean {
  const length = text.split(/\s+/).length;
  if (length < 4 || length > 30 || /[:;“”"]/.test(text) || /(?:19|20)\d{2}/.test(text)) return false;
  return act.test(text) && !reports.test(text) && /^\p{Lu}/u.test(text);
}

/** The syllable (1-based) with which a caption fused to the end of a paragraph begins; null where none is. */
export function fusedCaption(text: string): number | null {
  const start = fusedAt(text);
  return start === null ? null : syllablesOf(text.slice(0, start)).length + 1;
}

function fusedAt(text: string): number | null {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  const above = sentences.at(-2);
  if (last === undefined || above === undefined) return null;
  // The words before "Ảnh:" are the caption, unless nothing else is left of the paragraph.
  if (onlyCredit(last.text)) return sentences.length === 2 ? last.start : above.start;
  const isScene = opensScene.test(last.text) && last.text.split(' ').length <= lengths.caption.long;
  if (hasCredit(last.text) || (isScene && !reports.test(last.text))) return last.start;
  // In a paragraph whose sentences all end but the last, that one is the picture's.
  const othersEnd = sentences.slice(0, -1).every((one) => sentenceEnd.test(one.text));
  return othersEnd && !/[.!?…;:]["'”’»)]*$/u.test(last.text) && showsScene(last.text) ? last.start : null;
}

/** True where a caption is fused to the end of sentences that are no caption's: the line is text. */
export function holdsText(text: string): boolean {
  const before = text.slice(0, fusedAt(text) ?? 0).trim();
  return syllablesOf(before).length >= lengths.paragraph && sentenceEnd.test(before) && !looksLikeCaption(before);
}
