import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild, builtFiles, refuse } from './built-files.ts';
import {
  hashOf,
  hostHeaders,
  hostRedirects,
  isHidden,
  mediaTypeOf,
  pageDirectives,
  themeScriptHash,
} from './hosting-policy.ts';

/**
 * Writes the content security policy into every page, and headers and redirects for hosts that read them from a file.
 * Fails a build that the policy would break, or with a file of a kind that has no media type.
 */
export const headers = () =>
  afterBuild('headers', (folder, { pathname: base }, logger) => {
    const problems: string[] = [];
    for (const path of builtFiles(folder).filter((path) => !isHidden(path))) {
      if (mediaTypeOf(path) === null) problems.push(`${path}: has no media type — add its kind to hosting-policy.ts`);
      if (!path.endsWith('.html')) continue;
      const html = readFileSync(join(folder, path), 'utf8');
      problems.push(...policyProblems(html).map((problem) => `${path}: ${problem}`));
      writeFileSync(join(folder, path), withPolicy(html));
    }
    refuse(problems, 'places break the content security policy', logger);
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

/** Finds in a page what its policy would stop: style attributes, handlers, inline scripts that it does not name. */
export function policyProblems(html: string): string[] {
  return [...html.matchAll(markup)].flatMap(([whole, name, attributes = '', text = '']) => {
    if (name === 'style' || whole.startsWith('<!--')) return [];
    if (name === 'script') {
      const known = /\ssrc=|json"/.test(attributes) || hashOf(text) === themeScriptHash;
      return known ? [] : [`an inline script (${hashOf(text)}) — import it from a module`];
    }
    const names = whole.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    const found: string[] = [];
    if (/\sstyle=/i.test(names)) found.push(`a style attribute — write it into a style sheet: ${whole}`);
    if (/\son[a-z]+=/i.test(names)) found.push(`a handler in an attribute — add it from a module: ${whole}`);
    return found;
  });
}
