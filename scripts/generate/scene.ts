import type { Field } from './fields.ts';
import { fillingOf, type Said, type Setting } from './fillings.ts';
import type { Pair } from './phrases.ts';
import type { Random } from './random.ts';

/**
 * Fills the slots of a sentence, each once and alike on both sides.
 * @param move the sentence as a pair
 * @param field what it is about
 * @param stream moved on by what the slots need
 */
export function say(move: Pair, field: Field, setting: Setting, stream: Random): Said {
  const filled = new Map<string, Pair>();
  const said: Said = { press: '', account: '', parts: [], works: [] };
  const fill = (template: string, side: 0 | 1): string =>
    template.replaceAll(/\{(\w+)\}/g, (_whole, slot: string) => {
      const key = slot.charAt(0).toLowerCase() + slot.slice(1);
      if (!filled.has(key)) {
        for (const [name, pair] of fillingOf(key, field, setting, stream, said)) filled.set(name, pair);
      }
      const pair = filled.get(key);
      if (pair === undefined) throw new Error(`no filling for {${slot}}`);
      const words = fill(pair[side], side);
      return slot === key ? words : capital(words);
    });
  const isMeeting = setting.conference.kind === 'inter-agency-meeting';
  const [press, account] = move.map((template, side) =>
    capital(fill(isMeeting ? ofMeeting(template) : template, side as 0 | 1)),
  ) as [string, string];
  return { ...said, press, account };
}

/** The same with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A meeting of agencies is not called a conference. */
function ofMeeting(text: string): string {
  return text.replaceAll('hội nghị', 'cuộc họp').replaceAll('Hội nghị', 'Cuộc họp');
}
