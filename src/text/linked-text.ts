import type { Addresses } from '../addresses.ts';

const special = /(\[[^\]]+\]\([a-zA-Z]+\)|(?:Tổng kết|Review of) \d{4}, \S+ \d+)/;

/** Splits a text of ours at `[words](key)` and “Tổng kết 2018, đoạn 7”. @throws for a key that is no address */
export function linkedParts(text: string, addresses: Pick<Addresses, 'passage'>) {
  const parts = text.split(special).filter(Boolean);
  return parts.map((part) => {
    const [, words = '', key] = /^\[(.+)\]\((\w+)\)$/.exec(part) ?? [];
    if (key !== undefined) return { words, href: addressAt(addresses, key) };
    const [, year, number] = /^(?:Tổng kết|Review of) (\d+), \S+ (\d+)$/.exec(part) ?? [];
    if (number) {
      const href = addresses.passage(`tong-ket-${year}`, `p${number}`);
      return { words: part.replace(/ (?=\d+$)/, '\u00a0'), href };
    }
    return { words: part, href: null };
  });
}

/** Leads `href="key"` of a page's HTML to an address, and fills in `{fact}`. @throws for a key or fact that is none */
export function linkedHtml(html: string, addresses: object, facts: Record<string, string>): string {
  return html
    .replaceAll(/href="([a-zA-Z]+)"/g, (_, key: string) => `href="${addressAt(addresses, key)}"`)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`A text gives “{${name}}”, which is no fact`);
      return fact;
    });
}

function addressAt(addresses: object, key: string): string {
  const address: unknown = Reflect.get(addresses, key);
  if (typeof address !== 'string') throw new Error(`A text links to “${key}”, which is no address`);
  return address;
}
