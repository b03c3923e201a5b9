import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import { auditHeaders } from './headers-audit.ts';
import { pageKinds } from './page-kinds.ts';
import { programOf, type RunningServer, serverNames, startServer } from './real-servers.ts';
import { sites } from './sites.ts';

test.describe.configure({ timeout: 240_000 });

const folder = sites.root.env.OUT_DIR;

for (const name of serverNames) {
  test.describe(`${name} with the shipped configuration`, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(programOf(name) === null, `${name} is not installed (Debian: apt install ${name})`);
    let server: RunningServer;
    test.beforeAll(async () => {
      server = await startServer(name, folder);
    });
    test.afterAll(() => server?.stop());

    test('answers for every file as the policy says, compressed where it may be', async () => {
      const encodings = server.brotli ? ['br', 'gzip'] : ['gzip'];
      const { problems, asked } = await auditHeaders(server.url, folder, encodings);
      expect(problems).toEqual([]);
      expect(asked).toBeGreaterThan(300);
    });

    test('no kind of page breaks the policy or asks another host for anything', async ({ page }) => {
      const said = await complaintsOf(page, new URL(server.url).origin);
      for (const { example } of pageKinds.filter(({ name }) => name !== 'not found')) {
        await page.goto(`${server.url}${example}`);
      }
      // The search brings its worker and index under the same policy.
      await page.goto(`${server.url}tim-kiem/?q=asean+2020`);
      await expect(page.locator('[data-results] > li').first()).toBeVisible();
      expect(said).toEqual([]);
    });

    test('refuses methods that write and paths with a NUL', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        expect((await fetch(server.url, { method })).status, method).toBe(405);
      }
      expect((await fetch(`${server.url}nam/%00/`)).status).toBe(400);
      for (const range of ['bytes=5-1', 'bytes=-5', 'bytes=99999999999999-', 'bytes=a-b']) {
        expect([200, 206, 416], range).toContain((await fetch(server.url, { headers: { range } })).status);
      }
    });
  });
}
