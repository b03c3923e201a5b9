import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { pagesOf } from './page-kinds.ts';
import type { Site } from './sites.ts';

/** A page as it lies in the built site. */
export interface BuiltPage {
  /** From the site's root, `''` for the home page. */
  address: string;
  html: string;
}

/** Every page of a built site, in the order of their addresses; those that only lead on are left out. */
export function builtPages({ env }: Site): BuiltPage[] {
  const folder = env['OUT_DIR'] ?? 'dist';
  return pagesOf(builtFiles(folder))
    .map((address) => ({
      address,
      html: readFileSync(join(folder, address.endsWith('.html') ? address : `${address}index.html`), 'utf8'),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

/** The parsed page, for what needs no browser. */
export function documentOf({ html }: BuiltPage): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Text as a reader has it: white space as one space. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
