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

const figures = 'U+0030-0039, U+0041-005A';

/** Stand-ins, their sizes in percent fitted to the edition's words, so that lines break alike when our face arrives. */
const fallbackFaces: [face: string, letters: string | null, regular: number, bold: number][] = [
  ['Times New Roman', null, 121.8, 115.4],
  ['Times New Roman', 'U+0020', 94.8, 91.6],
  ['Times New Roman', figures, 104.6, 105.1],
  ['Noto Serif', null, 98.9, 97],
  ['DejaVu Serif', null, 94.6, 87.5],
  ['DejaVu Serif', 'U+0020', 76.6, 65.8],
  ['DejaVu Serif', figures, 86.6, 81.1],
];

/** A fallback as a `@font-face` rule, with our face's ascent and descent. */
function fallbackRule(face: string, style: string, weight: string, size: number, letters: string | null): string {
  return `@font-face {
  font-family: "${face} for Source Serif";
  src: local("${face}${style}");
  font-weight: ${weight};
  size-adjust: ${size}%;
  ascent-override: ${((103.6 / size) * 100).toFixed(1)}%;
  descent-override: ${((33.5 / size) * 100).toFixed(1)}%;
  line-gap-override: 0%;${letters === null ? '' : `\n  unicode-range: ${letters};`}
}`;
}

/** Cuts the reading face into `.cache/fonts`, where the style sheet and the shared pictures take it from. */
export const fonts = (): AstroIntegration => ({
  name: 'fonts',
  hooks: {
    'astro:config:setup': ({ config }) => cutFaces(fileURLToPath(new URL('.cache/fonts/', config.root))),
  },
});

/** Cuts the faces that a folder lacks, all of them where their letters changed since. */
export async function cutFaces(folder: string): Promise<void> {
  const wanted = JSON.stringify(cuts);
  const settings = join(folder, 'cuts.json');
  if (!existsSync(settings) || readFileSync(settings, 'utf8') !== wanted)
    rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(settings, wanted);
  const fallbacks = fallbackFaces.flatMap(([face, letters, regular, bold]) => [
    fallbackRule(face, '', '400', regular, letters),
    fallbackRule(face, ' Bold', '600 700', bold, letters),
  ]);
  writeFileSync(join(folder, 'fallbacks.css'), fallbacks.join('\n'));
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
