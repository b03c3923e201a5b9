import { phrases } from '../../../src/text/phrases.ts';
import { bylineOf } from './bylines.ts';
import { looksLikeCaption } from './captions.ts';
import { pageWords } from './section-words.ts';
import type { Shape } from './shape.ts';
import { topicTerms } from './topic.ts';

const reports = phrases([
  'nhấn mạnh',
  'khẳng định',
  'cho biết',
  'yêu cầu',
  'đề nghị',
  'mong',
  'kêu gọi',
  'chúc',
  'công bố',
  'phát động',
  'kết luận',
  'bế mạc',
  'kết thúc',
  'chủ đề',
]);

/**
 * Whether the line below the last paragraph is its article's closing sentence, the final stop lost: a sentence by
 * length and by what it says, with the signature right below it.
 * @param lines that are not blank, in order
 * @param index of the line below the last paragraph
 */
export function closesText(lines: readonly Shape[], index: number): boolean {
  const line = lines[index];
  const signature = lines[index + 1];
  if (line === undefined || signature === undefined || line.words.length < 14 || line.words.length > 80) return false;
  if (line.slug || line.piped || line.terminal || line.open || line.text === line.text.toUpperCase()) return false;
  const { label, closing, machinery, menu, link } = pageWords(line.text);
  if (label || closing || machinery || menu || link || looksLikeCaption(line.text)) return false;
  const below = pageWords(signature.text);
  if (below.label || below.closing || below.menu || below.machinery || bylineOf(signature.text) === null) return false;
  return reports.test(line.text) && topicTerms(line) > 0;
}
