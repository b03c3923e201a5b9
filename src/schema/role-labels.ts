import type { PassageRole } from './article.ts';

/** The roles of a passage as readers know them; a module of its own, so that the search downloads no other wording. */
export const roleLabels: Record<PassageRole, string> = {
  proceedings: 'diễn biến hội nghị',
  context: 'bối cảnh',
  result: 'kết quả',
  task: 'nhiệm vụ',
  guidance: 'chỉ đạo',
};
