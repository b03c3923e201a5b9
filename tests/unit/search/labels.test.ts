import { expect, test } from 'vitest';
import { passageRoles } from '../../../src/schema/article.ts';
import { roleOrder } from '../../../src/search/format.ts';

test('the index counts every role', () => {
  expect([...roleOrder].sort()).toEqual([...passageRoles].sort());
});
