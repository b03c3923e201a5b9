import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild, builtFiles, refuse } from './built-files.ts';
import { hashOf, hostHeaders, hostRedirects, isHidden, mediaTypeOf, pageDirectives } from './hosting-policy.ts';

/** Writes the policy into every page, and headers and redirects for hosts; a file of unknown kind fails the build. */
export const headers = () =>
  afterBuild('headers', (folder, base, logger) => {
    const problems: string[] = [];
    for (const path of builtFiles(folder).filter((path) => !isHidden(path))) {
      if (mediaTypeOf(path) === null) problems.push(`${path}: has no media type — add its kind to hosting-policy.ts`);
      if (!path.endsWith('.html')) continue;
      writeFileSync(join(folder, path), withPolicy(readFileSync(join(folder, path), 'utf8')));
    }
    refuse(problems, 'files have no media type', logger);
    writeFileSync(join(folder, '_headers'), hostHeaders(base));
    writeFileSync(join(folder, '_redirects'), hostRedirects(base));
    // GitHub Pages leaves out files that begin with an underscore unless told not to run Jekyll.
    writeFileSync(join(folder, '.nojekyll'), '');
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
  // What stands before it is not held to it; a redirect's page has no head written out.
  const start = [/<meta charset="[^"]*">/i, /<head>/i, /<!doctype html>/i].find((place) => place.test(html)) ?? /^/;
  return html.replace(start, (written) => written + policy);
}
