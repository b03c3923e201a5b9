import { resolve } from 'node:path';
import { pageKinds } from '../../tests/browser/page-kinds.ts';
import { weighSite } from '../site/budgets.ts';
import { builtFiles } from '../site/built-files.ts';
import { type Builder, builders, buildStarlight, type Order } from './builders.ts';
import { figureOf, type PageRow, type WeightRow } from './report.ts';
import { type Served, serve } from './static-server.ts';
import { openViewer, type Vitals } from './vitals.ts';

/** The kinds of page that rivals have too; one page of each is opened. */
const kinds = ['home', 'year', 'conference', 'topic', 'person', 'source'];
const collections = 'content/collections';

/** A site to be opened. */
interface Site {
  name: string;
  served: Served;
}

/**
 * Builds the shipped edition as ours, Starlight's and Eleventy's site, and opens one page of each kind in each, for
 * the first time, at a slow phone's settings; the sites in turn.
 */
export async function measurePages(
  times: number,
  cache: string,
  say: (row: PageRow) => void,
): Promise<{ pages: PageRow[]; weights: WeightRow[] }> {
  const orderFor = (name: string): Order => {
    const out = resolve(cache, `pages-${name}`);
    return { collections: resolve(collections), settings: null, out, cache: `${out}-cache` };
  };
  const [ours, eleventy] = ['ours, whole', 'Eleventy'].map((name) => builders.find((one) => one.name === name));
  await (ours as Builder).build(orderFor('ours'));
  await (eleventy as Builder).build(orderFor('eleventy'));
  await buildStarlight(orderFor('starlight'));
  const sites: Site[] = [];
  for (const name of ['ours', 'starlight', 'eleventy']) sites.push({ name, served: await serve(orderFor(name).out) });

  const viewer = await openViewer();
  const pages: PageRow[] = [];
  for (const { name: kind, example } of pageKinds.filter(({ name }) => kinds.includes(name))) {
    const views = new Map(sites.map((site) => [site, [] as Vitals[]]));
    for (let time = 0; time < times; time += 1) {
      for (const [{ served }, seen] of views) {
        served.sent.clear();
        seen.push(await viewer.view(`${served.url}/${example}`));
      }
    }
    for (const [{ name: site, served }, seen] of views) {
      const figure = (of: keyof Vitals) => figureOf(seen.map((one) => one[of]));
      const row: PageRow = {
        kind,
        address: `/${example}`,
        site,
        bytes: bytesIn(served.sent),
        firstPaint: figure('firstPaint'),
        largestPaint: figure('largestPaint'),
        shift: figure('shift'),
        blocking: figure('blocking'),
      };
      pages.push(row);
      say(row);
    }
  }
  await viewer.close();
  for (const { served } of sites) served.close();
  const out = orderFor('ours').out;
  const weights = weighSite(out, '/', builtFiles(out)).map(({ name, parts }): WeightRow => ({ kind: name, parts }));
  return { pages, weights };
}

const endings = { html: /\.html$/, css: /\.css$/, script: /\.js$/, fonts: /\.woff2$/ };

function bytesIn(sent: ReadonlyMap<string, number>): PageRow['bytes'] {
  const sum = { html: 0, css: 0, script: 0, fonts: 0, other: 0 };
  for (const [path, bytes] of sent) {
    const kind = (Object.keys(endings) as (keyof typeof endings)[]).find((name) => endings[name].test(path));
    sum[kind ?? 'other'] += bytes;
  }
  return sum;
}
