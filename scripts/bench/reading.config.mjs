import { resolve } from 'node:path';
import { formerSite } from '../site/former-site.ts';
import { pagesConfig } from '../site/pages-config.ts';

// The site's build without what is made beside the pages that are read: comparisons, data, citations, books, feeds,
// and what is made of the finished pages. What is left renders what the rivals render, and the search index.
const pages = `${resolve('src/pages')}/`;
const beside =
  /^(so-sanh|du-lieu|mang-theo|ngoai-tuyen)\/|\.xml\.ts$|feed\.json\.ts$|^(llms\.txt|manifest\.webmanifest)\.ts$/;

const leftOut = {
  name: 'beside-left-out',
  enforce: 'pre',
  load(id) {
    const page = id.startsWith(pages) ? id.slice(pages.length) : '';
    if (!beside.test(page) || page.includes('/_')) return null;
    const paths = page.includes('[') ? 'export const getStaticPaths = () => [];' : '';
    return page.endsWith('.astro') ? `---\n${paths}\n---\n` : `${paths}\nexport const GET = () => new Response('');\n`;
  },
};

const config = pagesConfig(resolve(process.env.CONTENT_DIR || 'content/collections'));

export default {
  ...config,
  integrations: [...config.integrations, formerSite()],
  vite: { ...config.vite, plugins: [leftOut] },
};
