import { pictureSize } from '../../../src/lib/social-picture.ts';
import type { Face, Point } from './outlines.ts';
import { Sheet } from './sheet.ts';

/** What a picture says. */
export interface PictureWords {
  /** The edition's name. */
  edition: string;
  /** What the page is: a year, a part of the site. */
  title: string;
  /** A line about the edition. */
  line: string;
}

const { width, height } = pictureSize;
const margin = 90;
/** The colours of `styles/tokens.css`, by day. */
const colours = { paper: [251, 250, 246], ink: [31, 28, 24], soft: [101, 95, 85], lacquer: [140, 42, 27] } as const;

/**
 * Draws the picture that a shared link shows, as the pages look: paper, ink, and lacquer for the axis of years.
 * @param faces the first that has a letter sets it
 */
export function socialPicture({ edition, title, line }: PictureWords, faces: readonly Face[]): Buffer {
  const sheet = new Sheet(width, height, colours.paper);
  const inks = { ink: sheet.ink(colours.ink), soft: sheet.ink(colours.soft), lacquer: sheet.ink(colours.lacquer) };
  const set = (text: string, size: number, baseline: number, ink: number) => {
    let pen = margin;
    for (const { advance, polygons } of lettersOf(text, faces)) {
      const placed = polygons.map((polygon) => polygon.map(([x, y]): Point => [pen + x * size, baseline - y * size]));
      if (placed.length > 0) sheet.fill(placed, ink);
      pen += advance * size;
    }
  };
  const fitted = (text: string, most: number) => Math.min(most, (width - 2 * margin) / widthOf(text, faces));
  set(edition, 44, 140, inks.soft);
  set(title, fitted(title, 190), 370, inks.ink);
  set(line, fitted(line, 36), 540, inks.soft);
  sheet.fill([rectangle(margin, 438, width - 2 * margin, 3)], inks.lacquer);
  for (let n = 0; n < 8; n += 1) {
    const x = margin + 16 + (n * (width - 2 * margin - 32)) / 7;
    sheet.fill([circle(x, 439.5, 17)], inks.lacquer);
  }
  return sheet.png();
}

/** How wide a text is, in ems. */
function widthOf(text: string, faces: readonly Face[]): number {
  return lettersOf(text, faces).reduce((sum, { advance }) => sum + advance, 0);
}

function lettersOf(text: string, faces: readonly Face[]) {
  return [...text.normalize('NFC')].map((character) => {
    for (const face of faces) {
      const letter = face.letter(character);
      if (letter !== null) return letter;
    }
    throw new Error(`no face has “${character}”, which the picture of “${text}” asks for`);
  });
}

function rectangle(x: number, y: number, wide: number, high: number): Point[] {
  return [
    [x, y],
    [x + wide, y],
    [x + wide, y + high],
    [x, y + high],
  ];
}

function circle(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 64 }, (_, n) => {
    const turn = (n / 64) * 2 * Math.PI;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
}
