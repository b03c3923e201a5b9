/** Zero-width characters, soft hyphens, bidi controls, other invisible formatting, controls but tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: some of them are odd spaces.
const oddSpaces = /[\u000b\u000c\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/**
 * A line as everything after reads it: composed (NFC), odd spaces plain, what cannot be seen taken out.
 * Indentation is kept, a tab as four spaces; so are runs of spaces inside and spaces at the end.
 * @param line one line without its end
 */
export function plainLine(line: string): string {
  return line.replace(unseen, '').replace(oddSpaces, ' ').replaceAll('\t', '    ').normalize('NFC');
}
