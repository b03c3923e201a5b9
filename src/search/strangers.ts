import { fold, spelling } from '../text/folding.ts';
import type { IndexEntry } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { prints } from './match-threshold.ts';
import { countrySyllables, isFunctionWord } from './query-words.ts';
import type { Slot } from './terms.ts';
import { hasKey, keyOf, type Word, wordsOf } from './tokenize.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** Family names that begin a name typed in small letters, after an office. */
const familyNames = new Set(
  'nguyễn,trần,lê,phạm,hoàng,huỳnh,phan,vũ,võ,đặng,bùi,đỗ,hồ,ngô,dương,đinh,trương,tô,lương,mai,vương,trịnh'
    .split(',')
    .flatMap((name) => [spelling(name), fold(name)]),
);

/** True for a word that the edition lacks, half typed ones apart. */
const isStrange = (slot: Slot, { synonyms }: Lexicon) =>
  !slot.span &&
  slot.alternatives.every(({ guess, kind }) => guess && kind !== 'begun') &&
  !synonyms.some(({ form }) => form === slot.word.folded);

const spelledOut = (words: readonly Word[]) => words.map(({ spelled }) => spelled).join(' ');

/** Other countries than Việt Nam as the browser names them, in Vietnamese with marks and without and in English. */
const countries = new Set(
  ['vi', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
    const others = [...all, 'Mỹ'].filter((name) => name !== names.of('VN'));
    return others.flatMap((name) => [keyOf(wordsOf(name)), spelledOut(wordsOf(name))]);
  }),
);

/** The runs of words from a place on that name a country. */
const countriesAt = (at: number, slots: readonly Slot[]) =>
  [1, 2, 3]
    .map((length) => slots.slice(at, at + length).map(({ word }) => word))
    .filter((words) => countries.has(spelledOut(words)));

/**
 * True where a country stands behind an office or body ("of Japan") or a foreign word in capitals before it, or somebody
 * who is none of the edition's `people` behind an office.
 */
export const hasOtherHolder = (slots: readonly Slot[], lexicon: Lexicon) =>
  slots.some((slot, at) => {
    const { typed, spelled } = slot.word;
    const isNamed = slots[at + 1]?.span?.named.some(({ kind }) => kind === 'organisation' || kind === 'person');
    if (isNamed && isStrange(slot, lexicon) && /^(?!Viet)\p{Lu}\p{Ll}/u.test(typed) && !isVietnameseSyllable(typed))
      return true;
    const owner = slots.slice(0, at).findLast(({ word }) => !/^(of|the|cua)$/.test(word.folded))?.span;
    if (slot.span || owner === undefined) return false;
    const names = (kind: IndexEntry['kind']) => owner.named.some((one) => one.kind === kind);
    const isCountry = countriesAt(at, slots).length > 0 || countrySyllables.has(spelled);
    // ASEAN in one word is nobody's, a government of one is somebody's.
    if (isCountry && names('organisation') && (owner.end - owner.start > 1 || owner.end < at)) return true;
    const said = (start: number, end?: number) => keyOf(slots.slice(start, end).map(({ word }) => word));
    const [before, behind] = [said(owner.start, at), said(at)];
    const isKnown = lexicon.people.some((name) => before.endsWith(name) || name.startsWith(behind));
    if (isKnown || !names('person')) return false;
    const pair = slots.slice(at, at + 2).map(({ word }) => word);
    const isFree = !isFunctionWord(slot.word) && slots[at + 1] && !slots[at + 1]?.span;
    const isName = familyNames.has(spelled) && isFree && printing(pair, lexicon).length === 0;
    // Without a vowel it is no name, nor behind an office in English.
    const isVietnamese = isVietnameseSyllable(slots[at - 1]?.word.typed ?? '');
    const isForeign = isVietnamese && /[aeiou]/.test(typed) && !isVietnameseSyllable(typed);
    return isCountry || isName || (isStrange(slot, lexicon) && (isForeign || /^\p{Lu}/u.test(typed)));
  });

/** True where a country is named that the edition lacks, or one that is a plain syllable too is the other side: "với Lào". */
export const hasOtherCountry = (slots: readonly Slot[], lexicon: Lexicon) =>
  slots.some((slot, at) => {
    const { typed, spelled } = slot.word;
    const isName = /^\p{Lu}\p{Ll}/u.test(typed);
    const isOtherSide = isStrange(slot, lexicon) && /^(voi|with)$/.test(slots[at - 1]?.word.folded ?? '');
    const isCountry = countriesAt(at, slots).some((words) => {
      const isNamed = slots.slice(at, at + words.length).some(({ span }) => span);
      const isKnown = isNamed || lexicon.synonyms.some(({ form }) => form === keyOf(words));
      const isWhole = words.length > 1 || (isName && at > 0) || !isVietnameseSyllable(typed);
      return isWhole && !isKnown && !isPrinted(words, lexicon);
    });
    return isCountry || (isOtherSide && (isName || countrySyllables.has(spelled)));
  });

/** The passages that print words side by side, looked for where the first two stand so. */
export function printing(words: readonly Word[], { terms }: Lexicon): Passage[] {
  const [first, second] = words.map(({ folded }) => terms.get(folded));
  const near = words.length === 1 ? first?.passages : first?.next.get(second?.folded ?? '');
  return [...(near ?? [])].filter((passage) => prints(passage, words));
}

/** True where a passage prints words and no longer name that has them: China is not printed in South China Sea. */
function isPrinted(words: readonly Word[], lexicon: Lexicon): boolean {
  const key = keyOf(words);
  const longer = [...lexicon.names.keys()].filter((name) => name !== key && hasKey(name, key));
  const hasLonger = (text: string) => longer.some((name) => hasKey(text, name));
  return printing(words, lexicon).some((passage) => !hasLonger(keyOf(passage.words)));
}
