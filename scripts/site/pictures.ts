import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureFolder, pictureLine } from '../../src/lib/social-picture.ts';
import { drawnFaces } from './font-cuts.ts';
import { Face } from './pictures/outlines.ts';
import { socialPicture } from './pictures/social-picture.ts';

/** Draws the pictures that the pages name for shared links: one for each part of the site and for each year. */
export function socialPictures(): AstroIntegration {
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const wanted = wantedPictures(folder);
        if (wanted.size === 0) return;
        const faces = (await drawnFaces(600)).map((bytes) => new Face(bytes));
        mkdirSync(join(folder, pictureFolder), { recursive: true });
        for (const [name, { edition, title }] of wanted) {
          const line = title === edition ? '' : edition;
          writeFileSync(
            join(folder, pictureFolder, name),
            socialPicture({ edition: line, title, line: pictureLine }, faces),
          );
        }
        logger.info(`${wanted.size} pictures for shared links`);
      },
    },
  };
}

/** The pictures that the first page of each part and each year's page name; none where the host is unknown. */
function wantedPictures(folder: string): Map<string, { edition: string; title: string }> {
  const below = (path: string) =>
    existsSync(join(folder, path))
      ? readdirSync(join(folder, path))
          .sort()
          .map((name) => join(path, name))
      : [];
  const years = below('nam').filter((path) => /^\d{4}$/.test(basename(path)));
  const wanted = new Map<string, { edition: string; title: string }>();
  for (const path of ['.', ...below('.'), ...years]) {
    const page = join(folder, path, 'index.html');
    if (!existsSync(page)) continue;
    const html = readFileSync(page, 'utf8');
    const [image, alt, edition] = ['og:image', 'og:image:alt', 'og:site_name'].map((name) => propertyIn(html, name));
    if (image && alt && edition) wanted.set(basename(image), { edition, title: alt.slice(edition.length + 2) });
  }
  return wanted;
}

/** What a page's `meta` element says, its references resolved. */
function propertyIn(html: string, property: string): string | undefined {
  const content = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
  return content
    ?.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
