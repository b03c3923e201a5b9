/** A built site under test: where it is served and the environment it was built with. */
export interface Site {
  url: string;
  port: number;
  env: Record<string, string>;
}

/** The shipped edition at the root of a host, and the same under a sub-path. `npm test` builds both. */
export const sites = {
  root: { url: 'http://localhost:4391/', port: 4391, env: { OUT_DIR: '.cache/site-root' } },
  nested: {
    url: 'http://localhost:4392/bien-nien/',
    port: 4392,
    env: { OUT_DIR: '.cache/site-nested', BASE_PATH: '/bien-nien', SITE_URL: 'https://example.org' },
  },
} satisfies Record<string, Site>;
