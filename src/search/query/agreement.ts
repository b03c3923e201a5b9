import { fold } from '../../text/folding.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]+$/;

/**
 * How well a written syllable agrees with what was typed, marks and all. Both folded alike.
 *
 * The steps follow how people type: marks left out say nothing; some left out (`kinh té`) say a little; a wrong
 * tone is common where hỏi and ngã sound alike; another vowel or đ is another word (năm is not Nam).
 * @param typed spelled with the tone at the end
 * @param written likewise
 * @returns 0.2 to 1
 */
export function agreement(typed: string, written: string): number {
  return typed === written ? 1 : compared(apart(typed), apart(written));
}

/** The same for a syllable of which only the first letters are typed; its tone may be typed already or not. */
export function agreementOfStart(typed: string, written: string): number {
  const [letters, tone] = apart(written);
  const own = apart(typed);
  return compared(own, [letters.slice(0, own[0].length), tone]);
}

type Apart = [letters: string, tone: string];

function compared([typedLetters, typedTone]: Apart, [writtenLetters, writtenTone]: Apart): number {
  const tone = typedTone === writtenTone ? 1 : typedTone === '' ? 0.95 : writtenTone === '' ? 0.5 : 0.6;
  if (typedLetters === writtenLetters) return tone;
  // Typed without a mark at all: nothing speaks against any way of writing it.
  if (typedTone === '' && typedLetters === fold(typedLetters)) return 0.98;
  if (leavesOut(typedLetters, writtenLetters)) return 0.85 * tone;
  return 0.2;
}

function apart(spelled: string): Apart {
  const tone = spelled.match(tones)?.[0] ?? '';
  return [spelled.slice(0, spelled.length - tone.length), tone];
}

/** True when each letter is the written one or the same without its mark. */
function leavesOut(typed: string, written: string): boolean {
  return (
    typed.length === written.length &&
    [...typed].every((letter, place) => letter === written[place] || letter === fold(written[place] ?? ''))
  );
}
