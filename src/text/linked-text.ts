import { isoDay } from '../dates.ts';

/** A stretch of a text of ours: a link, a full date, or plain words. */
export interface TextPart {
  words: string;
  href: string | null;
  /** ISO day of a full date. */
  day: string | null;
}

/**
 * Splits a text at its links, `[words](key)`, and its full dates, `8/8/2018`.
 * @param addresses addresses by the keys that links name
 * @throws for a key that is no address, since a label then leads nowhere
 */
export function linkedParts(text: string, addresses: object): TextPart[] {
  return text.split(/(\[[^\]]+\]\([a-zA-Z]+\)|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d))/).flatMap((part): TextPart[] => {
    if (part === '') return [];
    const [, words = '', key] = /^\[(.+)\]\((\w+)\)$/.exec(part) ?? [];
    if (key !== undefined) return [{ words, href: addressAt(addresses, key), day: null }];
    const [day = 0, month = 0, year = 0] = /^\d+\/\d+\/\d+$/.test(part) ? part.split('/').map(Number) : [];
    return [{ words: part, href: null, day: isoDay(day, month, year) }];
  });
}

function addressAt(addresses: object, key: string): string {
  const address: unknown = Reflect.get(addresses, key);
  if (typeof address !== 'string') throw new Error(`A text links to “${key}”, which is no address`);
  return address;
}
