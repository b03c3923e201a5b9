import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../scripts/content/settings.ts';
import { projectForEach } from './project.ts';

const project = projectForEach();
const correction = (version: string): string[] => [
  'date: 2031-02-03',
  `version: ${version}`,
  'address: /hoi-nghi/tong-ket-2011/#p1',
  'old: năm sách',
  'new: sáu sách',
  'why: đếm lại',
];
const listed = (...versions: string[]): string =>
  versions.map((version) => `- ${correction(version).join('\n  ')}\n`).join('');
const made = (text: string) => {
  project.write('content/changes/2031.yaml', text);
  return readSettings(project.path('content'));
};

describe('a file of corrections', () => {
  test('holds one, or a list of several', () => {
    const one = made(correction('1.0.1').join('\n'));
    expect(one).toMatchObject({ problems: [], value: { changes: [{ version: '1.0.1' }] } });
    const two = made(`# two of a day\n${listed('1.0.1', '1.0.2')}`);
    expect(two).toMatchObject({ problems: [], value: { changes: [{ version: '1.0.1' }, { version: '1.0.2' }] } });
  });

  test('is refused with the line of what is wrong, in a list too', () => {
    const { problems } = made(listed('1.0.1', 'two'));
    expect(problems).toEqual([expect.objectContaining({ line: 8, what: expect.stringMatching(/^1\.version "two"/) })]);
  });
});
