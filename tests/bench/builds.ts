import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Edition } from './generate.ts';
import { type Figure, figureOf, inSequence, measured, type Run } from './measure.ts';

const rivals = resolve('tests/bench/rivals');
const installed = resolve('tests/bench/node_modules');

/** One command's cost at one size of edition. */
export interface CostRow {
  articles: number;
  name: string;
  seconds: Figure;
  megabytes: Figure;
  /** Files written; null where a command writes no site. */
  files: number | null;
}

/**
 * Measures `npm run content` and, in turn with it, its floor: a bare unified read and write of the same files.
 * @param runs how often each is run
 */
export async function measureContent(edition: Edition, runs: number, scratch: string): Promise<CostRow[]> {
  const out = resolve(scratch, 'content-out');
  const commands = {
    'content command': {
      arguments: ['--import=./scripts/node-version.mjs', 'scripts/content.ts', '--from', edition.sources, '--out', out],
      environment: { EDITION_DIR: edition.settings },
    },
    'bare unified read and write': { arguments: [`${rivals}/floor.js`, edition.sources, out] },
  };
  const costs = new Map<string, Run[]>(Object.keys(commands).map((name) => [name, []]));
  for (let time = 0; time < runs; time += 1) {
    for (const [name, command] of Object.entries(commands)) {
      rmSync(out, { recursive: true, force: true });
      costs.get(name)?.push(await measured(command));
    }
  }
  return [...costs].map(([name, list]) => rowOf(edition.articles, name, list, null));
}

/** Builds one edition's site into a folder; what it built before is gone by then. */
type Build = (collections: string, settings: string, out: string) => Promise<Run>;

const environmentOf = (collections: string, settings: string, out: string) => ({
  CONTENT_DIR: collections,
  EDITION_DIR: settings,
  OUT_DIR: out,
  CACHE_DIR: `${out}-cache`,
  SITE_URL: '',
  BASE_PATH: '',
});

const astro = (folder: string) => (collections: string, settings: string, out: string) =>
  measured({
    arguments: [`${installed}/astro/bin/astro.mjs`, 'build'],
    folder: `${rivals}/${folder}`,
    environment: environmentOf(collections, settings, out),
  });

/** The edition's own build, as `npm run build` has it. */
export const buildOurs: Build = (collections, settings, out) =>
  measured({ arguments: ['scripts/build.ts'], environment: environmentOf(collections, settings, out) });

export const buildEleventy: Build = (collections, settings, out) =>
  measured({
    arguments: [`${installed}/@11ty/eleventy/cmd.cjs`, '--quiet', `--output=${out}`],
    folder: `${rivals}/eleventy`,
    environment: environmentOf(collections, settings, out),
  });

export const buildStarlight: Build = async (collections, settings, out) => {
  const documents = await measured({
    arguments: ['docs.js'],
    folder: `${rivals}/starlight`,
    environment: environmentOf(collections, settings, out),
  });
  return inSequence(documents, await astro('starlight')(collections, settings, out));
};

const buildWithPagefind: Build = async (collections, settings, out) => {
  const pages = await astro('astro')(collections, settings, out);
  return inSequence(pages, await measured({ arguments: [`${installed}/pagefind/lib/runner/bin.cjs`, '--site', out] }));
};

const builders: Record<string, Build> = {
  'ours, everything': buildOurs,
  'bare Astro with Pagefind': buildWithPagefind,
  Eleventy: buildEleventy,
  Starlight: buildStarlight,
};

/** Measures cold builds of one edition by every builder, in turn. */
export async function measureBuilds(edition: Edition, runs: number, scratch: string): Promise<CostRow[]> {
  const costs = new Map<string, { runs: Run[]; files: number }>();
  for (let time = 0; time < runs; time += 1) {
    for (const [name, build] of Object.entries(builders)) {
      const out = resolve(scratch, `site-${edition.articles}`);
      forget(out);
      const run = await build(edition.collections, edition.settings, out);
      const files = filesIn(out);
      costs.set(name, { runs: [...(costs.get(name)?.runs ?? []), run], files });
    }
  }
  return [...costs].map(([name, cost]) => rowOf(edition.articles, name, cost.runs, cost.files));
}

/** Removes a site and every cache that an earlier build may have left, so that each build is a first one. */
function forget(out: string): void {
  const caches = ['.astro', '.cache', 'node_modules/.vite', 'node_modules/.astro'];
  const folders = [out, `${out}-cache`, ...caches.map((name) => resolve(name))].concat(
    ['astro', 'starlight'].flatMap((name) => caches.map((cache) => `${rivals}/${name}/${cache}`)),
  );
  for (const folder of folders) {
    if (!resolve('.cache/bench').startsWith(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, String(path))).isFile())
    .length;
}

function rowOf(articles: number, name: string, runs: readonly Run[], files: number | null): CostRow {
  return {
    articles,
    name,
    seconds: figureOf(runs.map(({ seconds }) => seconds)),
    megabytes: figureOf(runs.map(({ megabytes }) => megabytes)),
    files,
  };
}
