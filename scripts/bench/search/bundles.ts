import { rmSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import { compressed as asCopied } from '../../site/page-weights.ts';

/** Where each engine is: what it exports as `open`. */
const engines = {
  ours: 'scripts/bench/search/engines/ours.ts',
  'ours-plain': 'scripts/bench/search/engines/ours-plain.ts',
  pagefind: 'tests/bench/rivals/pagefind.ts',
  minisearch: 'tests/bench/rivals/minisearch.ts',
  'minisearch-reranked': 'tests/bench/rivals/minisearch-reranked.ts',
  fuse: 'tests/bench/rivals/fuse.ts',
};

export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as EngineName[];

const quiet = { configFile: false, logLevel: 'warn', publicDir: false } as const;

/** Makes each engine one module for the browser, minified as the site's scripts are. */
export async function bundleEngines(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, entry] of Object.entries(engines)) {
    await build({
      ...quiet,
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
        minify: true,
        rollupOptions: { output: { codeSplitting: false } },
      },
    });
  }
}

/**
 * Brotli bytes of the scripts a reader of the search page downloads before a first result: page and worker, with what
 * they import at once. Cut as the site's build cuts them, which shares parts with the field in the header; what it
 * loads modules with comes with every page, and so do `check-budgets` and this agree.
 */
export async function ownScripts(): Promise<{ page: number; worker: number }> {
  const made = (await build({
    ...quiet,
    worker: { format: 'es' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: ['scripts/bench/search/panel.ts', 'src/client/search.ts'],
        preserveEntrySignatures: 'allow-extension',
      },
    },
  })) as Rollup.RollupOutput;
  const files = new Map(made.output.map((file) => [file.fileName, file]));
  const weigh = (named: RegExp) => {
    const wanted = new Set([...files.keys()].filter((name) => named.test(name)));
    let sum = 0;
    for (const name of wanted) {
      const file = files.get(name);
      if (file === undefined || /preload-helper/.test(name)) continue;
      sum += compressed(file.type === 'chunk' ? file.code : file.source);
      if (file.type === 'chunk') for (const other of file.imports) wanted.add(other);
    }
    return sum;
  };
  return { page: weigh(/panel/), worker: weigh(/worker-/) };
}

/** Brotli bytes of a file as the site's compressed copies are made; what is compressed already stays as it is. */
export function compressed(content: string | Uint8Array): number {
  return Math.min(asCopied(Buffer.from(content)), Buffer.byteLength(content));
}
