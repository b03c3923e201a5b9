/** How frequent Vietnamese syllables are spelled in each encoding, its bytes read as windows-1252 (TCVN3, VNI). */
const spellings = {
  unicode: 'của và các được với công tác năm hội nghị những trên đã cho nước việt ngoại bộ đối để về là quốc đảng',
  tcvn3:
    'cña vµ c¸c ®\u00adîc ®îc víi c«ng t¸c n¨m héi nghÞ nh÷ng trªn ®· n\u00adíc níc viÖt ngo¹i bé ®èi ®Ó vÒ lµ quèc ®¶ng',
  vni: 'cuûa vaø caùc ñöôïc vôùi coâng taùc naêm hoäi nghò nhöõng treân ñaõ nöôùc vieät ngoaïi boä ñoái ñeå veà laø quoác ñaûng',
  // UTF-8 that was read as windows-1252, then saved as UTF-8.
  twice:
    'cá»§a vã\u00a0 cã¡c ä‘æ°á»£c vá»›i cã´ng tã¡c nä\u0192m há»™i nghá»‹ nhá»¯ng trãªn ngoáº¡i bá»™ ä‘á»‘i quá»‘c ä‘áº£ng',
};
type Spelling = keyof typeof spellings;

const known = new Map<string, Spelling>();
for (const [spelling, syllables] of Object.entries(spellings)) {
  for (const syllable of syllables.split(' ')) known.set(syllable, spelling as Spelling);
}

/**
 * Which spelling of Vietnamese a text uses, by counting its most frequent syllables in each.
 * @param text decoded as far as could be, whatever came out
 * @returns null where too few are there to tell
 */
export function legacySpelling(text: string): Spelling | null {
  const counts = new Map<Spelling, number>();
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.,;:!?()"]+/)) {
    const spelling = known.get(word);
    if (spelling !== undefined) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < 3 ? null : best[0];
}
