/** Labels that name one stream of random numbers: the seed first, then what the stream is for. */
export type Labels = readonly (string | number)[];

/**
 * A seeded source of numbers: sfc32 (Chris Doty-Humphrey's small fast counter, 128 bits of state), started from
 * FNV-1a hashes of its labels. It uses 32-bit integers and the four operations that IEEE 754 rounds exactly, so a
 * seed gives the same bytes on every machine. Every article, conference, site and name has a stream of its own:
 * nothing that is drawn for one moves what is drawn for another.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(...labels: Labels) {
    const text = labels.join('\u0000');
    this.a = hash(text, 0);
    this.b = hash(text, 1);
    this.c = hash(text, 2);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return Math.floor((this.next() * limit) / 2 ** 32);
  }

  /** A whole number from `least` to `most`, both inclusive. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True `percent` times in a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  /** A copy in another order. */
  shuffled<Item>(list: readonly Item[]): Item[] {
    const rest = [...list];
    const out: Item[] = [];
    while (rest.length > 0) out.push(...rest.splice(this.below(rest.length), 1));
    return out;
  }

  /**
   * The rank of a name in a vocabulary without an end: the chance of a rank above k falls as 1/k, so that a name's
   * frequency falls as the square of its rank and the number of different names grows as the square root of the
   * number of mentions (Zipf, Heaps), whatever the size of the edition.
   * @param head how many of the first ranks are about equally common
   */
  rank(head: number): number {
    return Math.min(Math.floor((head * 2 ** 32) / (this.next() + 1)) - head, 200_000);
  }
}

/** FNV-1a over UTF-16 units, finished as MurmurHash3 does. */
export function hash(text: string, salt: number): number {
  let value = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) | 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
