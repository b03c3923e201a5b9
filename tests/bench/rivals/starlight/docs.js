// Writes the edition of CONTENT_DIR as Starlight's documents: a Markdown file a page, a heading a passage.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pages from '../eleventy/site/_data/pages.js';

const folder = new URL('src/content/docs', import.meta.url).pathname;
rmSync(folder, { recursive: true, force: true });
for (const { address, title, subtitle, passages, links, account } of pages()) {
  const path = `${folder}${address === '/' ? '/index' : address.slice(0, -1)}.md`;
  const parts = [
    `---\ntitle: ${JSON.stringify(title)}\n---`,
    subtitle,
    ...links.map(({ href, label }) => `- [${label}](${href})`),
    ...passages.flatMap(({ id, text, role, conference }) => [`### Đoạn ${id}`, text, account ? role : `[Đoạn ${id}](/hoi-nghi/${conference}/#đoạn-${id}) · ${role}`]),
  ];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${parts.filter(Boolean).join('\n\n')}\n`);
}
