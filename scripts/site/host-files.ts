import {
  hashedFiles,
  keptForEver,
  openFiles,
  openHeader,
  redirects,
  rootFrom,
  securityHeaders,
} from './headers-policy.ts';

/**
 * The policy for Cloudflare Pages and Netlify. Their own default for all else is `public, max-age=0,
 * must-revalidate`, and they join the values of a header that two rules set: each header has one rule.
 * @param base the path the site is served under
 */
export function hostHeaders(base: string): string {
  const root = rootFrom(base);
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule(`${root}*`, securityHeaders),
    ...hashedFiles.map((start) => rule(`${root}${start}*`, [['Cache-Control', keptForEver]])),
    ...openFiles.map((start) => rule(`${root}${start}*`, [openHeader])),
  ].join('\n\n')}\n`;
}

/** The redirects for the same hosts. A page that is not there is their `404.html`, with its status. */
export function hostRedirects(base: string): string {
  const root = rootFrom(base);
  return redirects.map(({ from, to }) => `${root}${from} ${root}${to} 301\n`).join('');
}

/** What GitHub Pages can't do of the policy; the pages' own policy, in their head, holds there all the same. */
export const missingOnGitHubPages = [
  'no headers of our own: frame-ancestors, nosniff, the referrer and permissions policies and the opener policy are missing',
  'HSTS only on github.io, or where "Enforce HTTPS" is ticked for a domain of one’s own',
  'every file is kept for ten minutes, pages and hashed files alike',
  'gzip made by its own servers; the compressed copies beside the files are not used',
  'no redirects',
] as const;
