import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import {
  hostHeaders,
  hostRedirects,
  inlineScriptHashes,
  isHidden,
  mediaTypeOf,
  pageDirectives,
} from './hosting-policy.ts';

/**
 * Writes the content security policy into every page, and the headers and redirects for the hosts that read them
 * from a file. Fails a build that the policy would break: a page with a style attribute, a handler or an unknown
 * inline script, a file of a kind without a media type.
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const problems: string[] = [];
        for (const path of builtFiles(folder).filter((path) => !isHidden(path))) {
          if (mediaTypeOf(path) === null)
            problems.push(`${path}: has no media type — add its kind to hosting-policy.ts`);
          if (!path.endsWith('.html')) continue;
          const html = readFileSync(join(folder, path), 'utf8');
          problems.push(...policyProblems(html).map((problem) => `${path}: ${problem}`));
          writeFileSync(join(folder, path), withPolicy(html));
        }
        for (const problem of problems.slice(0, 20)) logger.error(problem);
        if (problems.length > 0) throw new Error(`${problems.length} places break the content security policy`);
        writeFileSync(join(folder, '_headers'), hostHeaders(base));
        writeFileSync(join(folder, '_redirects'), hostRedirects(base));
        // GitHub Pages leaves out files that begin with an underscore unless told not to run Jekyll.
        writeFileSync(join(folder, '.nojekyll'), '');
      },
    },
  };
}

/**
 * Puts a page's policy at the top of its head.
 * @param html as Astro writes it, attributes in double quotes
 * @returns the page, its inline styles named by their hashes
 */
export function withPolicy(html: string): string {
  const styles = new Set(inlinesOf(html).flatMap(({ name, text }) => (name === 'style' ? [hashOf(text)] : [])));
  const quoted = (hashes: Iterable<string>) => [...hashes].map((hash) => ` '${hash}'`).join('');
  const directives = [
    ...pageDirectives,
    `script-src 'self'${quoted(inlineScriptHashes)}`,
    `style-src 'self'${quoted(styles)}`,
  ];
  const policy = `<meta http-equiv="content-security-policy" content="${directives.join('; ')}">`;
  // What stands before it is not held to it; a redirect's page has no head written out.
  const start = [/<meta charset="[^"]*">/i, /<head>/i, /<!doctype html>/i].find((place) => place.test(html)) ?? /^/;
  return html.replace(start, (written) => written + policy);
}

/** Finds in a page what its policy would stop: style attributes, handlers, inline scripts that it does not name. */
export function policyProblems(html: string): string[] {
  const markup = inlinesOf(html).reduce((rest, { whole }) => rest.replace(whole, ''), html);
  const attributes = [...markup.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(tag)].flatMap(([written]) => {
    const names = written.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    return [
      ...(/\sstyle=/i.test(names) ? [`a style attribute — write it into a style sheet: ${written}`] : []),
      ...(/\son[a-z]+=/i.test(names) ? [`a handler in an attribute — add it from a module: ${written}`] : []),
    ];
  });
  const scripts = inlinesOf(html)
    .filter(({ name, attributes }) => name === 'script' && !/\ssrc=/.test(attributes) && !/json"/.test(attributes))
    .filter(({ text }) => !inlineScriptHashes.includes(hashOf(text)))
    .map(({ text }) => `an inline script (${hashOf(text)}) — import it from a module`);
  return [...attributes, ...scripts];
}

/** A tag with its attributes' values in quotes, which may hold anything. */
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
/** A comment, a tag, or a script or style with its text; comments and other tags are passed over. */
const inline =
  /<!--[\s\S]*?-->|<(script|style)((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** The scripts and style sheets of a page. */
function inlinesOf(html: string): { whole: string; name: string; attributes: string; text: string }[] {
  return [...html.matchAll(inline)].flatMap(([whole, name, attributes = '', text = '']) =>
    name === undefined ? [] : [{ whole, name, attributes, text }],
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
