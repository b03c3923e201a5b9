import { absoluteAddress, type Site } from '../addresses.ts';
import type { Step } from '../exports/metadata/page.ts';

/** The picture that a link to a page shows where it is shared. */
export interface SocialPicture {
  /** With the host: a picture's address is no use without. */
  href: string;
  /** What it says besides the edition's name: “Năm 2020”, “Hội nghị”. */
  title: string;
}

/** The line at a picture's foot. */
export const pictureLine = 'Các hội nghị tổng kết công tác đối ngoại, từng năm một';
export const pictureSize = { width: 1200, height: 630 } as const;
/** The folder of the pictures, from the site's root. */
export const pictureFolder = 'anh';

/**
 * The picture of a page: its year's where it is about one, else its part's of the site.
 * @param path the page's, base included
 * @param steps the way to it from the home page, where it has one
 * @param title what a page without a way is called: its own title, or the edition's name
 * @returns null where the host is unknown
 */
export function socialPictureOf(path: string, steps: readonly Step[], title: string, site: Site): SocialPicture | null {
  const [part = 'an-ban', second = ''] = path.slice(site.addresses.home.length).split('/').filter(Boolean);
  const isYear = steps[0]?.href === site.addresses.years && /^\d{4}$/.test(second);
  const name = isYear ? `${part}-${second}` : part;
  const href = absoluteAddress(site, `${site.addresses.home}${pictureFolder}/${name}.png`);
  if (href === null) return null;
  return { href, title: isYear ? `${steps[0]?.label} ${second}` : (steps[0]?.label ?? title) };
}
