import type { Word } from './parse.ts';

const before = /^((.{1,24} )?(biet|hoi|tim|hieu|tin|noi) ve|ve|cac|nhung|ai la) /;
const after = / (la (gi|ai)|(nhu )?the nao|ra sao|(khi|nam) nao|o dau|cua viet nam)$/;

/**
 * What is asked for, without the words of asking around it: "thông tin về ASEAN", "ASEAN là gì", and "của Việt Nam",
 * which is true of all of the edition. They would count as words that a passage lacks.
 * @returns at least one of the words
 */
export function unframed(words: readonly Word[]): Word[] {
  // Marks may be left out; "vẻ vang" has others than "về".
  const asked = words.map(({ typed, folded }) => (/v[ẹẻẽé]/i.test(typed) ? typed : folded)).join(' ');
  const rest = asked.replace(before, '').replace(before, '');
  const first = words.length - rest.split(' ').length;
  return words.slice(first, first + rest.replace(after, '').split(' ').length);
}
