import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { cacheFolderOf } from './scripts/site/cache-folder.ts';
import { compressedCopies } from './scripts/site/compressed.ts';
import { dataStore } from './scripts/site/data-store.ts';
import { fonts } from './scripts/site/fonts.ts';
import { formerSite } from './scripts/site/former-site.ts';
import { givenBack } from './scripts/site/given-back.ts';
import { headers } from './scripts/site/headers.ts';
import { pageDirectives } from './scripts/site/headers-policy.ts';
import { offline } from './scripts/site/offline.ts';
import { ownVariables } from './scripts/site/own-variables.ts';
import { socialPictures } from './scripts/site/pictures.ts';
import { policyHashes } from './scripts/site/policy-hashes.ts';
import { publishedAddresses } from './scripts/site/published-addresses.ts';
import { quickSync } from './scripts/site/quick-sync.ts';
import { shippedPackages } from './scripts/site/shipped-packages.ts';

const collections = resolve(process.env.CONTENT_DIR || 'content/collections');
const articles = `${collections}/articles`;
if (!existsSync(articles) || !readdirSync(articles).some((name) => name.endsWith('.md'))) {
  console.error(
    `${collections}: no collections here — run "npm run content", or point CONTENT_DIR at a folder that it made`,
  );
  process.exit(1);
}

if (!process.env.SITE_URL) {
  console.warn('SITE_URL is not set: the pages get no canonical address and there is no sitemap.');
}

/**
 * The pages' code as one module, written and loaded once instead of a hundred and forty small ones: a tenth of the
 * build of five articles. Style sheets stay apart: a page carries those of what it shows.
 */
const codeSplitting = {
  groups: [
    { name: 'styles', test: /\.css$/, entriesAware: true, priority: 2 },
    { name: 'pages', test: /./, priority: 1 },
  ],
};

/** While one page is written the next ones are rendered: a sixth of the time at five hundred articles. */
const pagesAtOnce = 4;

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || './dist',
  cacheDir: cacheFolderOf(collections),
  trailingSlash: 'always',
  // The style sheet stands in each page: on a slow phone a file of its own costs a second round trip before the first
  // paint, more than its four kilobytes do on every page. The page's policy names it by its hash.
  build: { format: 'directory', assets: 'tep', inlineStylesheets: 'always', concurrency: pagesAtOnce },
  // Space at a line's end must be written as {' '}: the formatter breaks lines as JSX allows.
  compressHTML: 'jsx',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  logger: { entrypoint: './scripts/site/build-log.mjs' },
  // No script or face is put into the pages: one module serves them all, from the cache after the first.
  // The worker stays a module, so that Fuse.js is a file of its own, fetched with the first unknown word.
  vite: {
    // What is one module is no longer loaded when it is needed: there is no news in that. What a reader's first result
    // brings has its budget.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { ineffectiveDynamicImport: false } } },
    worker: { format: 'es' },
    environments: { prerender: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  // Only the shipped edition is held to the addresses it published.
  // What is made of the finished pages comes last: the copies are of everything before them.
  integrations: [
    quickSync(),
    ownVariables(),
    formerSite(),
    dataStore(),
    givenBack('reading'),
    policyHashes(),
    fonts(),
    givenBack('pages'),
    publishedAddresses(process.env.CONTENT_DIR ? null : 'content/addresses.txt'),
    shippedPackages(),
    socialPictures(),
    headers(),
    offline(),
    compressedCopies(),
  ],
  security: {
    csp: {
      directives: [...pageDirectives],
    },
  },
});
