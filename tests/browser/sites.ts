import { freePort } from './real-servers.ts';

/** A built site under test: where it is served and the environment it was built with. */
export interface Site {
  url: string;
  port: number;
  env: Record<string, string>;
}

// Playwright's workers take the ports that its first process found.
process.env['TEST_PORTS'] ??= `${await freePort()} ${await freePort()}`;
const [first = 0, second = 0] = process.env['TEST_PORTS'].split(' ').map(Number);

/** The shipped edition at the root of a host, and the same under a sub-path. `npm test` builds both. */
export const sites = {
  root: { url: `http://localhost:${first}/`, port: first, env: { OUT_DIR: '.cache/site-root' } },
  nested: {
    url: `http://localhost:${second}/bien-nien/`,
    port: second,
    env: { OUT_DIR: '.cache/site-nested', BASE_PATH: '/bien-nien', SITE_URL: 'https://example.org' },
  },
} satisfies Record<string, Site>;
