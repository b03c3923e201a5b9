import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { sites } from './sites.ts';

for (const [name, { url }] of Object.entries(sites)) {
  test(`every internal link and fragment resolves on the ${name} site`, async () => {
    test.setTimeout(240_000);
    const { links } = await new LinkChecker().check({
      path: url,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: async (link) => new URL(link).origin !== new URL(url).origin,
    });
    const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`);
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ url }) => url.endsWith('.zip')).length).toBeGreaterThan(0);
    const books = new Set(links.map(({ url }) => url.split('/').at(-1) ?? '').filter((file) => file.endsWith('.epub')));
    expect([...books].sort(), 'the book of each language is led to').toHaveLength(2);
  });
}
