import { fold } from '../../text/folding.ts';
import { type FilterKey, filterNames } from '../query/selection.ts';
import type { Answer } from '../ranking/answer.ts';
import { showNarrowing } from './narrowing.ts';
import type { PageParts } from './page-parts.ts';
import { recentQueries } from './recent.ts';
import { showQueries } from './suggestions.ts';

export { forgetQueries, keepQuery } from './recent.ts';

const nothingNear = 'Không có từ hay tên nào gần giống; các danh sách dưới đây dẫn tới mọi đoạn.';

/** Shows what stands beside the results: choices, how words were read, other words to look for, queries of late. */
export function showAside(parts: PageParts, answer: Answer): void {
  if (answer.facets !== null) showNarrowing(parts, answer.facets, answer.selection);
  parts.readAs.textContent = answer.readAs === null ? '' : `Đọc là “${answer.readAs}”.`;
  showQueries(parts.suggestions, 'Có phải bạn muốn tìm', answer.suggestions);
  const free = answer.asked && Object.keys(answer.selection).length === 0;
  if (free && answer.total === 0 && answer.suggestions.length === 0) parts.suggestions.append(nothingNear);
  const idle = !answer.asked && answer.total === 0;
  showQueries(parts.recent, 'Đã tìm gần đây', idle ? recentQueries() : []);
  parts.forget.hidden = parts.recent.childElementCount === 0;
}

/** A text without the filters of one kind that were typed in it. */
export function withoutTyped(text: string, key: FilterKey): string {
  const pieces = text.split(/\s+/);
  return pieces
    .filter((piece) => !piece.includes(':') || filterNames[fold(piece.slice(0, piece.indexOf(':')))] !== key)
    .join(' ');
}
