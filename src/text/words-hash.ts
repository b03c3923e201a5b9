import { createHash } from 'node:crypto';

/**
 * A short hash of a passage's words, by which its translation shows that they have changed since.
 * @returns eight hexadecimal digits
 */
export function wordsHash(words: string): string {
  return createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 8);
}
