import { absoluteAddress, type Site } from '../../addresses.ts';
import { lastChanged, type PublicationHistory } from '../../record/publication-history.ts';
import { type PublishedRecord, publishedAddresses } from '../../record/published-addresses.ts';
import { escaped } from './atom.ts';

/**
 * The site map.
 * @param single pages that are in no list of the record, from the root: `/phuong-phap/`
 * @returns each page with the day its content last changed, never the day of the build; null where the host is
 *   unknown, since a site map has whole addresses only
 */
export function sitemap(
  record: PublishedRecord,
  single: readonly string[],
  history: PublicationHistory,
  site: Site,
): string | null {
  const ofRecord = publishedAddresses(record).filter((address) => !address.includes('#'));
  const urls = [...new Set([...ofRecord, ...single])].flatMap((address) => {
    const location = absoluteAddress(site, site.addresses.recorded(address));
    return location === null
      ? []
      : [`<url><loc>${escaped(location)}</loc><lastmod>${lastChanged(address, history)}</lastmod></url>`];
  });
  if (urls.length === 0) return null;
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${[head, ...urls, '</urlset>'].join('\n')}\n`;
}

/** What robots may read: all of it. */
export function robots(site: Site): string {
  const map = absoluteAddress(site, site.addresses.sitemap);
  return `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}`;
}
