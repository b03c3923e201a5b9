import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Biên niên', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
});
