import { expect, test } from 'vitest';
import { passageRoles } from '../../../src/lib/schema/article.ts';
import { roleLabels } from '../../../src/lib/wording.ts';
import { roleOrder } from '../../../src/search/format.ts';
import { roleLabels as searched } from '../../../src/search/query/role-labels.ts';

// The search's own list keeps the site's other wording out of what a reader downloads.
test('the search calls the roles what the pages call them', () => {
  expect(searched).toEqual(roleLabels);
});

test('the index counts every role', () => {
  expect([...roleOrder].sort()).toEqual([...passageRoles].sort());
});
