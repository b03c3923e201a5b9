import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawnFaces } from '../../../scripts/site/font-cuts.ts';
import { Face } from '../../../scripts/site/pictures/outlines.ts';
import { Sheet } from '../../../scripts/site/pictures/sheet.ts';
import { socialPicture } from '../../../scripts/site/pictures/social-picture.ts';
import { siteFrom } from '../../../src/addresses.ts';
import { socialPictureOf } from '../../../src/lib/social-picture.ts';

let faces: Face[] = [];
beforeAll(async () => {
  faces = (await drawnFaces(600)).map((bytes) => new Face(bytes));
});

/** The palette's index of every pixel, row by row. */
function pixelsOf(png: Buffer, width: number): number[][] {
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  return Array.from({ length: rows.length / (width + 1) }, (_, y) => [
    ...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
  ]);
}

describe('a sheet', () => {
  test('fills what lies inside, and half of a pixel that is half covered', () => {
    const sheet = new Sheet(4, 2, [255, 255, 255]);
    const ink = sheet.ink([0, 0, 0]);
    sheet.fill(
      [
        [
          [1, 0],
          [2.5, 0],
          [2.5, 1],
          [1, 1],
        ],
      ],
      ink,
    );
    expect(pixelsOf(sheet.png(), 4)).toEqual([
      [0, 16, 8, 0],
      [0, 0, 0, 0],
    ]);
  });
});

describe('the face', () => {
  test('has every letter of Vietnamese in one of its two files, marks and all', () => {
    const bases = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY';
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...bases].flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC')));
    for (const letter of [...letters, 'đ', 'Đ', '“', '–']) {
      const found = faces.map((face) => face.letter(letter)).find((one) => one !== null);
      expect(found?.polygons.length, letter).toBeGreaterThan(0);
    }
  });

  test('sets a letter with a stack of marks higher than the same letter without', () => {
    const heightOf = (letter: string) => {
      const found = faces.map((face) => face.letter(letter)).find((one) => one !== null);
      return Math.max(...(found?.polygons.flat().map(([, y]) => y) ?? []));
    };
    expect(heightOf('ế')).toBeGreaterThan(heightOf('ê'));
    expect(heightOf('ê')).toBeGreaterThan(heightOf('e'));
  });
});

describe('a picture', () => {
  const words = { edition: 'Ấn bản', title: 'Năm 2020', line: 'Một dòng' };

  test('is the same bytes for the same words, and others for others', () => {
    expect(socialPicture(words, faces)).toEqual(socialPicture(words, faces));
    expect(socialPicture({ ...words, title: 'Năm 2021' }, faces)).not.toEqual(socialPicture(words, faces));
  });

  test('is refused with the letter that no face has', () => {
    expect(() => socialPicture({ ...words, title: '年' }, faces)).toThrow('年');
  });
});

describe('the picture of a page', () => {
  const site = siteFrom('/bien-nien/', 'https://example.org');
  const years = { label: 'Năm', href: site.addresses.years };

  test('is its year’s, its part’s or the edition’s', () => {
    const of = (path: string, steps: Parameters<typeof socialPictureOf>[1]) =>
      socialPictureOf(`/bien-nien/${path}`, steps, 'Ấn bản', site);
    expect(of('', [])).toEqual({ href: 'https://example.org/bien-nien/anh/an-ban.png', title: 'Ấn bản' });
    expect(of('nam/', [{ label: 'Năm' }])?.title).toBe('Năm');
    expect(of('nam/2020/', [years, { label: '2020' }])).toEqual({
      href: 'https://example.org/bien-nien/anh/nam-2020.png',
      title: 'Năm 2020',
    });
    expect(of('hoi-nghi/tong-ket-2018/', [{ label: 'Hội nghị', href: '/x/' }, { label: 'y' }])?.title).toBe('Hội nghị');
  });

  test('is none where the host is unknown', () => {
    expect(socialPictureOf('/nam/', [{ label: 'Năm' }], 'Ấn bản', siteFrom('/', undefined))).toBeNull();
  });
});
