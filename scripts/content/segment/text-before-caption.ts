import { sentencesOf } from '../../../src/text/sentences.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import { isBareCaption } from './bare-captions.ts';
import { fusedCaption, looksLikeCaption } from './captions.ts';

/** True where a caption is fused to the end of sentences that are no caption's: the line is text. */
export function holdsText(text: string): boolean {
  const from = fusedCaption(text);
  if (from === null) return false;
  const start = syllablesOf(text)[from - 1]?.start ?? 0;
  const before = text.slice(0, start).trim();
  const [first] = sentencesOf(before);
  return (
    from > 18 && /[.!?…]["'”’»)]*$/u.test(before) && !looksLikeCaption(before) && !isBareCaption(first?.text ?? before)
  );
}
