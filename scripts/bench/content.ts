import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GeneratedEdition, generatedEdition } from './editions.ts';
import { type Command, costOf, measured, type Run } from './measure.ts';
import type { ContentRow, Cost } from './report.ts';

const floor = 'tests/bench/rivals/floor.js';

/**
 * Measures the content command beside its floor, and at half the size, so that growth can be seen.
 * @param say told of each row as it comes
 */
export async function measureContent(
  sizes: readonly number[],
  runsAt: (articles: number) => number,
  cache: string,
  say: (row: ContentRow) => void,
): Promise<ContentRow[]> {
  const rows: ContentRow[] = [];
  for (const articles of sizes) {
    const edition = generatedEdition(articles, cache);
    const half = articles % 2 === 0 ? generatedEdition(articles / 2, cache) : null;
    const out = resolve(cache, 'content-out');
    const bare = resolve(cache, 'floor-out');
    const [own, floored, halved] = await taken(
      [
        contentOf(edition, out),
        { arguments: [floor, edition.sources, bare] },
        ...(half === null ? [] : [contentOf(half, out)]),
      ],
      runsAt(articles),
      [out, bare],
    );
    if (own === undefined || floored === undefined) continue;
    const row: ContentRow = {
      articles,
      lines: edition.lines,
      ...own,
      floor: floored,
      half: half === null || halved === undefined ? null : { articles: half.articles, ...halved },
    };
    rows.push(row);
    say(row);
  }
  return rows;
}

function contentOf({ sources, settings }: GeneratedEdition, out: string): Command {
  return { arguments: ['scripts/content.ts', '--from', sources, '--out', out], environment: { EDITION_DIR: settings } };
}

/** Runs commands in turn, as often as asked, each onto nothing. */
async function taken(commands: readonly Command[], times: number, outs: readonly string[]): Promise<Cost[]> {
  const runs: Run[][] = commands.map(() => []);
  for (let time = 0; time < times; time += 1) {
    for (const [place, command] of commands.entries()) {
      for (const out of outs) rmSync(out, { recursive: true, force: true });
      runs[place]?.push(await measured(command));
    }
  }
  return runs.map(costOf);
}
