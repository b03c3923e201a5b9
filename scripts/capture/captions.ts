import { anyOf, phrases } from '../../src/text/phrases.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { ClassifiedLine } from '../content/model.ts';
import { sentencesOf } from './sentences.ts';
import { inner, type Shape } from './shape.ts';
import { captionWeights, lengths, scoreBy } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };
import { office, sayingVerbs, sentenceEnd } from './wording.ts';

export const credit =
  /(?:^|[\s.(“"|–-])(?:nguồn ảnh|ảnh(?: minh họa| minh hoạ| tư liệu)?|photo|clip)\s*:\s*\S|\((?:ảnh|nguồn)\b[^)]*\)\s*\.?$|[/(](?:TTXVN|VNA|VGP|BNG|VOV|VTV|TG&VN|Vietnam\+)\)?\.?$/iu;
const scene = anyOf(...lists.pictures.scenes);
const act = new RegExp(`\\p{L}\\s+(?:đã\\s+)?${anyOf(...lists.pictures.acts)}`, 'u');
const reports = phrases(sayingVerbs, ...lists.pictures.reports);
const atEvent = new RegExp(`(?:tại|ở|bên lề|trong|dự) (?:${lists.pictures.events.join('|')})\\.?$`, 'iu');
const opensScene = new RegExp(`^${scene}`, 'iu');
export const opensOffice = new RegExp(`^(?:${office}|lãnh đạo)`, 'iu');

/** True where a line's words alone are those of a caption: its credit, its scene, a person in an act. */
export function looksLikeCaption(text: string): boolean {
  const bare = inner(text);
  if (credit.test(bare) || opensScene.test(bare) || /chụp ảnh/iu.test(bare)) return true;
  return opensOffice.test(bare) && act.test(bare) && !reports.test(bare);
}

/** True where a line says nothing but who took a picture. */
export function onlyCredit(text: string): boolean {
  const bare = inner(text).replace(/^[(]|[)]$/g, '');
  return /^(?:nguồn )?(?:ảnh|photo|clip)\s*:\s*\S/iu.test(bare) && bare.split(/\s+/).length <= 8;
}

/** Weighs a line's own words as a picture's caption; its neighbours are for the caller to see. */
export function captionScore(shape: Shape) {
  const text = inner(shape.text);
  const score = scoreBy(captionWeights, 'caption: ');
  const length = shape.words.length;
  const isAct = !shape.bulleted && opensOffice.test(text) && act.test(text);
  const onlyShows = isAct && atEvent.test(text);
  if (credit.test(text) && length <= lengths.caption.credited) score.add('credits a picture');
  if (opensScene.test(text)) score.add('opens with a scene');
  if (shape.terminal && length > lengths.caption.sentence) score.add('a full sentence');
  if (length <= lengths.caption.short) score.add('short');
  if (isAct) score.add('a person in an act that a picture shows');
  if (onlyShows) score.add('says nothing but what a picture shows');
  // Words quoted in a caption are not its own report.
  if (!onlyShows && reports.test(text.replace(/:\s*[“"][^“”"]*[”"]?$/u, '')))
    score.add('reports what was said or done');
  return score;
}

const showsScene = (text: string): boolean => act.test(text) && !/[:;“”"]|^\d|(?:19|20)\d{2}/.test(text);

/** A caption fused to the end of a paragraph, from the syllable (1-based) with which it begins. */
export function fusedCaption(text: string): ClassifiedLine['also'] {
  const start = fusedAt(text);
  return start === null ? [] : [{ class: 'caption', from: syllablesOf(text.slice(0, start)).length + 1 }];
}

function fusedAt(text: string): number | null {
  const sentences = sentencesOf(text);
  const [above, last] = sentences.slice(-2);
  if (last === undefined || above === undefined) return null;
  // The words before "Ảnh:" are the caption, unless nothing else is left of the paragraph.
  if (onlyCredit(last.text)) return sentences.length === 2 ? last.start : above.start;
  if (credit.test(last.text)) return last.start;
  if (last.text.split(' ').length > lengths.caption.long || reports.test(last.text)) return null;
  if (opensScene.test(last.text)) return last.start;
  // In a paragraph whose sentences all end but the last, that one is the picture's.
  const othersEnd = sentences.slice(0, -1).every((one) => sentenceEnd.test(one.text));
  return othersEnd && !/[.!?…;:]["'”’»)]*$/u.test(last.text) && showsScene(last.text) ? last.start : null;
}

/** True where a caption is fused to the end of sentences that are no caption's: the line is text. */
export function holdsText(text: string): boolean {
  const before = text.slice(0, fusedAt(text) ?? 0).trim();
  return syllablesOf(before).length >= lengths.paragraph.ended && sentenceEnd.test(before) && !looksLikeCaption(before);
}
