import { crc32, deflateSync } from 'node:zlib';
import type { Point } from './outlines.ts';

/** Sub-pixels along each side of a pixel, and so shades of a colour: 4 × 4. */
const fine = 4;
const shades = fine * fine;

type Colour = readonly [red: number, green: number, blue: number];

/** A sheet of paper to fill shapes on, written as a PNG with a palette; the same shapes give the same bytes. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  private readonly paper: Colour;
  private readonly inks: Colour[] = [];
  private readonly pixels: Uint8Array;

  constructor(width: number, height: number, paper: Colour) {
    this.width = width;
    this.height = height;
    this.paper = paper;
    this.pixels = new Uint8Array(width * height);
  }

  /** A colour to fill with. @returns its number; fifteen at most */
  ink(colour: Colour): number {
    return this.inks.push(colour) - 1;
  }

  /** Fills polygons, in pixels with y downwards; where they wind around a point it is inside. */
  fill(polygons: readonly Point[][], ink: number): void {
    const edges = polygons.flatMap((polygon) =>
      polygon.map((point, n) => [point, polygon[(n + 1) % polygon.length] ?? point] as const),
    );
    const [xs, ys] = [edges.map(([[x]]) => x), edges.map(([[, y]]) => y)];
    const top = Math.max(0, Math.floor(Math.min(...ys)));
    const bottom = Math.min(this.height, Math.ceil(Math.max(...ys)));
    const left = Math.max(0, Math.floor(Math.min(...xs)));
    const right = Math.min(this.width, Math.ceil(Math.max(...xs)) + 1);
    const covered = new Uint8Array(this.width);
    for (let y = top; y < bottom; y += 1) {
      covered.fill(0, left, right);
      const near = edges.filter(([[, y1], [, y2]]) => Math.max(y1, y2) >= y && Math.min(y1, y2) <= y + 1);
      for (let part = 0; part < fine; part += 1) cover(covered, near, y + (part + 0.5) / fine);
      for (let x = left; x < right; x += 1) {
        const share = covered[x] ?? 0;
        if (share > 0) this.pixels[y * this.width + x] = ink * shades + share;
      }
    }
  }

  /** The sheet as a file. */
  png(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, 3], 8);
    const rows = Buffer.alloc((this.width + 1) * this.height);
    for (let y = 0; y < this.height; y += 1) {
      rows.set(this.pixels.subarray(y * this.width, (y + 1) * this.width), y * (this.width + 1) + 1);
    }
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const body = [chunk('IHDR', header), chunk('PLTE', this.palette()), chunk('IDAT', deflateSync(rows, { level: 9 }))];
    return Buffer.concat([signature, ...body, chunk('IEND', Buffer.alloc(0))]);
  }

  /** The paper, then each ink in the shades in which it covers it. */
  private palette(): Buffer {
    const mixed = this.inks.flatMap((ink) =>
      Array.from({ length: shades }, (_, n) =>
        this.paper.map((value, band) => Math.round(value + ((ink[band] ?? 0) - value) * ((n + 1) / shades))),
      ),
    );
    return Buffer.from([...this.paper, ...mixed.flat()]);
  }
}

/** Adds the sub-pixels of one fine line that lie inside. */
function cover(covered: Uint8Array, edges: readonly (readonly [Point, Point])[], y: number): void {
  const crossings = edges.flatMap(([[x1, y1], [x2, y2]]) => {
    if (y1 <= y === y2 <= y) return [];
    return [{ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y1 < y2 ? 1 : -1 }];
  });
  crossings.sort((a, b) => a.x - b.x);
  let winding = 0;
  for (const [n, { x, turn }] of crossings.entries()) {
    winding += turn;
    const end = crossings[n + 1]?.x;
    if (winding === 0 || end === undefined) continue;
    const last = Math.min(Math.round(end * fine), covered.length * fine);
    for (let part = Math.max(0, Math.round(x * fine)); part < last; part += 1) {
      const pixel = Math.floor(part / fine);
      covered[pixel] = (covered[pixel] ?? 0) + 1;
    }
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
