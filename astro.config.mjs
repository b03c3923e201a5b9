import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { checkedAddresses } from './scripts/integrations/checked-addresses.ts';
import { compressedCopies } from './scripts/integrations/compressed-copies.ts';
import { fonts } from './scripts/integrations/fonts.ts';
import { headers } from './scripts/integrations/hosting-policy.ts';
import { notices } from './scripts/integrations/notices.ts';
import { serviceWorker } from './scripts/integrations/service-worker.ts';
import { basePath, siteUrl } from './scripts/site-address.ts';

const collections = resolve(process.env.CONTENT_DIR || 'content/collections');
/** Two editions in one store would mix. */
const edition = hash('sha256', collections).slice(0, 12);
const [site, base] = [siteUrl(), basePath()];

if (site === null) {
  console.warn('SITE_URL is not set: the pages get no canonical address and there is no sitemap.');
}

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  cacheDir: `./.cache/astro-${edition}`,
  trailingSlash: 'always',
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi' },
  // Inlined, since a style sheet of its own costs a slow phone a second round trip before the first paint.
  build: { format: 'directory', assets: 'tep', inlineStylesheets: 'always' },
  // Space at a line's end must be written as {' '}: the formatter breaks lines as JSX allows.
  compressHTML: 'jsx',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // No script or face is put into a page: one module serves all pages from the browser's cache.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' }, ssr: { external: ['@resvg/resvg-js'] } },
  // Copies are made of everything, so they come last.
  integrations: [
    fonts(),
    notices(),
    // Only the shipped edition is held to the addresses it published.
    ...(process.env.CONTENT_DIR ? [] : [checkedAddresses('content/addresses.txt')]),
    headers(base),
    serviceWorker(),
    compressedCopies(),
  ],
});
