// Zero-width characters, soft hyphens, bidi controls; the grapheme joiner, which is a mark by category.
const unseen = /\p{Cf}|\u034f/gu;
const oddSpaces = /[^\S\t]|\u0085/g;
const controls = /(?!\t)\p{Cc}/gu;

/**
 * A line as everything after reads it: composed (NFC), odd spaces plain, what cannot be seen taken out.
 * Indentation is kept, a tab as four spaces; so are runs of spaces inside and spaces at the end.
 * @param line one line without its end
 */
export function plainLine(line: string): string {
  const seen = line.replace(unseen, '').replace(oddSpaces, ' ').replace(controls, '');
  return seen.replaceAll('\t', '    ').normalize('NFC');
}
