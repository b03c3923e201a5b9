import { expect, test } from 'vitest';
import { extract } from '../../../../scripts/content/extract/source.ts';
import { segment } from '../../../../scripts/content/segment/segment.ts';
import { captureOf, context } from '../fixture-captures.ts';

/** Counts what is visited while something is done: runs of patterns, and elements that array methods walk over. */
function visits(work: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const wrap = (owner: object, name: string, weigh: (self: unknown) => number) => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      count += weigh(this);
      return original.apply(this, given);
    });
    undo.push(() => Reflect.set(owner, name, original));
  };
  wrap(RegExp.prototype, 'exec', () => 1);
  for (const name of [
    'map',
    'filter',
    'some',
    'every',
    'find',
    'findIndex',
    'findLastIndex',
    'flatMap',
    'slice',
    'includes',
  ]) {
    wrap(Array.prototype, name, (self) => (self as unknown[]).length);
  }
  try {
    work();
  } finally {
    for (const one of undo) one();
  }
  return count;
}

/** A page of so many parts: related titles, paragraphs with captions and people, comments. */
function page(size: number): string {
  const part = (what: (n: number) => string) => Array.from({ length: size }, (_, n) => what(n));
  return [
    'Bộ Ngoại giao tổng kết công tác đối ngoại năm 2036',
    'Sáng 5/1/2037, Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác đối ngoại năm 2036, triển khai nhiệm vụ năm 2037.',
    ...part(
      (n) =>
        `Công tác đối ngoại đa phương ở địa bàn thứ ${n} được triển khai đúng kế hoạch; ${n} cơ quan đại diện đã hoàn thành nhiệm vụ của năm, theo Thứ trưởng Lê Văn Hai.`,
    ),
    ...part((n) => `Thứ trưởng Lê Văn Ba phát biểu tại hội nghị. Ảnh: Người chụp ${n}`),
    'Đọc nhiều',
    ...part((n) => `Giá hồ tiêu ở xã số ${n} nhích lên trong phiên cuối tuần`),
  ].join('\n');
}

test('four times the page is no more than some four times the work, counted in visits', () => {
  const counted = [15, 60, 240].map((size) => {
    const capture = captureOf(page(size));
    return visits(() => extract(segment(capture).value, context));
  });
  const [small = 0, middle = 0, large = 0] = counted;
  expect(middle / small).toBeLessThan(4.4);
  expect(large / middle).toBeLessThan(4.4);
}, 60_000);
