import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeScript } from '../../src/layouts/theme-script.ts';
import { afterBuild, builtFiles } from './built-files.ts';

/** An inline script or style as a policy names it. */
const hashOf = (text: string) => `sha256-${hash('sha256', text, 'base64')}`;

/** The sources that a page may load from, in the pages themselves; the build adds the hashes of each page's styles. */
export const pageDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // The one inline script that the pages may carry: it sets the theme before anything is painted.
  `script-src 'self' '${hashOf(themeScript)}'`,
];

/** The same for a server's headers, which cannot know the hash of a build's style sheet: both policies hold. */
const contentPolicy = [...pageDirectives, "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"].join('; ');

/** The first line of a built site's `_headers`, by which a later build knows the site as its own. */
export const siteMark = '# Biên niên Đối ngoại';

type Header = readonly [name: string, value: string];

/** Headers of every answer, the errors too. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', contentPolicy],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
      'microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

export const keptForEver = 'public, max-age=31536000, immutable';
/** Pages and files that keep their name: kept, and asked for again with their ETag before each use. */
export const revalidated = 'public, max-age=0, must-revalidate';

/** Headers of the addresses that begin so: files whose names say their content, and data that any page may read. */
const headersByStart: readonly { start: string; header: Header }[] = [
  { start: 'tep/', header: ['Cache-Control', keptForEver] },
  { start: 'chi-muc/doan.', header: ['Cache-Control', keptForEver] },
  { start: 'du-lieu/', header: ['Access-Control-Allow-Origin', '*'] },
];

/** File extension → media type. A file of a kind that is not here fails the build. */
const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  cff: 'text/yaml; charset=utf-8',
  bib: 'text/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  epub: 'application/epub+zip',
  zip: 'application/zip',
};

/** Endings of the compressed copies next to the files; servers send them, they have no address. */
export const copyEndings = { br: '.br', gzip: '.gz' } as const;

/** Addresses asked for out of habit, and where they lead; paths from the site's root. */
export const redirects: readonly { from: string; to: string }[] = [
  { from: 'favicon.ico', to: 'icon.svg' },
  { from: 'atom.xml', to: 'hoi-nghi/atom.xml' },
  { from: 'feed.xml', to: 'hoi-nghi/atom.xml' },
  { from: 'rss.xml', to: 'hoi-nghi/atom.xml' },
];

/** The headers that an answer must have, from its address and the path that the site is served under, `/bien-nien/`. */
export function headersOf(path: string, base: string) {
  const own = headersByStart.filter(({ start }) => path.startsWith(`${base}${start}`));
  return new Map([...securityHeaders, ['Cache-Control', revalidated], ...own.map(({ header }) => header)]);
}

/** A file's media type, from its name; null for a kind that the policy does not know. */
export const mediaTypeOf = (path: string) => mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? null;

/** True where a file is worth compressing, from its name. */
export const isText = (path: string) => /charset|json|xml/.test(mediaTypeOf(path) ?? '');

/** True where a file is for the hosting, not readers; the bundler may name files of its own with an underscore. */
export const isHidden = (path: string) => /(^|\/)_(headers|redirects)$|(^|\/)\.|\.(br|gz)$/.test(path);

/** The policy for Cloudflare Pages and Netlify, which revalidate by default and join what two rules say of a header. */
export function hostHeaders(base: string): string {
  const rule = (start: string, headers: readonly Header[]) =>
    [`${base}${start}*`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const own = headersByStart.map(({ start, header }) => rule(start, [header]));
  return `${[siteMark, rule('', securityHeaders), ...own].join('\n\n')}\n`;
}

/** The redirects for the same hosts. A page that is not there is their `404.html`, with its status. */
export function hostRedirects(base: string): string {
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** Writes the policy into every page, and headers and redirects for hosts; a file of unknown kind fails the build. */
export const headers = (base: string) =>
  afterBuild('headers', (folder) => {
    const paths = builtFiles(folder).filter((path) => !isHidden(path));
    for (const path of paths.filter((path) => path.endsWith('.html')))
      writeFileSync(join(folder, path), withPolicy(readFileSync(join(folder, path), 'utf8')));
    writeFileSync(join(folder, '_headers'), hostHeaders(base));
    writeFileSync(join(folder, '_redirects'), hostRedirects(base));
    // GitHub Pages leaves out files that begin with an underscore unless told not to run Jekyll.
    writeFileSync(join(folder, '.nojekyll'), '');
    const unknown = paths.filter((path) => mediaTypeOf(path) === null);
    return unknown.map((path) => `${path}: has no media type — add its kind to hosting-policy.ts`);
  });

/** A comment; a script or style with its attributes and text; another tag. Values in quotes may hold anything. */
const markup =
  /<!--[\s\S]*?-->|<(script|style)((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Puts the policy at the top of a page's head, as Astro writes it, with inline styles named by their hashes. */
export function withPolicy(html: string): string {
  const sheets = [...html.matchAll(markup)].filter(([, name]) => name === 'style');
  const styles = new Set(sheets.map(([, , , text = '']) => ` '${hashOf(text)}'`));
  const directives = [...pageDirectives, `style-src 'self'${[...styles].join('')}`].join('; ');
  const policy = `<meta http-equiv="content-security-policy" content="${directives}">`;
  // Markup before the policy is not held to it; a redirect's page has no head written out.
  const start = [/<meta charset="[^"]*">/i, /<head>/i, /<!doctype html>/i].find((place) => place.test(html)) ?? /^/;
  return html.replace(start, (written) => written + policy);
}
