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
 * Stand-ins and their sizes in percent, by groups of letters: fitted to the edition's words with their spaces and the
 * face's kerning, so that lines break alike when the face arrives.
 */
const fallbackFaces: [name: string, weight: 'regular' | 'bold', letters: string | null, size: number][] = [
  ['Times New Roman', 'regular', null, 116],
  ['Times New Roman', 'regular', space, 94],
  ['Times New Roman', 'regular', 'U+2D-3B, U+44-4F, U+110', 106],
  ['Times New Roman', 'regular', 'U+41-43, U+51-58, U+2013-201D', 98],
  ['Times New Roman', 'regular', 'U+66-67, U+1EDB-1EE3', 110],
  ['Times New Roman', 'regular', 'U+61-62, U+64-65, U+6D, U+70-71, U+E0-EC, U+111-169, U+1EA1-1EC7', 122],
  ['Times New Roman', 'regular', 'U+68, U+6E, U+72, U+74-75, U+1EE7', 129],
  ['Times New Roman', 'bold', null, 110],
  ['Times New Roman', 'bold', space, 94.3],
  ['Times New Roman', 'bold', 'U+63, U+65, U+68-69, U+6C-6F, U+73, U+77-B7, U+EA-F5, U+1EBF-1ED9', 118],
  ['Times New Roman', 'bold', 'U+41-58, U+110, U+2013-2019', 100],
  ['Noto Serif', 'regular', null, 100],
  ['Noto Serif', 'regular', space, 90.6],
  ['Noto Serif', 'regular', 'U+43-45, U+63, U+67, U+69-6C, U+73-74', 103],
  ['Noto Serif', 'regular', 'U+2C, U+2E-2F', 116],
  ['Noto Serif', 'regular', 'U+30-39, U+61, U+71-72, U+76-77, U+E0-E3, U+1A1-1EB7, U+1EDB-1EE3, U+1EE9-201D', 96],
  ['Noto Serif', 'bold', null, 97],
  ['Noto Serif', 'bold', space, 89.6],
  ['Noto Serif', 'bold', 'U+58-61, U+72, U+74, U+E0-E3, U+1A1-1EBF, U+1EDB-2019', 90],
  ['DejaVu Serif', 'regular', null, 96],
  ['DejaVu Serif', 'regular', space, 75.3],
  ['DejaVu Serif', 'regular', 'U+47-4D, U+4F-52, U+54-56, U+63, U+103-110, U+1EC7', 92],
  ['DejaVu Serif', 'regular', 'U+28-2E, U+3A-3B, U+61, U+65, U+73-74, U+E0-EA, U+1EA1-1EBD, U+1EE6', 90],
  ['DejaVu Serif', 'regular', 'U+68, U+6C-6E, U+76, U+78-79', 100],
  ['DejaVu Serif', 'regular', 'U+30-39, U+53, U+2019-201D', 83],
  ['DejaVu Serif', 'regular', 'U+42-43, U+45-46, U+4E, U+67, U+1EBF-1EC5', 86],
  ['DejaVu Serif', 'regular', 'U+69, U+EC-ED, U+1EC9-1ECB', 103],
  ['DejaVu Serif', 'bold', null, 89],
  ['DejaVu Serif', 'bold', space, 64.9],
  ['DejaVu Serif', 'bold', 'U+43-61, U+63, U+65-66, U+73, U+E0-110, U+1EA1-1EC7', 85],
  ['DejaVu Serif', 'bold', 'U+2D-39, U+42, U+67, U+74, U+2019', 80],
  ['DejaVu Serif', 'bold', 'U+76-79', 98],
];

/** A fallback as a `@font-face` rule; that of the space, which the height of lines is taken from, as high as our face. */
function fallbackRule([name, weight, letters, size]: (typeof fallbackFaces)[number]): string {
  const isBold = weight === 'bold';
  const height = `
  ascent-override: ${((103.6 / size) * 100).toFixed(0)}%;
  descent-override: ${((33.5 / size) * 100).toFixed(0)}%;
  line-gap-override: 0%;`;
  return `@font-face {
  font-family: "${name} for Source Serif";
  src: local("${name}${isBold ? ' Bold' : ''}");
  font-weight: ${isBold ? '600 700' : '400'};
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
  writeFileSync(join(folder, 'fallbacks.css'), fallbackFaces.map(fallbackRule).join('\n'));
  for (const [name, { letters, form }] of Object.entries(cuts)) {
    const target = join(folder, name);
    if (existsSync(target)) continue;
    const source = readFileSync(fileURLToPath(import.meta.resolve(face)));
    // A build that is ended now must not leave half a face that later ones take for whole.
    writeFileSync(`${target}.part`, await subsetFont(source, letters, form));
    renameSync(`${target}.part`, target);
  }
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}
