import type { PassageRole } from '../../schema/article.ts';

/** Folded words by which a reader asks for a role; the longest that fit are taken, and several side by side. */
export const roleWords: Record<PassageRole, readonly string[]> = {
  context: ['boi canh', 'tinh hinh', 'tinh hinh the gioi', 'boi canh quoc te'],
  result: ['ket qua', 'thanh tuu', 'thanh tich', 'da dat duoc'],
  task: ['nhiem vu', 'phuong huong', 'nhiem vu trong tam'],
  guidance: ['chi dao', 'phat bieu'],
  proceedings: ['dien bien hoi nghi', 'khen thuong'],
};

/** Folded words for a role → what newspapers as often call it. */
export const saidAlso: Readonly<Record<string, readonly string[]>> = {
  'boi canh': ['tình hình'],
  'tinh hinh': ['bối cảnh'],
  'ket qua': ['thành tựu'],
  'thanh tuu': ['kết quả'],
  'nhiem vu': ['phương hướng'],
  'phuong huong': ['nhiệm vụ'],
};
