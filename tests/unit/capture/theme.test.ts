import { describe, expect, test } from 'vitest';
import { themeOf } from '../../../scripts/capture/years.ts';

const years = { review: 2022, direction: 2023 };
const themed = (text: string) => themeOf([{ n: 9, text, headline: false }], years);

describe('a theme is the slogan without its marks', () => {
  test.each([
    '“Gần dân, sát việc”./.',
    '"Gần dân, sát việc".',
    '«Gần dân, sát việc»',
    '‘Gần dân, sát việc’.',
    "'Gần dân, sát việc';",
    '„Gần dân, sát việc.”',
    '“Gần dân, sát việc"!',
  ])('%s', (marked) => {
    const { theme, warning } = themed(`Bộ trưởng phát động chủ đề năm 2023 của ngành Ngoại giao là ${marked}`);
    expect([theme, warning]).toEqual([{ year: 2023, text: 'Gần dân, sát việc' }, null]);
  });

  test('without marks it follows a colon', () => {
    for (const end of ['.', '; đồng thời giao mười việc.'])
      expect(themed(`Chủ đề năm 2023 là: Gần dân, sát việc${end}`).theme?.text).toBe('Gần dân, sát việc');
  });

  test('a theme of the year before is an old one, one of another body none', () => {
    expect(themed('Hưởng ứng chủ đề năm 2023 của Chính phủ “Gần dân, sát việc”, ngành làm tiếp.').theme).toBeNull();
    expect(themed('Chủ đề của năm ASEAN 2023 là “Gần dân, sát việc”.').theme).toBeNull();
    expect(themed('Toàn ngành đã thực hiện chủ đề năm 2022 “Chủ động, linh hoạt”.').theme).toBeNull();
  });

  test('a theme without a year is taken for the year ahead, with a warning', () => {
    const { theme, warning } = themed('Bộ trưởng phát động phong trào thi đua với chủ đề “Gần dân, sát việc”.');
    expect(theme).toEqual({ year: 2023, text: 'Gần dân, sát việc' });
    expect(warning?.line).toBe(9);
  });
});
