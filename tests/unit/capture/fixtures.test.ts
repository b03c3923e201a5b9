import { describe, expect, test } from 'vitest';
import { expectedOf, fixtures, outcomeOf, textOf } from './fixture-captures.ts';

describe('captures written for the tests come out as a person decided', () => {
  for (const name of fixtures) {
    test(name, () => expect(outcomeOf(textOf(name))).toEqual(expectedOf(name)));
  }
});
