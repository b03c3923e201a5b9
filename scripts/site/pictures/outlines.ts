/** A point of a closed outline, in units of the em, y upwards. */
export type Point = readonly [x: number, y: number];

/** A letter: how far it moves the pen, and its outlines as polygons. */
export interface Letter {
  advance: number;
  polygons: Point[][];
}

interface Node {
  x: number;
  y: number;
  on: boolean;
}

/** Steps in which a curve is drawn: at the sizes of a picture no corner shows. */
const steps = 6;

/** The outlines of a TrueType face that has one weight. */
export class Face {
  private readonly view: DataView;
  private readonly tables = new Map<string, number>();
  private readonly glyphs: Map<number, number>;
  private readonly em: number;
  private readonly longOffsets: boolean;
  private readonly advances: number;

  /** @param bytes a TrueType file, uncompressed */
  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let n = 0; n < this.view.getUint16(4); n += 1) {
      const entry = 12 + 16 * n;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      this.tables.set(tag, this.view.getUint32(entry + 8));
    }
    this.em = this.view.getUint16(this.table('head') + 18);
    this.longOffsets = this.view.getInt16(this.table('head') + 50) === 1;
    this.advances = this.view.getUint16(this.table('hhea') + 34);
    this.glyphs = this.characterMap();
  }

  /** @returns null for a character the face does not have */
  letter(character: string): Letter | null {
    const glyph = this.glyphs.get(character.codePointAt(0) ?? 0);
    if (glyph === undefined) return null;
    const place = this.table('hmtx') + 4 * Math.min(glyph, this.advances - 1);
    const polygons = this.contours(glyph).map((contour) =>
      flattened(contour).map(([x, y]): Point => [x / this.em, y / this.em]),
    );
    return { advance: this.view.getUint16(place) / this.em, polygons };
  }

  private table(tag: string): number {
    const found = this.tables.get(tag);
    if (found === undefined) throw new Error(`the face has no table ${tag}`);
    return found;
  }

  /** Characters of the basic plane, from the table's format 4. */
  private characterMap(): Map<number, number> {
    const { view } = this;
    const cmap = this.table('cmap');
    const map = new Map<number, number>();
    for (let n = 0; n < view.getUint16(cmap + 2); n += 1) {
      const at = cmap + view.getUint32(cmap + 4 + 8 * n + 4);
      if (view.getUint16(at) !== 4) continue;
      const doubled = view.getUint16(at + 6);
      for (let segment = 0; segment < doubled; segment += 2) {
        const end = view.getUint16(at + 14 + segment);
        const start = view.getUint16(at + 16 + doubled + segment);
        const delta = view.getUint16(at + 16 + 2 * doubled + segment);
        const rangeAt = at + 16 + 3 * doubled + segment;
        const range = view.getUint16(rangeAt);
        for (let code = start; code <= end && code < 0xffff; code += 1) {
          const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
          const glyph = (listed + (range === 0 || listed !== 0 ? delta : 0)) & 0xffff;
          if (glyph !== 0) map.set(code, glyph);
        }
      }
    }
    return map;
  }

  private contours(glyph: number): Node[][] {
    const { view } = this;
    const offset = (n: number) =>
      this.longOffsets ? view.getUint32(this.table('loca') + 4 * n) : 2 * view.getUint16(this.table('loca') + 2 * n);
    if (offset(glyph) === offset(glyph + 1)) return [];
    const at = this.table('glyf') + offset(glyph);
    const count = view.getInt16(at);
    return count < 0 ? this.parts(at + 10) : this.simple(at + 10, count);
  }

  private simple(start: number, count: number): Node[][] {
    const { view } = this;
    const ends = Array.from({ length: count }, (_, n) => view.getUint16(start + 2 * n));
    const points = (ends.at(-1) ?? -1) + 1;
    let at = start + 2 * count;
    at += 2 + view.getUint16(at);
    const flags: number[] = [];
    while (flags.length < points) {
      const flag = view.getUint8(at++);
      flags.push(flag);
      if (flag & 8) for (let again = view.getUint8(at++); again > 0; again -= 1) flags.push(flag);
    }
    const along = (short: number, same: number) => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
        else if (!(flag & same)) {
          value += view.getInt16(at);
          at += 2;
        }
        return value;
      });
    };
    const xs = along(2, 16);
    const ys = along(4, 32);
    const nodes = flags.map((flag, n): Node => ({ x: xs[n] ?? 0, y: ys[n] ?? 0, on: (flag & 1) === 1 }));
    return ends.map((end, n) => nodes.slice((ends[n - 1] ?? -1) + 1, end + 1));
  }

  /** A letter made of others, each moved to its place: a vowel and its marks. */
  private parts(start: number): Node[][] {
    const { view } = this;
    const found: Node[][] = [];
    for (let at = start, flags = 32; flags & 32; ) {
      flags = view.getUint16(at);
      const glyph = view.getUint16(at + 2);
      const words = (flags & 1) === 1;
      const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
      const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
      at += words ? 8 : 6;
      if (flags & 0b11001000) throw new Error('the face scales the parts of a letter, which is not read here');
      for (const contour of this.contours(glyph)) {
        found.push(contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })));
      }
    }
    return found;
  }
}

/** An outline of lines and quadratic curves as a polygon. */
function flattened(contour: readonly Node[]): Point[] {
  const whole = contour.flatMap((node, n) => {
    const before = contour.at(n - 1) ?? node;
    const between = { x: (before.x + node.x) / 2, y: (before.y + node.y) / 2, on: true };
    return before.on || node.on ? [node] : [between, node];
  });
  const first = whole.findIndex(({ on }) => on);
  const ring = [...whole.slice(first), ...whole.slice(0, first + 1)];
  const polygon: Point[] = [];
  for (const [n, node] of ring.entries()) {
    if (node.on) polygon.push([node.x, node.y]);
    else {
      const [from, to] = [ring[n - 1] ?? node, ring[n + 1] ?? node];
      for (let step = 1; step < steps; step += 1) {
        const t = step / steps;
        const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
        polygon.push([mix(from.x, node.x, to.x), mix(from.y, node.y, to.y)]);
      }
    }
  }
  return polygon;
}
