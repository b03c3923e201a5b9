import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { headersOf, isHidden, isText, mediaTypeOf, redirects } from '../../scripts/integrations/hosting-policy.ts';
import { complaintsOf } from './complaints.ts';
import { pageKinds } from './page-kinds.ts';
import { type Answer, programOf, type RunningServer, rawAnswer, serverNames, startServer } from './real-servers.ts';
import { sites } from './sites.ts';

test.describe.configure({ timeout: 240_000 });

const folder = sites.root.env.OUT_DIR;
const portOf = ({ url }: RunningServer) => Number(new URL(url).port);

/** Says where an answer differs from the policy: its status, headers and media type. */
function wrong({ status, headers }: Answer, expected: number, path: string, file: string): string[] {
  const type = headers['content-type']?.replace(/; */, '; ').toLowerCase();
  return [
    ...(status === expected ? [] : [`${path}: answers ${status}, not ${expected}`]),
    ...(type === mediaTypeOf(file) ? [] : [`${path}: is sent as ${type}, not ${mediaTypeOf(file)}`]),
    ...[...headersOf(path, '/')]
      .filter(([name, value]) => headers[name.toLowerCase()] !== value)
      .map(([name, value]) => `${path}: ${name} is ${headers[name.toLowerCase()]}, not ${value}`),
  ];
}

function wrongPacking({ headers, body }: Answer, encoding: string, path: string, plain: Answer): string[] {
  const isPacked = headers['content-encoding'] === encoding && body.length < plain.body.length;
  const varies = /accept-encoding/i.test(headers['vary'] ?? '');
  return isPacked && varies ? [] : [`${path}: is no smaller in ${encoding}, or does not say that it varies by it`];
}

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
      const files = builtFiles(folder).filter((file) => !isHidden(file));
      expect(files.length).toBeGreaterThan(200);
      const problems: string[] = [];
      for (const file of files) {
        const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        const ask = (headers = {}) => rawAnswer(portOf(server), path, headers);
        const plain = await ask();
        problems.push(...wrong(plain, 200, path, file));
        const tag = plain.headers['etag'];
        const { status } = await ask({ 'if-none-match': tag ?? '' });
        if (tag === undefined || status !== 304) problems.push(`${path}: answers ${status} to its ETag ${tag}`);
        for (const encoding of isText(file) && plain.body.length >= 1024 ? encodings : []) {
          const packed = await ask({ 'accept-encoding': encoding });
          problems.push(...wrong(packed, 200, path, file), ...wrongPacking(packed, encoding, path, plain));
        }
      }
      expect(problems).toEqual([]);
    });

    test('answers for what is not there or hidden with the page that says so, and leads on from old habits', async () => {
      const absent = readFileSync(join(folder, '404.html'));
      for (const path of ['/khong-co-trang-nay/', '/tep/khong-co.js', '/_headers', '/index.html.br']) {
        const answer = await rawAnswer(portOf(server), path);
        expect(wrong(answer, 404, '/404.html', '404.html'), path).toEqual([]);
        expect(answer.body.equals(absent), path).toBe(true);
      }
      for (const { from, to } of redirects) {
        const { status, headers } = await rawAnswer(portOf(server), `/${from}`);
        expect([status, new URL(headers['location'] ?? '', server.url).pathname]).toEqual([301, `/${to}`]);
      }
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
