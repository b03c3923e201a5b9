import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** The whole face: one file of it has every letter, so that Vietnamese is kerned and arrives at once. */
const face = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';

/** Printable ASCII, Latin-1's letters and punctuation, and the signs the edition sets. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‹›−×→←↑↓⌀`;
/** The letters that Vietnamese adds to Latin-1: ă đ ĩ ũ ơ ư and every letter with a tone of its own. */
const vietnamese = `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}`;
/** Latin Extended-A, Greek, Cyrillic and more signs: a picture has no other face to take them from. */
const foreign = `${range(0x100, 0x17f)}${range(0x370, 0x3ff)}${range(0x400, 0x45f)}${range(0x2010, 0x205e)}€™№`;

const keepFeatures = ['kern', 'liga'];
const web = { targetFormat: 'woff2', variationAxes: { opsz: 14, wght: { min: 400, max: 700 } }, keepFeatures } as const;
const drawn = { targetFormat: 'truetype', variationAxes: { opsz: 14, wght: 600 }, keepFeatures } as const;

/** File of `.cache/fonts` → its letters and its form: for browsers, or for the social pictures. */
const cuts = {
  'serif.woff2': { letters: `${latin}${vietnamese}`, form: web },
  'picture.ttf': { letters: `${latin}${vietnamese}${foreign}`, form: drawn },
};

const space = 'U+20';

/**
 * Stand-ins, their sizes in percent fitted to the edition's words, so that lines break alike when our face arrives.
 * Letters that are wider or narrower than ours by more than the rest have a size of their own; Vietnamese ones go with
 * them, but ơ and ư, which these faces set wider than o and u.
 */
const fallbackFaces: [face: string, letters: string | null, regular: number, bold?: number][] = [
  ['Times New Roman', null, 119.9, 114.7],
  ['Times New Roman', space, 94.5, 91.2],
  ['Times New Roman', 'U+28-29, U+2D, U+30-3B, U+41-5A, U+1A0-1A1, U+1EDA-1EE3', 105, 103.7],
  ['Times New Roman', 'U+63, U+66-67, U+6F, U+76-79, U+F2-F6, U+1AF-1B0, U+1ECC-1ED9, U+1EE8-1EF9', 114.7],
  ['Times New Roman', 'U+68, U+6E, U+70, U+72, U+74-75, U+F9-FA, U+1EE4-1EE7', 128.4],
  ['Noto Serif', null, 100.6, 95.6],
  ['Noto Serif', space, 91, 87.7],
  ['Noto Serif', 'U+30-39, U+1A0-1B0, U+1EDA-1EE3, U+1EE8-1EF1', 94.3],
  ['DejaVu Serif', null, 95.8, 88.8],
  ['DejaVu Serif', space, 74.4, 65.6],
  ['DejaVu Serif', 'U+30-39, U+53', 82.9, 78.5],
  ['DejaVu Serif', 'U+41-52, U+54-55, U+61, U+63, U+65, U+73-74, U+E0-EA, U+103, U+1EA0-1EC7', 90.5, 83.7],
  ['DejaVu Serif', 'U+66, U+68-69, U+6C-6E, U+76, U+78-79, U+EC-ED, U+1EC8-1ECB', 100.5],
  ['DejaVu Serif', 'U+67, U+1EA4-1EAD, U+1EBE-1EC7', 87, 83.7],
];

/** A fallback as a `@font-face` rule; that of the space, which the height of lines is taken from, as high as our face. */
function fallbackRule(face: string, style: string, weight: string, size: number, letters: string | null): string {
  const height = `
  ascent-override: ${((103.6 / size) * 100).toFixed(1)}%;
  descent-override: ${((33.5 / size) * 100).toFixed(1)}%;
  line-gap-override: 0%;`;
  return `@font-face {
  font-family: "${face} for Source Serif";
  src: local("${face}${style}");
  font-weight: ${weight};
  size-adjust: ${size}%;${letters === null ? '' : `\n  unicode-range: ${letters};`}${letters === space ? height : ''}
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
    bold === undefined ? '' : fallbackRule(face, ' Bold', '600 700', bold, letters),
  ]);
  writeFileSync(join(folder, 'fallbacks.css'), fallbacks.join('\n'));
  const source = readFileSync(fileURLToPath(import.meta.resolve(face)));
  for (const [name, { letters, form }] of Object.entries(cuts)) {
    const target = join(folder, name);
    if (existsSync(target)) continue;
    // A build that is ended now must not leave half a face that later ones take for whole.
    writeFileSync(`${target}.part`, await subsetFont(source, letters, form));
    renameSync(`${target}.part`, target);
  }
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}
