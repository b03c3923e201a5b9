import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDigest } from '../../../scripts/content/digest.ts';
import { writeMarkdown } from '../../../scripts/content/entries.ts';
import { printProblem } from '../../../scripts/content/problem.ts';
import { readTranslation } from '../../../src/text/markdown.ts';
import { settings, textOf } from './invented-edition.ts';

const path = 'sources/tong-ket-2011-bao-sach.md';
const text = textOf(path);
const marks = ['}', '<!--', '-->', '"', '[', '> ', '- ', ': ', '&a *a', '---\n', ':::', ':::passage{#p1'];
const scraps = [...marks, '\u0000', '\ud800', '😀', 'ệ', '\r', '\n\n'];

/** The fixture with a few stretches cut, doubled or overwritten. */
const mutated = fc
  .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom('cut', 'double', ...scraps), fc.nat(60)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) =>
    changes.reduce((now, [at, length, what, times]) => {
      const [before, part, after] = [now.slice(0, at), now.slice(at, at + length), now.slice(at + length)];
      return before + (what === 'cut' ? '' : what === 'double' ? part + part : what.repeat(1 + (times % 60))) + after;
    }, text),
  );

test('a spoilt digest is read or refused in lines, never thrown at', () => {
  fc.assert(
    fc.property(mutated, (spoilt) => {
      const { value, problems } = readDigest(path, spoilt.normalize('NFC'), settings);
      for (const problem of problems) expect(printProblem(problem)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      if (value !== null && problems.every(({ level }) => level === 'warning'))
        expect(writeMarkdown(value.article, [])).toContain('publisher:');
      readTranslation(spoilt);
    }),
    { numRuns: 500, seed: 29112026 },
  );
});
