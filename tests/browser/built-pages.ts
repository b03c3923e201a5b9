import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import type { Site } from './sites.ts';

/** A page as it lies in the built site. */
class BuiltPage {
  #document: Document | null = null;
  /** From the site's root, `''` for the home page. */
  readonly address: string;
  readonly html: string;

  constructor(address: string, html: string) {
    this.address = address;
    this.html = html;
  }

  /** The parsed page, for what needs no browser; one for all tests, so none changes it. */
  get document(): Document {
    this.#document ??= parseHTML(this.html).document as unknown as Document;
    return this.#document;
  }
}

const read = new Map<Site, BuiltPage[]>();

/** Every page of a built site, in the order of their addresses; those that only lead on are left out. */
export function builtPages(site: Site): BuiltPage[] {
  const folder = site.env['OUT_DIR'] ?? 'dist';
  const pages =
    read.get(site) ??
    builtFiles(folder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => new BuiltPage(path.replace(/(^|\/)index\.html$/, '$1'), readFileSync(join(folder, path), 'utf8')))
      .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  read.set(site, pages);
  return pages;
}

/** The parsed page at an address, which must be one. */
export function documentAt(site: Site, address: string): Document {
  const page = builtPages(site).find((one) => one.address === address);
  if (page === undefined) throw new Error(`${address} was not built`);
  return page.document;
}

/** Text as a reader has it: white space as one space. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
