import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { compressedCopies } from './scripts/site/compressed.ts';
import { formerSite } from './scripts/site/former-site.ts';
import { givenBack } from './scripts/site/given-back.ts';
import { headers } from './scripts/site/headers.ts';
import { offline } from './scripts/site/offline.ts';
import { pagesConfig } from './scripts/site/pages-config.ts';
import { socialPictures } from './scripts/site/pictures.ts';
import { publishedAddresses } from './scripts/site/published-addresses.ts';
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

const pages = pagesConfig(collections);

export default defineConfig({
  ...pages,
  // Only the shipped edition is held to the addresses it published.
  // What is made of the finished pages comes last: the copies are of everything before them. The former site goes when
  // no file is left to make.
  integrations: [
    ...pages.integrations,
    givenBack('pages'),
    publishedAddresses(process.env.CONTENT_DIR ? null : 'content/addresses.txt'),
    shippedPackages(),
    socialPictures(),
    headers(),
    offline(),
    compressedCopies(),
    formerSite(),
  ],
});
