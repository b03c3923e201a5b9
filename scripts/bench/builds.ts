import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFiles } from '../site/built-files.ts';
import { builders, type Order } from './builders.ts';
import { collectionsOf, generatedEdition } from './editions.ts';
import { costOf, oneAfterTheOther, type Run } from './measure.ts';
import type { BuildRow } from './report.ts';

/**
 * Measures the builds of generated editions, rivals in turn.
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
  const folderOf = (place: number) => resolve(cache, `site-${place}`);
  for (const articles of sizes) {
    const edition = generatedEdition(articles, cache);
    const collections = collectionsOf(edition, cache);
    const kinds = articles <= warmUpTo ? (['cold', 'warm'] as const) : (['cold'] as const);
    const runs = new Map(builders.map(({ name }) => [name, { cold: [] as Run[], warm: [] as Run[] }]));
    const written = new Map<string, Written>();
    for (let time = 0; time < runsAt(articles); time += 1) {
      for (const builder of builders) {
        const { name, over = name } = builder;
        const out = folderOf(builders.findIndex((one) => one.name === over));
        const order: Order = { collections, settings: edition.settings, out, cache: `${out}-cache` };
        builder.forget(order);
        if (over === name) rmSync(out, { recursive: true, force: true });
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
    for (const place of builders.keys()) rmSync(folderOf(place), { recursive: true, force: true });
  }
  return rows;
}

type Written = Pick<BuildRow, 'pages' | 'files' | 'bytes'>;

function writtenIn(folder: string): Written {
  const files = builtFiles(folder);
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { pages: files.filter((path) => path.endsWith('.html')).length, files: files.length, bytes };
}
