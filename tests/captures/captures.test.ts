import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify } from '../../scripts/capture/classify.ts';
import { factsOf } from '../../scripts/capture/facts.ts';
import { readCapture } from '../../scripts/capture/read.ts';
import { context } from '../unit/capture/fixture-captures.ts';
import facts from './facts.json' with { type: 'json' };
import truth from './line-classes.json' with { type: 'json' };

const folder = process.env['CAPTURES_DIR'];
if (folder === undefined) console.warn('tests/captures: skipped, CAPTURES_DIR names no folder of captures');

interface Truth {
  lines: number;
  also?: Record<string, unknown>;
  [lineClass: string]: unknown;
}

/** Classes by line: a class has line numbers and ranges; what has none is blank. */
function classesOf(entry: Truth): string[] {
  const classes = Array<string>(entry.lines).fill('blank');
  for (const [name, places] of Object.entries(entry)) {
    if (!Array.isArray(places)) continue;
    for (const place of places as (number | [number, number])[]) {
      const [first, last] = Array.isArray(place) ? place : [place, place];
      classes.fill(name, first - 1, last);
    }
  }
  return classes;
}

describe.skipIf(folder === undefined)('the five captures agree with what a person read in them', () => {
  for (const [file, entry] of Object.entries(truth as Record<string, Truth>)) {
    const made = () => {
      const { value } = readCapture(file, readFileSync(join(folder ?? '', file)));
      if (value === null) throw new Error(`${file} is not read`);
      return classify(value);
    };

    test(`${file}: the class of every line`, () => {
      const { value, problems } = made();
      expect(problems).toEqual([]);
      expect(value.lines.map((line) => `${line.n} ${line.class}`)).toEqual(
        classesOf(entry).map((name, index) => `${index + 1} ${name}`),
      );
      const also = value.lines.filter((line) => line.also.length > 0).map((line) => [String(line.n), line.also]);
      expect(Object.fromEntries(also)).toEqual(entry.also ?? {});
    });

    test(`${file}: the facts`, () => {
      const { value } = factsOf(made().value, context);
      expect(value).toMatchObject((facts as Record<string, object>)[file] ?? {});
    });
  }
});
