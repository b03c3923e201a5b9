import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFiles } from '../site/built-files.ts';
import { type Builder, builders, type Order } from './builders.ts';
import { collectionsOf, generatedEdition } from './editions.ts';
import { costOf, type Run } from './measure.ts';
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
  for (const articles of sizes) {
    const edition = generatedEdition(articles, cache);
    const collections = collectionsOf(edition, cache);
    const runs = new Map(builders.map((builder) => [builder, { cold: [] as Run[], warm: [] as Run[] }]));
    const orderFor = (builder: Builder): Order => {
      const out = resolve(cache, `site-${builders.indexOf(builder)}`);
      return { collections, settings: edition.settings, out, cache: `${out}-cache` };
    };
    for (let time = 0; time < runsAt(articles); time += 1) {
      for (const [builder, taken] of runs) {
        const order = orderFor(builder);
        builder.forget(order);
        rmSync(order.out, { recursive: true, force: true });
        taken.cold.push(await builder.build(order));
        if (articles <= warmUpTo) taken.warm.push(await builder.build(order));
      }
    }
    for (const [builder, taken] of runs) {
      const { out } = orderFor(builder);
      const written = writtenIn(out);
      for (const kind of ['cold', 'warm'] as const) {
        if (taken[kind].length === 0) continue;
        const row: BuildRow = { articles, builder: builder.name, cache: kind, ...costOf(taken[kind]), ...written };
        rows.push(row);
        say(row);
      }
      rmSync(out, { recursive: true, force: true });
    }
  }
  return rows;
}

function writtenIn(folder: string): Pick<BuildRow, 'pages' | 'files' | 'bytes'> {
  const files = builtFiles(folder);
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { pages: files.filter((path) => path.endsWith('.html')).length, files: files.length, bytes };
}
