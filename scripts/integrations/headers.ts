import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import { hostHeaders, hostRedirects, inlineScriptHashes, isHidden, mediaTypeOf } from './hosting-policy.ts';

/**
 * Writes the policy beside the pages for the hosts that read it there, and fails a build that the policy would
 * break: a page with an inline style or script that its policy does not name, a file of a kind it has no media type for.
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
        const files = builtFiles(folder).filter((path) => !isHidden(path));
        const broken = files.flatMap((path) => [
          ...(mediaTypeOf(path) === null ? [`${path} is of a kind without a media type in hosting-policy.ts`] : []),
          ...(path.endsWith('.html') ? strayInlines(readFileSync(`${folder}${path}`)) : []).map(
            (what) => `${path}: ${what}`,
          ),
        ]);
        for (const what of broken.slice(0, 20)) logger.error(what);
        if (broken.length > 0) throw new Error(`${broken.length} places break the headers' policy`);
        writeFileSync(`${folder}_headers`, hostHeaders(base));
        writeFileSync(`${folder}_redirects`, hostRedirects(base));
        // GitHub Pages leaves out files that begin with an underscore unless told not to run Jekyll.
        writeFileSync(`${folder}.nojekyll`, '');
      },
    },
  };
}

/** A tag with its attributes' values in quotes, which may hold anything; a comment. */
const tagOrComment = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * What of a page the policy would stop: inline styles and scripts that it has no hash of, handlers in attributes.
 * @param page as Astro writes it, attributes in quotes
 */
export function strayInlines(page: Buffer): string[] {
  // A character a byte: what is looked for is ASCII, and so the text of a page needs half the room.
  const html = page.toString('latin1');
  const found: string[] = [];
  tagOrComment.lastIndex = 0;
  for (let match = tagOrComment.exec(html); match !== null; match = tagOrComment.exec(html)) {
    const [tag, name = '', attributes = ''] = match;
    const names = attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    if (/\sstyle=/i.test(names)) found.push(`a style attribute: ${written(tag)}`);
    if (/\son[a-z]+=/i.test(names)) found.push(`a handler in an attribute: ${written(tag)}`);
    if (name !== 'script' && name !== 'style') continue;
    // The text of both is no HTML: it ends at its end tag, whatever stands in it.
    const end = html.indexOf(`</${name}`, tagOrComment.lastIndex);
    const text = html.slice(tagOrComment.lastIndex, end);
    tagOrComment.lastIndex = end;
    const hash = `sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}`;
    if (name === 'style') {
      if (!styleSources(html).includes(`'${hash}'`)) {
        found.push(`an inline <style> that the page's policy has no hash of (${hash}) — import it from a component`);
      }
      continue;
    }
    if (!/\ssrc=/.test(names) && runs(attributes) && !inlineScriptHashes.includes(hash)) {
      found.push(`an inline script that the policy has no hash of (${hash}) — import it from a module`);
    }
  }
  return found;
}

/** A part of a page as its readers see it. */
function written(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}

/** What a page's own policy lets styles come from; empty when it has none. */
function styleSources(html: string): string {
  return /<meta http-equiv="content-security-policy" content="[^"]*\bstyle-src ([^;"]*)/i.exec(html)?.[1] ?? '';
}

/** Data such as JSON-LD is no script to a policy. */
function runs(attributes: string): boolean {
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || !/json$/.test(type);
}
