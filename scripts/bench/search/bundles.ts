import { rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

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

/** Brotli bytes of the scripts a reader of the search page downloads before a first result: page and worker. */
export async function ownScripts(): Promise<{ page: number; worker: number }> {
  const made = (await build({
    ...quiet,
    worker: { format: 'es' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: 'src/search/ui/search-page.ts', preserveEntrySignatures: 'strict' },
    },
  })) as Rollup.RollupOutput;
  const bytes = (wanted: (name: string) => boolean) =>
    made.output
      .filter(({ fileName }) => wanted(fileName))
      .reduce((sum, file) => sum + compressed(file.type === 'chunk' ? file.code : file.source), 0);
  return { page: bytes((name) => /search-page/.test(name)), worker: bytes((name) => /worker-/.test(name)) };
}

/** Brotli bytes of a file as a server sends it; what is compressed already stays as it is. */
export function compressed(content: string | Uint8Array): number {
  return Math.min(brotliCompressSync(content).length, Buffer.byteLength(content));
}
