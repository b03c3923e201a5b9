import { fold, spelling } from '../text/folding.ts';
import { apart } from './mark-agreement.ts';

const onsets = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x|'.split('|');

/** Rhymes that end open or in a nasal, which take any tone, and those that end in a stop, which take sắc or nặng. */
const openRhymes =
  'a ai ao au ay am an ang anh ă ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i ia iêm iên iêng iêu im in inh iu ' +
  'o oa oai oan oang oanh oao oay oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn ' +
  'u ua uân uâng uây uê uên uênh ui um un ung uôi uôm uôn uông uơ uy uya uyên uynh uyu uyn ' +
  'ư ưa ưi ưm ưng ưn ươi ươm ươn ương ươu ưu y yên yêng yêm yêu';
const stoppedRhymes =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt iêc iêp iêt ich ip it oac oach oat oăc oăt oet oc op ot ôc ôp ôt ơp ơt ' +
  'uâc uât uêch uôc uôt uc up ut uyêt uych uyt uyp ưc ưt ươc ươp ươt yêt';
const open = new Set(openRhymes.split(' '));
const stopped = new Set(stoppedRhymes.split(' '));
const bareRhymes = new Set([...open, ...stopped].map(fold));
const bareOnsets = new Set(onsets.map(fold));
const stopTones = new Set(['\u0301', '\u0323']);

/** True for a whole syllable ("mưa", "Nga"); typed without any mark, where some marks would make it one ("nuoc"). */
export function isVietnameseSyllable(word: string): boolean {
  const spelled = spelling(word);
  const [letters, tone] = apart(spelled);
  const bare = spelled === fold(word);
  return [0, 1, 2, 3].some((cut) => {
    const [onset, rhyme] = [letters.slice(0, cut), letters.slice(cut)];
    const isOnset = bare ? bareOnsets.has(onset) : onsets.includes(onset);
    const isRhyme = bare ? bareRhymes.has(rhyme) : takes(rhyme, tone);
    // gi and qu share their vowel with the rhyme: gì, giêng, quốc.
    return (
      (isRhyme && (isOnset || (onset === 'q' && rhyme.startsWith('u')))) || (onset === 'g' && /^i(ê|$)/.test(rhyme))
    );
  });
}

const takes = (rhyme: string, tone: string) => open.has(rhyme) || (stopped.has(rhyme) && stopTones.has(tone));
