import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const face = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** Printable ASCII, Latin-1's letters and punctuation, and the signs the edition sets. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‹›−×→←↑↓⌀`;
/** What Vietnamese adds to Latin-1: the letters ă đ ĩ ũ ơ ư and every letter with a tone of its own. */
const vietnamese = `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}`;

const web = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } } as const;
const drawn = { targetFormat: 'truetype', variationAxes: { wght: 600 } } as const;

/** File of `.cache/fonts` → its source, its letters and its form: for browsers, or for the social pictures. */
const cuts = {
  'serif-latin.woff2': { source: 'latin', letters: latin, form: web },
  'serif-vietnamese.woff2': { source: 'vietnamese', letters: vietnamese, form: web },
  'picture-latin.ttf': { source: 'latin', letters: `${latin}${range(0x2010, 0x205e)}€™ŒœıŠšŽžŸ`, form: drawn },
  'picture-vietnamese.ttf': { source: 'vietnamese', letters: vietnamese, form: drawn },
  'picture-latin-ext.ttf': { source: 'latin-ext', letters: range(0x100, 0x17f), form: drawn },
  'picture-greek.ttf': { source: 'greek', letters: range(0x370, 0x3ff), form: drawn },
  'picture-cyrillic.ttf': { source: 'cyrillic', letters: `${range(0x400, 0x45f)}№`, form: drawn },
};

/** Cuts the reading face into `.cache/fonts`, where the style sheet and the shared pictures take it from. */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        await cutFaces(fileURLToPath(new URL('.cache/fonts/', config.root)));
      },
    },
  };
}

/** Cuts the faces that a folder lacks, all of them where their letters changed since. */
export async function cutFaces(folder: string): Promise<void> {
  const wanted = JSON.stringify(cuts);
  const settings = join(folder, 'cuts.json');
  if (!existsSync(settings) || readFileSync(settings, 'utf8') !== wanted)
    rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(settings, wanted);
  for (const [name, { source, letters, form }] of Object.entries(cuts)) {
    const target = join(folder, name);
    if (existsSync(target)) continue;
    const file = fileURLToPath(import.meta.resolve(`${face}-${source}-wght-normal.woff2`));
    // A build that is ended now must not leave half a face that later ones take for whole.
    writeFileSync(`${target}.part`, await subsetFont(readFileSync(file), letters, form));
    renameSync(`${target}.part`, target);
  }
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}
