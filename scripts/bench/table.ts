import { kilobytes } from '../site/budgets.ts';
import {
  type BuildRow,
  type ContentRow,
  type Cost,
  type Figure,
  type PageRow,
  type Report,
  ratioOf,
  type WeightRow,
} from './report.ts';
import type { Row as SearchRow } from './search/table.ts';

/** The columns of each part of the table. */
export const headings = {
  content: columns(
    'content',
    'articles',
    'seconds',
    'processor s, MB',
    'lines/s',
    '× half, × floor',
    'floor s',
    'processor s',
  ),
  builds: columns('build', 'articles', 'seconds', 'processor s, MB', 'written', 'files', 'pages', 'cache'),
  pages: columns('page', 'site', 'first paint', 'largest', 'shift', 'blocking', 'html+css', 'script, fonts'),
  weights: columns('heaviest page of a kind', 'html', 'css', 'script', 'fonts', 'pictures', '', ''),
  search: columns('search', 'articles', 'success@1', 'nDCG@5', 'nonsense', 'bytes', 'p50 ms', 'p95 ms'),
};

/** The whole report as one table. */
export function tableOf({ date, commit, machine, content, builds, pages, weights, search }: Report): string {
  const { cores, memory } = machine;
  return [
    `measured ${date} at ${commit}: ${cores} cores, ${memory} GB; medians, smallest–largest of the runs behind them`,
    ...(content.length === 0 ? [] : ['', headings.content, ...content.map(contentLine)]),
    ...(builds.length === 0 ? [] : ['', headings.builds, ...builds.map(buildLine), ...besideLines(builds)]),
    ...(pages.length === 0 ? [] : ['', headings.pages, ...pages.map(pageLine)]),
    ...(weights.length === 0 ? [] : ['', headings.weights, ...weights.map(weightLine)]),
    ...(search === null ? [] : ['', headings.search, ...search.rows.map(searchLine)]),
  ].join('\n');
}

export function contentLine(row: ContentRow): string {
  const { articles, lines, seconds, floor, half } = row;
  return columns(
    'content command',
    String(articles),
    spread(seconds),
    rest(row),
    (lines / seconds.median).toFixed(0),
    `${half === null ? '–' : ratioOf(row, half).toFixed(2)}, ${ratioOf(row, floor).toFixed(2)}`,
    spread(floor.seconds),
    rest(floor),
  );
}

export function buildLine(row: BuildRow): string {
  const { articles, builder, cache, seconds, bytes, files, pages } = row;
  const written = `${(bytes / 1e6).toFixed(1)} MB`;
  return columns(builder, String(articles), spread(seconds), rest(row), written, String(files), String(pages), cache);
}

/** What is made beside the pages that are read: the whole build less the build of those pages. */
function besideLines(builds: readonly BuildRow[]): string[] {
  const part = (row: BuildRow) =>
    builds.find(
      ({ builder, articles, cache }) =>
        builder === 'ours, reading pages and index' && articles === row.articles && cache === row.cache,
    );
  return builds
    .filter(({ builder }) => builder === 'ours, whole')
    .flatMap((whole) => {
      const reading = part(whole);
      if (reading === undefined) return [];
      const { articles, cache } = whole;
      const seconds = (whole.seconds.median - reading.seconds.median).toFixed(2);
      const spent = whole.processor && reading.processor && whole.processor.median - reading.processor.median;
      const written = `${((whole.bytes - reading.bytes) / 1e6).toFixed(1)} MB`;
      const [files, pages] = [whole.files - reading.files, whole.pages - reading.pages].map(String);
      return columns(
        'ours, beside the pages',
        String(articles),
        seconds,
        spent?.toFixed(2) ?? '–',
        written,
        files ?? '',
        pages ?? '',
        cache,
      );
    });
}

export function pageLine({ kind, site, firstPaint, largestPaint, shift, blocking, bytes }: PageRow): string {
  const text = kilobytes(bytes.html + bytes.css);
  const others = `${kilobytes(bytes.script)}, ${kilobytes(bytes.fonts)}`;
  const fixed = shift.median.toFixed(3);
  return columns(kind, site, spread(firstPaint, 0), spread(largestPaint, 0), fixed, spread(blocking, 0), text, others);
}

function weightLine({ kind, parts }: WeightRow): string {
  const page = ['html', 'css', 'script', 'fonts', 'pictures'].filter((part) => part in parts);
  if (page.length > 0) return columns(kind, ...page.map((part) => kilobytes(parts[part] ?? 0)));
  return columns(kind, kilobytes(Object.values(parts).reduce((sum, bytes) => sum + bytes, 0)));
}

function searchLine(row: SearchRow): string {
  switch (row.what) {
    case 'quality':
      return columns(
        row.engine,
        `${row.corpus}, ${row.set}`,
        row.success.toFixed(3),
        row.ndcg.toFixed(3),
        row.nonsense.join(' of '),
      );
    case 'bytes':
      return columns(row.engine, row.corpus, '', '', '', String(row.bytes));
    case 'keys':
      return columns(row.engine, String(row.articles), '', '', '', '', row.p50.toFixed(1), row.p95.toFixed(1));
    default:
      return '';
  }
}

function spread({ median, least, most }: Figure, digits = 2): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function rest({ processor, megabytes }: Cost): string {
  return `${processor?.median.toFixed(2) ?? '–'}, ${megabytes?.median.toFixed(0) ?? '–'}`;
}

function columns(first: string, ...rest: string[]): string {
  const widths = [22, 22, 20, 20, 20, 12, 16];
  return `${first.padEnd(30)}${rest.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('')}`.trimEnd();
}
