import type { ThreadRow, ThreadYear } from '../record/threads.ts';

/** That nothing of the subject was set out for a year, and why the record has nothing. */
export function plannedSilence({ entry }: ThreadYear): string {
  return entry.directedBy.length === 0
    ? `Không có nguồn nào của ấn bản đề ra phương hướng cho năm ${entry.year}.`
    : `Các nguồn đề ra phương hướng cho năm ${entry.year} không nhắc chuyên đề này.`;
}

/** That nothing of the subject was reported of a year, and why the record has nothing. */
export function reportedSilence({ entry }: ThreadYear): string {
  return entry.gap
    ? `Không có nguồn nào của ấn bản tổng kết năm ${entry.year}.`
    : `Các nguồn tổng kết năm ${entry.year} không báo cáo về chuyên đề này.`;
}

/** That a stretch of years has no passage on the subject, and why. */
export function silenceOf({ years, state }: ThreadRow): string {
  const named = `năm ${listed(years.map(({ entry }) => String(entry.year)))}`;
  if (state === 'silent') {
    return `Ấn bản chưa có tư liệu về ${named}: không nguồn nào tổng kết, cũng không nguồn nào đề ra phương hướng.`;
  }
  if (state === 'directed') {
    return `Không có nguồn nào tổng kết ${named}; các nguồn nêu phương hướng cho năm ấy không nhắc chuyên đề này.`;
  }
  return `Các nguồn nói về ${named} không nhắc chuyên đề này.`;
}

/** A stretch of years: “2022–2023”. */
export function spanOf({ years }: ThreadRow): string {
  const [first, last] = [years[0]?.entry.year, years.at(-1)?.entry.year];
  return first === last ? String(first) : `${first}–${last}`;
}

/**
 * What a year of a thread holds: “2 đoạn đề ra · 1 đoạn báo cáo”. Where all of them speak of other years too and are
 * quoted there, as those about a term of two years, it says so: “3 đoạn đề ra cho nhiều năm”.
 */
export function standingWords({ entry, planned, reported, others, state }: ThreadYear): string {
  const told = (list: ThreadYear['planned'], did: string, ofMany: string) => {
    if (list.length === 0) return '';
    return `${list.length} đoạn ${list.some(({ home }) => home === entry.year) ? did : `${did} ${ofMany} nhiều năm`}`;
  };
  const parts = [told(planned, 'đề ra', 'cho'), told(reported, 'báo cáo', 'về'), told(others, 'nhắc', 'tới')].filter(
    Boolean,
  );
  if (parts.length > 0) return parts.join(' · ');
  return state === 'silent' ? 'chưa có tư liệu' : 'không nhắc';
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}
