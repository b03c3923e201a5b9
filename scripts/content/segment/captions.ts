import { phrases } from '../../../src/text/phrases.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import type { Evidence } from '../model.ts';
import { isBareCaption, isFusedCaption } from './bare-captions.ts';
import { inner, type Shape } from './shape.ts';

const credit =
  /(?:^|[\s.(“"|–-])(?:nguồn ảnh|ảnh(?: minh họa| minh hoạ| tư liệu)?|photo|clip)\s*:\s*\S|\((?:ảnh|nguồn)\b[^)]*\)\s*\.?$|[/(](?:TTXVN|VNA|VGP|BNG|VOV|VTV|TG&VN|Vietnam\+)\)?\.?$/iu;
const scene = phrases([
  'toàn cảnh',
  'quang cảnh',
  'khung cảnh',
  'một góc',
  'hình ảnh',
  'ảnh minh họa',
  'ảnh lưu niệm',
  'các đại biểu (?:chụp|tham dự|dự|tại|tham gia|nghe|theo dõi|thực hiện|chào cờ)',
  'đông đảo đại biểu',
]);
const act =
  /\p{L}\s+(?:đã\s+)?(?:phát biểu|chụp ảnh|tặng|trao|chủ trì|đồng chủ trì|giới thiệu|bắt tay|chúc mừng|tại|trình bày|điều hành|báo cáo|kết luận|cùng (?:các|đoàn|lãnh đạo)|và các đại biểu|thăm|tham quan|cắt băng|tiếp|trò chuyện|đón)(?![\p{L}])/u;
const holder = phrases([
  '(?:phó|quyền|nguyên) (?:thủ tướng|bộ trưởng|chủ tịch|chủ nhiệm|trưởng ban|bí thư)',
  'thủ tướng',
  'bộ trưởng',
  'thứ trưởng',
  'chủ tịch',
  'tổng bí thư',
  'ủy viên',
  'đồng chí',
  'trưởng ban',
  'chủ nhiệm',
  'bí thư',
  'đại sứ',
  'các đồng chí',
  'lãnh đạo',
]);
const reporting = phrases([
  'nhấn mạnh',
  'khẳng định',
  'cho rằng',
  'cho biết',
  'đánh giá',
  'yêu cầu',
  'đề nghị',
  'biểu dương',
  'phát động',
  'chỉ rõ',
  'lưu ý',
  'nêu rõ',
  'thống nhất',
  'ghi nhận',
  'cần',
  'phải',
  'theo đó',
  'dự và',
  'đồng thời',
  'do',
  'cùng dự',
  'tham dự hội nghị có',
  'chúc',
]);
const dated = /(?:ngày|sáng|chiều|tối)\s+\d{1,2}[/.-]\d{1,2}/iu;

const opensScene = new RegExp(`^${scene.source}`, 'iu');
const opensHolder = new RegExp(`^${holder.source}`, 'iu');

/** True where a text says whose picture it belongs to. */
export function hasCredit(text: string): boolean {
  return credit.test(text);
}

/** True where a text credits a picture or opens with what one shows: `Quang cảnh …`. */
export function opensPicture(text: string): boolean {
  const bare = inner(text);
  return hasCredit(bare) || opensScene.test(bare);
}

/** True where a line's words alone are those of a caption. */
export function looksLikeCaption(text: string): boolean {
  const bare = inner(text);
  if (hasCredit(bare) || opensScene.test(bare) || /chụp ảnh/iu.test(bare)) return true;
  return opensHolder.test(bare) && act.test(bare);
}

/** True where a line says nothing but who took a picture. */
export function onlyCredit(text: string): boolean {
  const bare = inner(text).replace(/^[(]|[)]$/g, '');
  return /^(?:nguồn )?(?:ảnh|photo|clip)\s*:\s*\S/iu.test(bare) && bare.split(/\s+/).length <= 8;
}

/** What a line's neighbours say of it. */
export interface Surroundings {
  /** The line before it, blank ones apart, is an image. */
  afterImage: boolean;
  /** Nothing of the text stands before it. */
  first: boolean;
  /** Spaces that most paragraphs begin with. */
  usualIndent: number;
  /** Another line reports the same act of the same person: a caption shows what the text tells. */
  toldElsewhere: boolean;
}

/**
 * Weighs a line as a picture's caption; at 3 and above it is one.
 * @param shape the line
 * @param around what its neighbours say
 */
export function captionEvidence(shape: Shape, around: Surroundings): Evidence[] {
  const text = inner(shape.text);
  const evidence: Evidence[] = [];
  const say = (signal: string, weight: number): void => {
    evidence.push({ signal: `caption: ${signal}`, weight });
  };
  const length = shape.words.length;
  const bare = isBareCaption(text);
  if (bare) say('says nothing but what a picture shows', 2);
  if (hasCredit(text)) say('credits a picture', length <= 60 ? 4 : 1);
  if (opensScene.test(text)) say('opens with a scene', 2.5);
  else if (/chụp ảnh/iu.test(text)) say('people posing for a picture', 2);
  if (around.afterImage) say('right after an image', 2);
  if (shape.piped) say('in the pipes of a picture', 0.5);
  if (shape.indent - around.usualIndent >= 8) say('set apart by indentation', 2);
  if (!shape.terminal && !shape.open && length >= 3) say('no full stop', 1);
  if (shape.terminal && length > 14 && !bare && !hasCredit(text)) say('a full sentence', -1);
  if (length <= 35) say('short', 1);
  else if (length > 45) say('long', -2);
  if (shape.sentences > 2) say('several sentences', -1);
  if (length <= 40 && opensHolder.test(text) && act.test(text)) say('a person in an act that a picture shows', 1.5);
  if (around.toldElsewhere) say('an act that another line reports', 1.5);
  // What a caption quotes is not what it reports.
  if (!bare && reporting.test(text.replace(/:\s*[“"][^“”"]*[”"]?$/u, ''))) say('reports what was said or done', -2.5);
  if (dated.test(text)) say('dates the event', -1);
  if (/^\W?(?:video|infographic|podcast|trailer)\b/iu.test(text) && !hasCredit(text))
    say('names a medium, as links do', -3);
  if (shape.bulleted) say('an item of a list', -2);
  if (shape.open) say('a list follows', -2);
  if (around.first && !around.afterImage) say('opens the text', -1);
  return evidence;
}

/** Four to thirty syllables of an act or a place, nothing reported, quoted or counted by year. */
function shownScene(text: string): boolean {
  const length = text.split(/\s+/).length;
  if (length < 4 || length > 30 || /[:;“”"]/.test(text) || /(?:19|20)\d{2}/.test(text)) return false;
  return act.test(text) && !reporting.test(text) && /^\p{Lu}/u.test(text);
}

/**
 * Finds a caption fused to the end of a paragraph.
 * @param text a paragraph
 * @returns the syllable (1-based) it begins with; null when there is none
 */
export function fusedCaption(text: string): number | null {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return null;
  let from: number | null = null;
  for (let index = sentences.length - 1; index > 0; index -= 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const last = index === sentences.length - 1;
    const opens = opensScene.test(sentence.text);
    if (last && onlyCredit(sentence.text)) {
      from = sentences[index - 1]?.start ?? null;
      // The words before "Ảnh:" are the caption, unless nothing else is left of the paragraph.
      if (index - 1 === 0) from = sentence.start;
      break;
    }
    if (
      (last && (hasCredit(sentence.text) || isFusedCaption(text.slice(0, sentence.start), sentence.text))) ||
      (opens && sentence.text.split(' ').length <= 45 && !reporting.test(sentence.text))
    ) {
      from = sentence.start;
      break;
    }
    if (!last) break;
    const unended = !/[.!?…;:]["'”’»)]*$/u.test(sentence.text);
    // A paragraph whose sentences all end but the last: what is left open is the picture's.
    if (
      unended &&
      shownScene(sentence.text) &&
      sentences.slice(0, -1).every((one) => /[.!?…]["'”’»)]*$/u.test(one.text))
    ) {
      from = sentence.start;
      break;
    }
    if (unended && opensHolder.test(sentence.text) && act.test(sentence.text) && !reporting.test(sentence.text)) {
      from = sentence.start;
      break;
    }
  }
  if (from === null) return null;
  const start = from;
  return syllablesOf(text).filter((syllable) => syllable.start < start).length + 1;
}
