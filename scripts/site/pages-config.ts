import type { AstroUserConfig } from 'astro';
import { cacheFolderOf } from './cache-folder.ts';
import { dataStore } from './data-store.ts';
import { fonts } from './fonts.ts';
import { givenBack } from './given-back.ts';
import { pageDirectives } from './headers-policy.ts';
import { ownVariables } from './own-variables.ts';
import { policyHashes } from './policy-hashes.ts';
import { quickSync } from './quick-sync.ts';

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

/**
 * How the pages that are read are made, without what is made beside them.
 * @param collections their folder
 */
export function pagesConfig(collections: string) {
  return {
    ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
    base: process.env['BASE_PATH'] || '/',
    outDir: process.env['OUT_DIR'] || './dist',
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
    integrations: [quickSync(), ownVariables(), dataStore(), givenBack('reading'), policyHashes(), fonts()],
    security: {
      csp: {
        directives: [...pageDirectives],
      },
    },
  } satisfies AstroUserConfig;
}
