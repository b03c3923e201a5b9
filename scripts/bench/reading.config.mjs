import { resolve } from 'node:path';
import whole from '../../astro.config.mjs';

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

export default {
  ...whole,
  integrations: whole.integrations.filter(({ name }) =>
    [
      'quick-sync',
      'own-variables',
      'former-site',
      'fonts',
      'data-store',
      'given-back-after-reading',
      'policy-hashes',
    ].includes(name),
  ),
  vite: { ...whole.vite, plugins: [leftOut] },
};
