import { expect, test } from 'vitest';
import { classify } from '../../../scripts/capture/classify.ts';
import { explain } from '../../../scripts/content/report.ts';
import { captureOf, textOf } from '../capture/fixture-captures.ts';

const segmented = classify(captureOf(textOf('review-2017-pipes'))).value;

test('a line is explained by its class and the signals that decided it', () => {
  expect(explain(segmented, 9)).toMatch(/^ +9 +caption [\s\S]*\n +\+2 +caption: right after an image/);
});

test('a fused caption is named with its syllable; a file is explained line by line', () => {
  expect(explain(segmented, 10)).toContain('body + caption from syllable 32');
  for (const { n } of segmented.lines) expect(explain(segmented, null)).toMatch(new RegExp(`^ *${n}  `, 'm'));
});
