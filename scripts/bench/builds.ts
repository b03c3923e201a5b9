import { rmSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFiles } from '../site/built-files.ts';
import { type Builder, builders, type Order } from './builders.ts';
import { collectionsOf, generatedEdition } from './editions.ts';
import { costOf, oneAfterTheOther, type Run } from './measure.ts';
import type { BuildRow } from './report.ts';

/** Bytes that the sites of all sizes take together, with room to spare. */
const roomForAll = 12e9;

/**
 * Measures the builds of generated editions, rivals in turn; another one begins each time, since what one removed slows
 * the next. For the same reason each cold build has a folder of its own, and all are removed in the end, where the disk
 * has room for them.
 * @param warmUpTo most articles at which a second build, over the first one's cache, is measured too
 * @param say told of each row as it comes
 */
export async function measureBuilds(
  sizes: readonly number[],
  runsAt: (articles: number) => number,
  warmUpTo: number,
  cache: string,
  say: (row: BuildRow) => void,
): Promise<BuildRow[]> {
  const rows: BuildRow[] = [];
  const sites = resolve(cache, 'sites');
  const remove = () => rmSync(sites, { recursive: true, force: true });
  remove();
  const roomy = roomIn(cache) > roomForAll;
  for (const articles of sizes) {
    const edition = generatedEdition(articles, cache);
    const collections = collectionsOf(edition, cache);
    const kinds = articles <= warmUpTo ? (['cold', 'warm'] as const) : (['cold'] as const);
    const runs = new Map(builders.map(({ name }) => [name, { cold: [] as Run[], warm: [] as Run[] }]));
    const written = new Map<string, Written>();
    for (let time = 0; time < runsAt(articles); time += 1) {
      for (const builder of turned(time)) {
        const { name, over = name } = builder;
        if (over === name && !roomy) remove();
        const out = join(sites, `${articles}-${time}-${builders.findIndex((one) => one.name === over)}`);
        const order: Order = { collections, settings: edition.settings, out, cache: `${out}-cache` };
        builder.forget(order);
        for (const kind of kinds) {
          const own = await builder.build(order);
          const before = over === name ? undefined : runs.get(over)?.[kind].at(-1);
          runs.get(name)?.[kind].push(before === undefined ? own : oneAfterTheOther(before, own));
        }
        written.set(name, writtenIn(out));
      }
    }
    for (const [builder, made] of written) {
      for (const kind of kinds) {
        const row = { articles, builder, cache: kind, ...costOf(runs.get(builder)?.[kind] ?? []), ...made };
        rows.push(row);
        say(row);
      }
    }
  }
  remove();
  return rows;
}

/** The builders, begun with another one each time; those that add to a site stay behind the one that makes it. */
function turned(time: number): Builder[] {
  const groups = builders.filter(({ over }) => over === undefined);
  const first = time % groups.length;
  return [...groups.slice(first), ...groups.slice(0, first)].flatMap((group) => [
    group,
    ...builders.filter(({ over }) => over === group.name),
  ]);
}

/** Bytes that are free on a folder's disk. */
function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

type Written = Pick<BuildRow, 'pages' | 'files' | 'bytes'>;

function writtenIn(folder: string): Written {
  const files = builtFiles(folder);
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { pages: files.filter((path) => path.endsWith('.html')).length, files: files.length, bytes };
}
