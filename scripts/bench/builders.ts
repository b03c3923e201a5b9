import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolderOf } from '../site/cache-folder.ts';
import { measured, type Run } from './measure.ts';

/** Where the rivals' sites are set up, with what they are made of. */
export const rivalSites = 'tests/bench/rivals/sites';
const astro = 'node_modules/astro/bin/astro.mjs';
/**
 * The site's own build, as package.json has it, after the name of the program. Its heap begins at what a build of any
 * size comes to and is held to what five thousand articles leave room in: Node begins with little, which it tidies up
 * over and over, and lets it grow much further in the end.
 */
const ownBuild = scripts().build?.split(' && node ').at(-1)?.split(' ') ?? [];

/** What is built. */
export interface Order {
  collections: string;
  /** EDITION_DIR; null for the repository's own. */
  settings: string | null;
  out: string;
  /** Where rivals keep what they may use again. */
  cache: string;
}

/** A way to build a site from collections. */
export interface Builder {
  name: string;
  /** The builder whose site this one adds to, in the same folder; what it takes is counted with that one's. */
  over?: string;
  build(order: Order): Promise<Run>;
  /** Forgets what earlier builds left for later ones. */
  forget(order: Order): void;
}

/**
 * Ours whole, ours without what is made beside the pages, and the rivals; each writes the same reading pages. The faces
 * are cut, as the rest beside the pages is made, in the whole build that goes before; rivals cut none.
 */
export const builders: Builder[] = [
  {
    name: 'ours, whole',
    build: (order) => measured({ arguments: ownBuild, environment: environmentOf(order) }),
    forget: (order) => {
      forgetOurs(order);
      rmSync('.cache/fonts', { recursive: true, force: true });
    },
  },
  {
    name: 'ours, reading pages and index',
    build: (order) =>
      measured({
        arguments: [...ownBuild, '--config', 'scripts/bench/reading.config.mjs'],
        environment: environmentOf(order),
      }),
    forget: forgetOurs,
  },
  { name: 'bare Astro', build: bareAstro, forget: forgetRivals },
  { name: 'bare Astro with Pagefind', over: 'bare Astro', build: pagefind, forget: () => undefined },
  {
    name: 'Eleventy',
    build: (order) =>
      measured({
        arguments: ['../node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${order.out}`],
        folder: join(rivalSites, 'eleventy'),
        environment: environmentOf(order),
      }),
    forget: forgetRivals,
  },
];

/** Starlight, which is measured by its pages alone. */
export async function buildStarlight(order: Order): Promise<void> {
  const folder = join(rivalSites, 'starlight');
  await measured({ arguments: ['docs.js'], folder, environment: environmentOf(order) });
  await measured({ arguments: [join('..', astro), 'build'], folder, environment: environmentOf(order) });
}

function scripts(): Record<string, string> {
  return JSON.parse(readFileSync('package.json', 'utf8')).scripts;
}

function bareAstro(order: Order): Promise<Run> {
  const folder = join(rivalSites, 'astro');
  return measured({ arguments: [join('..', astro), 'build'], folder, environment: environmentOf(order) });
}

function pagefind({ out }: Order): Promise<Run> {
  return measured({ arguments: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', out], folder: rivalSites });
}

function environmentOf({ collections, settings, out, cache }: Order): Record<string, string> {
  return {
    CONTENT_DIR: resolve(collections),
    EDITION_DIR: settings ?? resolve('content'),
    OUT_DIR: resolve(out),
    CACHE_DIR: resolve(cache),
    SITE_URL: '',
    BASE_PATH: '',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

function forgetOurs({ collections }: Order): void {
  for (const folder of [cacheFolderOf(resolve(collections)), '.astro', 'node_modules/.vite']) {
    rmSync(folder, { recursive: true, force: true });
  }
}

function forgetRivals({ cache }: Order): void {
  for (const folder of [cache, join(rivalSites, 'astro/.astro'), join(rivalSites, 'node_modules/.vite')]) {
    rmSync(folder, { recursive: true, force: true });
  }
}
