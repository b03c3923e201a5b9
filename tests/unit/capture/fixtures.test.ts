import { expect, test } from 'vitest';
import { expectedOf, fixtures, outcomeOf, textOf } from './fixture-captures.ts';

test.each(fixtures)('%s comes out as a person decided', (name) => {
  expect(outcomeOf(textOf(name))).toEqual(expectedOf(name));
});
