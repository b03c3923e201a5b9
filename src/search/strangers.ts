import { namesOnly } from './names.ts';
import { countrySyllables } from './query-words.ts';
import type { Slot } from './terms.ts';
import { keyOf } from './tokenize.ts';

/** Family names that begin a name typed in small letters, after an office. */
const familyNames = new Set(
  'nguyen,tran,le,pham,hoang,huynh,phan,vu,vo,dang,bui,do,ho,ngo,duong,dinh,truong,to,luong'.split(','),
);

/** True for a word that the edition lacks, half typed ones apart. */
const isStrange = (slot: Slot | undefined): slot is Slot =>
  slot !== undefined && !slot.span && slot.alternatives.every(({ guess, kind }) => guess && kind !== 'begun');

/** True where a name that is nobody's of the edition's `people`, nor half typed, begins right after an office. */
export const hasOtherHolder = (slots: readonly Slot[], people: readonly string[]) =>
  slots.some((slot, at) => {
    const office = slots[at - 1]?.span;
    if (!isStrange(slot) || !office || !namesOnly(office, ['person'])) return false;
    const said = (start: number, end?: number) => keyOf(slots.slice(start, end).map(({ word }) => word));
    if (people.some((name) => said(office.start, at).endsWith(name) || name.startsWith(said(at)))) return false;
    const isName = familyNames.has(slot.word.folded) && isStrange(slots[at + 1]);
    return isName || /^\p{Lu}/u.test(slot.word.typed) || countrySyllables.has(slot.word.spelled);
  });

/** True where a country that the edition lacks is the other side: "quan hệ với Lào"; ordinary words are left out. */
export const hasOtherCountry = (slots: readonly Slot[]) =>
  slots.some((slot, at) => {
    if (!isStrange(slot) || !/^(voi|with)$/.test(slots[at - 1]?.word.folded ?? '')) return false;
    const { typed, spelled } = slot.word;
    return /^\p{Lu}\p{Ll}/u.test(typed) || countrySyllables.has(spelled) || slots[at + 1]?.word.folded === 'quoc';
  });
