import type { PassageRole } from '../../lib/schema/article.ts';

/** The roles as readers know them. */
export const roleLabels: Record<PassageRole, string> = {
  context: 'bối cảnh',
  result: 'kết quả',
  task: 'nhiệm vụ',
  guidance: 'chỉ đạo',
  sector: 'xây dựng ngành',
  emulation: 'thi đua',
};
