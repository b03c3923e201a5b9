import { type MeasuredTable, number } from './measured.ts';

/** What `npm run bench:search` found, as `src/measured.json` has it; a row has the figures of its kind. */
export interface MeasuredSearch {
  date: string;
  rows: {
    /** `quality`, `bytes` or `keys`. */
    what: string;
    engine: string;
    corpus?: string | undefined;
    set?: string | undefined;
    success?: number | undefined;
    ndcg?: number | undefined;
    /** Nonsense answered, and asked. */
    nonsense?: number[] | undefined;
    /** Brotli, to a first result. */
    bytes?: number | undefined;
    articles?: number | undefined;
    keys?: number | undefined;
    p50?: number | undefined;
    p95?: number | undefined;
  }[];
}

const engines: Record<string, string> = {
  ours: 'trang này',
  'ours-plain': 'trang này, không dùng Fuse.js',
  pagefind: 'Pagefind 1.6',
  minisearch: 'MiniSearch 7.2',
  'minisearch-reranked': 'MiniSearch, xếp hạng theo cách của trang này',
  fuse: 'Fuse.js 7.5 trên cả đoạn',
};

/** The tables of what was measured of the search, on queries that were never tuned on; numbers in Vietnamese. */
export function searchTables({ rows }: MeasuredSearch): MeasuredTable[] {
  const judged = (engine: string, corpus: string) =>
    rows.find((row) => {
      return row.what === 'quality' && row.set === 'held-out' && row.engine === engine && row.corpus === corpus;
    });
  const quality = Object.keys(engines).flatMap((engine) => {
    const own = judged(engine, 'shipped');
    const weighed = rows.find((row) => row.what === 'bytes' && row.engine === engine && row.corpus === 'shipped');
    if (own === undefined) return [];
    const whole = judged(engine, 'full-text');
    const cells = [own.success, own.ndcg, whole?.success, whole?.ndcg].map(share);
    return [[engines[engine] ?? engine, ...cells, own.nonsense?.join(' trên ') ?? '–', kilobytes(weighed?.bytes)]];
  });
  const keys = rows
    .filter(({ what }) => what === 'keys')
    .map(({ articles = 0, engine, keys: typed = 0, p50 = 0, p95 = 0 }) => {
      return [number(articles), engines[engine] ?? engine, number(typed), number(p50, 1), number(p95, 1)];
    });
  const tables = [
    {
      id: 'do-tim-kiem',
      caption: 'Phần tìm kiếm so với phần mềm khác',
      columns: [
        'Phần mềm',
        'Đúng ngay',
        'nDCG@5',
        'Đúng ngay, trên nguyên văn',
        'nDCG@5, trên nguyên văn',
        'Trả lời bừa',
        'Tải về, KB',
      ],
      rows: quality,
    },
    {
      id: 'do-go-phim',
      caption: 'Từ phím gõ tới kết quả, bộ xử lý chậm đi bốn lần',
      columns: ['Số bài', 'Phần mềm', 'Số phím', 'Một nửa dưới, ms', '95% dưới, ms'],
      rows: keys,
    },
  ];
  return tables.filter((table) => table.rows.length > 0);
}

const share = (value: number | undefined) => (value === undefined ? '–' : `${number(value * 100, 1)}%`);
const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '–' : number(bytes / 1000, 1));
