const before = /^((.{0,24}(biet|hieu|tim|tin|noi) ve|cac|nhung|ai( la)?|bao nhieu) )+/;
const after = /(?<!^la) (la (gi|ai)|((nhu )?the |khi |nam )?nao|gi|ai|ra sao|o dau|cua viet nam)$/;

/**
 * What is asked for, without the words of asking around it: "thông tin về ASEAN", "ASEAN là gì", and "của Việt Nam",
 * which is true of all of the edition. They would count as words that a passage lacks.
 * @returns at least one of the words
 */
export function unframed<Word extends { folded: string }>(words: Word[]): Word[] {
  const rest = words
    .map(({ folded }) => folded)
    .join(' ')
    .replace(before, '');
  const first = words.length - rest.split(' ').length;
  return words.slice(first, first + rest.replace(after, '').split(' ').length);
}
