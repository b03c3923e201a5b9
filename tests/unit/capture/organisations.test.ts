import { describe, expect, test } from 'vitest';
import { bodyFinder } from '../../../scripts/capture/organisations.ts';
import { context } from './fixture-captures.ts';

const bodies = bodyFinder(context.vocabulary);
const named = (text: string) => bodies(text).map(({ name, id }) => (id === null ? name : `${name} [${id}]`));

describe('bodies are named in full, each to where the next begins', () => {
  test.each([
    ['Bộ Khoa học và Công nghệ tổ chức hội nghị', ['Bộ Khoa học và Công nghệ']],
    ['Bộ Văn hóa, Thể thao và Du lịch tổng kết công tác', ['Bộ Văn hóa, Thể thao và Du lịch']],
    ['Bộ Nông nghiệp và Phát triển nông thôn họp', ['Bộ Nông nghiệp và Phát triển nông thôn']],
    ['Bộ Lao động - Thương binh và Xã hội đã', ['Bộ Lao động - Thương binh và Xã hội']],
    ['Ủy ban nhân dân tỉnh Mộc Lĩnh tổng kết', ['Ủy ban nhân dân tỉnh Mộc Lĩnh']],
    ['Sở Ngoại vụ tỉnh Sông Con - Bến Hạ', ['Sở Ngoại vụ tỉnh Sông Con - Bến Hạ']],
    ['Liên hiệp các tổ chức hữu nghị Việt Nam', ['Liên hiệp các tổ chức hữu nghị Việt Nam']],
    ['Phòng Thương mại và Công nghiệp Việt Nam', ['Phòng Thương mại và Công nghiệp Việt Nam']],
    ['Học viện Chính trị quốc gia Hồ Chí Minh', ['Học viện Chính trị quốc gia Hồ Chí Minh']],
    ['Giám đốc Sở Du lịch Nguyễn Thị Bờ', ['Sở Du lịch']],
    ['Bộ Y tế nêu rõ', ['Bộ Y tế']],
    ['Bộ Công an, Bộ Quốc phòng và Bộ Ngoại giao', ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Ngoại giao [bo-ngoai-giao]']],
    ['Bộ Tài nguyên và Môi trường và Bộ Công Thương', ['Bộ Tài nguyên và Môi trường', 'Bộ Công Thương']],
    ['Tổng cục Hải quan và Kho bạc Nhà nước', ['Tổng cục Hải quan', 'Kho bạc Nhà nước']],
    ['Bộ Xây dựng, Thứ trưởng Trần Văn Bãi và Lê Thị Cồn', ['Bộ Xây dựng']],
  ])('%s', (text, names) => expect(named(text)).toEqual(names));
});

test('a body whose name goes on from a known one is another', () => {
  expect(named('Đảng ủy Bộ Ngoại giao')).toEqual(['Đảng ủy Bộ Ngoại giao']);
  expect(named('Bộ Ngoại giao Lào tổng kết')).toEqual(['Bộ Ngoại giao Lào']);
  expect(named('Công đoàn Bộ Ngoại giao, Bộ Quốc phòng')).toEqual(['Công đoàn Bộ Ngoại giao', 'Bộ Quốc phòng']);
  expect(named('Cục Bờ Tre (Bộ Ngoại giao) mở hội nghị')).toEqual(['Cục Bờ Tre Bộ Ngoại giao']);
  expect(named('Vụ Bến Bãi, Bộ Ngoại giao tổ chức')).toEqual(['Vụ Bến Bãi, Bộ Ngoại giao']);
  expect(named('Bộ Ngoại giao, Cục Bờ Tre')).toEqual(['Bộ Ngoại giao [bo-ngoai-giao]', 'Cục Bờ Tre']);
  expect(named('Cục Bờ Tre, Bộ Ngoại giao và Bộ Y tế').length).toBe(3);
  expect(named('Bộ Ngoại giao Việt Nam tổng kết')).toEqual(['Bộ Ngoại giao [bo-ngoai-giao]']);
});
