import { describe, expect, test } from 'vitest';
import { type YearFrame, yearsIn } from '../../../scripts/content/mentions.ts';

const frame: YearFrame = { reviewYear: 2019, directionYear: 2020, heldIn: 2019 };

describe('the years a passage speaks of', () => {
  test.each([
    ['năm 2018 và 2017', [2017, 2018]],
    ['nhiệm kỳ 2020-2021', [2020, 2021]],
    ['nhiệm kỳ 2020 – 2021', [2020, 2021]],
    ['ngày 8/8/2018', [2018]],
    ['ngày 8.8.2018', [2018]],
    ['nâng tầm đến 2030', [2030]],
    ['ASEAN 2020', [2020]],
    ['75 năm thành lập ngành, năm 2018', [2018]],
    ['1945 người và 2000 doanh nghiệp năm 2018', [2018]],
    ['năm 2000 người dân', [2000]],
    ['1.945 đề án, 12018 trang, mã A2018, số 2018/QĐ, năm 2016', [2016]],
    ['năm 1930 và năm 2300', []],
    ['năm qua', [2019]],
    ['năm vừa qua', [2019]],
    ['5 năm qua, năm năm qua, nhiều năm qua, những năm tới', []],
    ['năm nay', [2019]],
    ['năm tới', [2020]],
    ['trong thời gian tới', [2020]],
    ['năm trước', [2018]],
  ])('%s', (text, years) => {
    expect(yearsIn(text, 'result', frame)).toEqual(years);
  });

  test('"năm nay" is the year of the conference, and nothing while its date is unknown', () => {
    expect(yearsIn('năm nay', 'result', { ...frame, heldIn: 2020 })).toEqual([2020]);
    expect(yearsIn('năm nay', 'task', { ...frame, heldIn: null })).toEqual([]);
  });

  test('"trong năm" is behind for an account and ahead for a task; five tasks are no year', () => {
    expect(yearsIn('Đã mở trong năm, cùng năm 2018.', 'result', frame)).toEqual([2018, 2019]);
    expect(yearsIn('Mở trong năm.', 'task', frame)).toEqual([2020]);
    expect(yearsIn('Một trong năm nhiệm vụ của 2030', 'task', frame)).toEqual([2030]);
  });
});
