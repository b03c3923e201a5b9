/** A measured quantity, as `npm run bench` records it. */
interface Figure {
  median: number;
  least: number;
  most: number;
  runs: number;
}

interface Cost {
  seconds: Figure;
  processor: Figure | null;
  megabytes: Figure | null;
}

/** What the method page shows of `src/measured.json`. */
export interface Measured {
  date: string;
  commit: string;
  machine: { cores: number; memory: number };
  content: (Cost & { articles: number; lines: number; floor: Cost; half: Cost | null })[];
  builds: (Cost & { articles: number; builder: string; cache: string; bytes: number })[];
  pages: {
    kind: string;
    site: string;
    bytes: { html: number; css: number; script: number; fonts: number };
    firstPaint: Figure;
    largestPaint: Figure;
    shift: Figure;
    blocking: Figure;
  }[];
}

/** A table ready to be shown: each row begins with its head. */
export interface MeasuredTable {
  id: string;
  caption: string;
  columns: string[];
  rows: string[][];
}

const whole = 'ours, whole';
const reading = 'ours, reading pages and index';
const builders: Record<string, string> = {
  [whole]: 'ấn bản này, trọn vẹn',
  [reading]: 'ấn bản này, trang đọc và chỉ mục',
  'bare Astro': 'Astro để trơn',
  'bare Astro with Pagefind': 'Astro để trơn và Pagefind',
  Eleventy: 'Eleventy 3',
};
const sites: Record<string, string> = { ours: 'ấn bản này', starlight: 'Starlight', eleventy: 'Eleventy' };
const kinds: Record<string, string> = {
  home: 'Trang đầu',
  year: 'Năm',
  conference: 'Hội nghị',
  topic: 'Chuyên đề',
  person: 'Nhân vật',
  source: 'Nguồn',
};

/** The tables of what was measured, those with something in them; numbers in Vietnamese. */
export function measuredTables({ content, builds, pages }: Measured): MeasuredTable[] {
  const tables = [contentTable(content), buildTable(builds), pageTable(pages)];
  return tables.filter(({ rows }) => rows.length > 0);
}

function contentTable(content: Measured['content']): MeasuredTable {
  return {
    id: 'do-lam-bo-suu-tap',
    caption: 'Làm các bộ sưu tập từ bản lược thuật',
    columns: [
      'Số bài',
      'Giây',
      'Giây xử lý',
      'Bộ nhớ, MB',
      'Dòng mỗi giây',
      'So với nửa số bài',
      'So với chỉ đọc, ghi',
    ],
    rows: content.map((row) => [
      number(row.articles),
      spread(row.seconds),
      ...rest(row),
      number(row.lines / row.seconds.median),
      row.half === null ? '–' : times(row, row.half),
      times(row, row.floor),
    ]),
  };
}

function buildTable(builds: Measured['builds']): MeasuredTable {
  const found = (name: string, number: number, kind: string) =>
    builds.find(({ articles, builder, cache }) => builder === name && articles === number && cache === kind);
  const rows = builds
    .filter(({ cache }) => cache === 'cold')
    .flatMap((row) => {
      const again = found(row.builder, row.articles, 'warm');
      const own = [
        number(row.articles),
        builders[row.builder] ?? row.builder,
        spread(row.seconds),
        again === undefined ? '–' : spread(again.seconds),
        ...rest(row),
        number(row.bytes / 1e6, 1),
      ];
      const all = row.builder === reading ? found(whole, row.articles, 'cold') : undefined;
      if (all === undefined) return [own];
      return [own, besideRow(all, row, found(whole, row.articles, 'warm'), again)];
    });
  return {
    id: 'do-dung-trang',
    caption: 'Dựng trang từ các bộ sưu tập',
    columns: ['Số bài', 'Phần mềm', 'Lần đầu, giây', 'Lần sau, giây', 'Giây xử lý', 'Bộ nhớ, MB', 'Ghi ra, MB'],
    rows,
  };
}

type Build = Measured['builds'][number];

/** What is made beside the pages that are read: the whole build less the build of those pages, as the bench tells it. */
function besideRow(all: Build, pages: Build, allAgain?: Build, pagesAgain?: Build): string[] {
  const less = (one?: Figure | null, other?: Figure | null) =>
    one && other ? number(one.median - other.median, 2) : '–';
  return [
    number(all.articles),
    'ấn bản này, những gì làm bên cạnh',
    less(all.seconds, pages.seconds),
    less(allAgain?.seconds, pagesAgain?.seconds),
    less(all.processor, pages.processor),
    '–',
    number((all.bytes - pages.bytes) / 1e6, 1),
  ];
}

function pageTable(pages: Measured['pages']): MeasuredTable {
  return {
    id: 'do-mo-trang',
    caption: 'Mở một trang lần đầu trên điện thoại chậm',
    columns: [
      'Trang',
      'Phần mềm',
      'Hiện chữ đầu tiên, ms',
      'Hiện phần lớn nhất, ms',
      'Xê dịch',
      'Nghẽn, ms',
      'HTML và CSS, KB',
      'Script, KB',
      'Phông chữ, KB',
    ],
    rows: pages.map(({ kind, site, bytes, firstPaint, largestPaint, shift, blocking }) => [
      kinds[kind] ?? kind,
      sites[site] ?? site,
      number(firstPaint.median),
      number(largestPaint.median),
      number(shift.median, 3),
      number(blocking.median),
      number((bytes.html + bytes.css) / 1024, 1),
      number(bytes.script / 1024, 1),
      number(bytes.fonts / 1024, 1),
    ]),
  };
}

function spread({ median, least, most, runs }: Figure): string {
  const between = runs === 1 ? '1 lần chạy' : `${number(least, 2)}–${number(most, 2)}, ${runs} lần chạy`;
  return `${number(median, 2)} (${between})`;
}

function rest({ processor, megabytes }: Cost): [string, string] {
  return [processor === null ? '–' : number(processor.median, 2), megabytes === null ? '–' : number(megabytes.median)];
}

/** By processor time where it is known, as the bench tells it. */
function times(one: Cost, other: Cost): string {
  const ratio =
    one.processor === null || other.processor === null
      ? one.seconds.median / other.seconds.median
      : one.processor.median / other.processor.median;
  return `${number(ratio, 2)} lần`;
}

/** A number as Vietnamese writes it: 1.234,5. */
export function number(value: number, digits = 0): string {
  const [whole = '', part] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}
