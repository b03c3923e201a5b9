import { fold } from '../text/folding.ts';
import { agreementOf } from './weights.ts';

const hoiOrNga = /[\u0303\u0309]/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]+$/;

/** Agreement, 0.2 to 1, of a typed syllable with a written one that folds alike; both with the tone at the end. */
export const agreement = (typed: string, written: string): number =>
  typed === written ? 1 : compared(apart(typed), apart(written));

/** The same for a syllable of which only the first letters are typed; its tone may be typed already or not. */
export function agreementOfStart(typed: string, written: string): number {
  const [letters, tone] = apart(written);
  const own = apart(typed);
  return compared(own, [letters.slice(0, own[0].length), tone]);
}

type Apart = [letters: string, tone: string];

function compared([letters, tone]: Apart, [writtenLetters, writtenTone]: Apart): number {
  const { bare, toneLeftOut, toneAlike, toneOther, marksLeftOut, otherLetters } = agreementOf;
  if (letters !== writtenLetters && tone === '' && letters === fold(letters)) return bare;
  const leavesOut = (letter: string, at: number) =>
    letter === writtenLetters[at] || letter === fold(writtenLetters[at] ?? '');
  if (letters.length !== writtenLetters.length || ![...letters].every(leavesOut)) return otherLetters;
  const areAlike = hoiOrNga.test(tone) && hoiOrNga.test(writtenTone);
  const lessTone = tone === '' ? toneLeftOut : areAlike ? toneAlike : toneOther;
  return (letters === writtenLetters ? 1 : marksLeftOut) * (tone === writtenTone ? 1 : lessTone);
}

/** A spelling's letters and the tone at its end. */
export function apart(spelled: string): Apart {
  const tone = spelled.match(tones)?.[0] ?? '';
  return [spelled.slice(0, spelled.length - tone.length), tone];
}
