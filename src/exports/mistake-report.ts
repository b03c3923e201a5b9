import { absoluteAddress, type Site } from '../addresses.ts';
import type { Edition } from '../schema/edition.ts';

/** A message that reports a mistake, begun: what it is about is filled in. */
export interface MistakeReport {
  /** The message as an address to open; null where the edition has no contact. */
  href: string | null;
  /** What names the place, to be copied where there is no contact. */
  place: string;
}

/**
 * Begins a message about a passage or a page.
 * @param label the passage's or the page's name
 * @param path its path, with its fragment
 */
export function mistakeReport(label: string, path: string, edition: Edition, site: Site): MistakeReport {
  const place = `${label}, ${edition.name}, ấn bản ${edition.version}, ${absoluteAddress(site, path) ?? path}`;
  if (edition.contact === null) return { href: null, place };
  const body = `${place}\n\nChỗ sai:\n\nNên sửa thành:\n\nCăn cứ:\n`;
  const fields = [`subject=${encodeURIComponent(`Báo sai sót: ${label}`)}`, `body=${encodeURIComponent(body)}`];
  return { href: `mailto:${edition.contact}?${fields.join('&')}`, place };
}
