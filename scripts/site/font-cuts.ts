import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type subsetFont from 'subset-font';

const face = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** Printable ASCII, Latin-1's letters and punctuation, and the signs the edition sets. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‹›−×→←↑↓⌀`;
/** What Vietnamese adds to Latin-1: the letters ă đ ĩ ũ ơ ư and every letter with a tone of its own. */
const vietnamese = `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}`;

interface Cut {
  source: string;
  letters: string;
}

/** The two files of the reading face, cut to the letters of the edition; file name → its source and its letters. */
const cuts = {
  'serif-latin.woff2': { source: `${face}-latin-wght-normal.woff2`, letters: latin },
  'serif-vietnamese.woff2': { source: `${face}-vietnamese-wght-normal.woff2`, letters: vietnamese },
} satisfies Record<string, Cut>;

type FaceFile = keyof typeof cuts;
const faceFiles = Object.keys(cuts) as FaceFile[];

/** The reading face in one weight, uncompressed, as pictures are drawn with it: a file for each of its cuts. */
export function drawnFaces(weight: number): Promise<Uint8Array[]> {
  return Promise.all(
    Object.values(cuts).map((cut) => cutOf(cut, { targetFormat: 'truetype', variationAxes: { wght: weight } })),
  );
}

/** The reading face's files that a folder does not have yet. */
export function missingFaces(folder: string): FaceFile[] {
  return faceFiles.filter((name) => !existsSync(join(folder, name)));
}

/** Cuts the reading face's files into a folder, as a browser takes them; those that are there stay. */
export async function cutFaces(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of missingFaces(folder)) {
    const cut = await cutOf(cuts[name], { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
    // A build that is ended now must not leave half a face that later ones take for whole.
    const target = join(folder, name);
    writeFileSync(`${target}.part`, cut);
    renameSync(`${target}.part`, target);
  }
}

type CutOptions = Parameters<typeof subsetFont>[2];

async function cutOf({ source, letters }: Cut, options: CutOptions): Promise<Uint8Array> {
  // Loaded by those that cut: most builds find the faces cut.
  const { default: subset } = await import('subset-font');
  return subset(readFileSync(fileURLToPath(import.meta.resolve(source))), letters, options);
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}
