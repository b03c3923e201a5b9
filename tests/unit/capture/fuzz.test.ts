import { z } from 'astro/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../../scripts/capture/classify.ts';
import { factsOf } from '../../../scripts/capture/facts.ts';
import { readCapture } from '../../../scripts/capture/read.ts';
import { articleFacts, passage } from '../../../src/schema/article.ts';
import { conferenceFacts } from '../../../src/schema/conference.ts';
import { ledgerLine } from '../../../src/schema/ledger.ts';
import { captureOf, context, fixtures, textOf } from './fixture-captures.ts';

const runs = 2400;
const pages = fixtures.map((name) => captureOf(textOf(name)).lines.filter((line) => line.trim() !== ''));

const oddities = [
  ...['>', '<!--', '“', '| ', '- ', '1/2 '].map((mark) => mark.repeat(900)),
  ...'31/2/2020 25:99|29/02/2023|0/0/0000|năm 2019 – 2020 – 2021|tổng kết năm 0000|chủ đề năm 9999: “”'.split('|'),
  ...'&agrave;&#0;&#x110000;&nope;|![](a.jpg)|\t\t\t\tx|x@y.z|\u202e\u200d|\ud83c\udf0f|(|©|…|A.'.split('|'),
  ...'Hội nghị tổng kết|Bộ trưởng|Ông nói|chủ đề “|Theo https://|Hà Nội (XYZ 8/1) -'.split('|'),
  'do Bộ Ngoại giao, và tổ chức',
];
const line = fc.oneof(
  fc.constantFrom(...pages.flat()),
  fc.constantFrom(...oddities),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Changes a page at a line with such a text, by a share (of the page, of the text) or another line. */
type Change = (lines: string[], at: number, text: string, share: number, other: string) => string[];
const partOf = (whole: string | string[], share: number) => Math.floor(share * whole.length);
const rewritten = [
  (text: string) => text.replace(/\d/gu, '9'),
  (text: string) => text.replace(/[.]/gu, ''),
  (text: string) => text.replace(/[“”"]/gu, "'"),
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
].map(
  (rewrite): Change =>
    (lines, at, text) =>
      lines.toSpliced(at, 1, rewrite(text)),
);
const moved: Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at, _text, _share, other) => lines.toSpliced(at, 0, other),
  (lines, _at, text, share) => lines.toSpliced(partOf(lines, share), 0, text),
  // Cut in the middle of a line, and everything below it gone.
  (lines, at, text, share) => [...lines.slice(0, at), text.slice(0, partOf(text, share))],
  // Two lines run together, or one broken in two.
  (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
  (lines, at, text, share) =>
    lines.toSpliced(at, 1, text.slice(0, partOf(text, share)), text.slice(partOf(text, share))),
];
const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const change = fc
  .tuple(fc.oneof(fc.constantFrom(...moved), fc.constantFrom(...rewritten)), place, place, line)
  .map(([how, where, share, other]) => (lines: string[]) => {
    const at = partOf(lines, where);
    return how(lines, at, lines[at] ?? '', share, other);
  });
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
const source = z.object({
  conference: conferenceFacts,
  article: articleFacts,
  passages: z.array(
    passage.pick({ id: true, role: true, lines: true, anchor: true, speaker: true, repeats: true }).loose(),
  ),
  ledger: z.array(ledgerLine),
});

test(`${runs} mutated captures end in a source of the schema or in an error with an act, never in a trace`, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      ends,
      (page, changes, end) => {
        const lines = changes.reduce((made, one) => one(made), [...page]);
        const { value: capture, problems } = readCapture('x.txt', new TextEncoder().encode(lines.join(end)));
        if (capture === null) {
          expect(problems).toHaveLength(1);
          return;
        }
        const classified = classify(capture);
        const facts = factsOf(classified.value, context);
        const said = [...classified.problems, ...facts.problems];
        for (const { line: n, what, todo } of said) {
          expect(n).toBeLessThanOrEqual(capture.lines.length);
          expect(what).not.toBe('');
          expect(todo).not.toBe('');
        }
        if (facts.value === null) expect(said.some(({ level }) => level === 'error')).toBe(true);
        else expect(source.safeParse(facts.value).error).toBeUndefined();
        expect(classified.value.lines.map(({ n }) => n)).toEqual(capture.lines.map((_, index) => index + 1));
      },
    ),
    { numRuns: runs, seed: 26 },
  );
}, 300_000);

const opening =
  'Ngày 8/1, tại Hà Nội, Bộ Ngoại giao trọng thể tổ chức Hội nghị tổng kết công tác năm 2030 và phương hướng nhiệm vụ năm 2031.';

// A quadratic pattern would take minutes here.
test.each([
  ['fifty thousand > on a line', '>'.repeat(50_000)],
  ['fifty thousand <!-- on a line', '<!--'.repeat(50_000)],
  ['a hundred thousand figures', '1/2 '.repeat(100_000)],
  ['two hundred thousand quotation marks', '“a'.repeat(200_000)],
  ['fifteen thousand stamps', '09/01/2031 07:30\n'.repeat(15_000)],
  ['three hundred thousand one-letter lines', 'a\n'.repeat(300_000)],
])(
  '%s end',
  (_, hostile) => {
    const text = [opening, hostile, opening].join('\n');
    const { value, problems } = readCapture('x.txt', new TextEncoder().encode(text));
    if (value === null) expect(problems[0]?.what).toContain('the limit is 20000');
    else expect(factsOf(classify(value).value, context).value).not.toBeUndefined();
  },
  30_000,
);
