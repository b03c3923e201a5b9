import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const face = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** Printable ASCII, Latin-1's letters and punctuation, and the signs the edition sets. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‹›−×→←↑↓⌀`;
/** What Vietnamese adds to Latin-1: the letters ă đ ĩ ũ ơ ư and every letter with a tone of its own. */
const vietnamese = `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}`;

/** The two files of the reading face, cut to the letters of the edition; file name → its source and its letters. */
const cuts = {
  'serif-latin.woff2': { source: `${face}-latin-wght-normal.woff2`, letters: latin },
  'serif-vietnamese.woff2': { source: `${face}-vietnamese-wght-normal.woff2`, letters: vietnamese },
} as const;

/** The reading face in one weight, uncompressed, as pictures are drawn with it: a file for each of its cuts. */
export function drawnFaces(weight: number): Promise<Uint8Array[]> {
  return Promise.all(
    Object.values(cuts).map(({ source, letters }) =>
      subsetFont(readFileSync(fileURLToPath(import.meta.resolve(source))), letters, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      }),
    ),
  );
}

/**
 * Cuts the reading face before the site is built, into `.cache/fonts`, where the style sheet takes it from;
 * Vite then gives it a hashed name. Cut once: the files stay until the folder is removed.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const folder = new URL('.cache/fonts/', config.root);
        mkdirSync(folder, { recursive: true });
        for (const [name, { source, letters }] of Object.entries(cuts)) {
          const target = new URL(name, folder);
          if (existsSync(target)) continue;
          const whole = readFileSync(fileURLToPath(import.meta.resolve(source)));
          const cut = await subsetFont(whole, letters, {
            targetFormat: 'woff2',
            variationAxes: { wght: { min: 400, max: 700 } },
          });
          writeFileSync(target, cut);
        }
      },
    },
  };
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}
