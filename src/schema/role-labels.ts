import type { PassageRole } from './article.ts';

/** The six roles of a passage as readers know them; a module of its own, so that the search downloads no other wording. */
export const roleLabels: Record<PassageRole, string> = {
  context: 'bối cảnh',
  result: 'kết quả',
  task: 'nhiệm vụ',
  guidance: 'chỉ đạo',
  sector: 'xây dựng ngành',
  emulation: 'thi đua',
};
