/** The origin that SITE_URL names, null where it is not set; throws where it is no web address or has a path. */
export function siteUrl(given = process.env['SITE_URL']): string | null {
  if (!given) return null;
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${given}", which is no web address — write it as https://example.org`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL is "${given}" — give the host alone (${url.origin}), and its path as BASE_PATH`);
  return url.origin;
}

/** BASE_PATH with a slash at both ends, `/` or `/bien-nien/`; throws where it holds what an address cannot. */
export function basePath(given = process.env['BASE_PATH'] || '/'): string {
  const path = `/${given}/`.replaceAll(/\/{2,}/g, '/');
  if (/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path) && !path.includes('/../') && !path.includes('/./')) return path;
  throw new Error(`BASE_PATH is "${given}" — use letters without marks, digits, "-", "." and "/", as in /bien-nien`);
}

/** The port that PORT names; throws where it is none. */
export function portNumber(given = process.env['PORT'] || '4321'): number {
  if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) <= 65_535) return Number(given);
  throw new Error(`PORT is "${given}" — give a whole number between 1 and 65535`);
}
