import type { EntryKind } from '../format.ts';
import type { Answer } from '../ranking/answer.ts';

export const kindLabels: Record<EntryKind, string> = {
  topic: 'Chuyên đề',
  person: 'Nhân vật',
  organisation: 'Tổ chức',
  year: 'Năm',
  conference: 'Hội nghị',
};

export const messages = {
  idle: 'Gõ một từ, một tên người hay một năm; có dấu hay không dấu đều được.',
  loading: 'Đang tải chỉ mục…',
  failed: 'Không tải được chỉ mục tìm kiếm.',
  noWords: 'Chưa có chữ hay số nào để tìm.',
};

/** What was found, in a sentence. */
export function sentenceOf({ total, conferences, full, cut, asked, selection }: Answer, text: string): string {
  const narrowed = Object.keys(selection).length > 0;
  if (!asked && !narrowed) return text.trim() === '' ? messages.idle : messages.noWords;
  const words = asked ? ` cho “${shortened(text.trim())}”` : '';
  if (total === 0) return `Không tìm thấy đoạn nào${words}${narrowed ? ' với các lựa chọn này' : ''}.`;
  const found = `${cut ? 'Hơn ' : ''}${total} đoạn, trong ${conferences} hội nghị`;
  if (full === total) return `${found}.`;
  if (full === 0) return `${found}: không đoạn nào có đủ các từ, các đoạn này có gần đủ.`;
  return `${found}: ${full} đoạn có đủ các từ, ${total - full} đoạn có gần đủ.`;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A passage's name inside its conference: p7a → đoạn 7a, laodongthudo-p3 → đoạn laodongthudo-3, d12 → đoạn 12. */
export function passageName(id: string): string {
  return `đoạn ${id.replace(/[pd](\d+[a-z]?)$/, '$1')}`;
}
