import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileReader } from './built-files.ts';
import { copyEndings } from './headers-policy.ts';

/** A thread's share of the copies. */
export interface CopiesOrder {
  folder: string;
  paths: string[];
  /** Of brotli and of gzip. */
  quality: number;
  level: number;
}

// One by one: a large site's text is more than the memory of a small machine.
const { folder, paths, quality, level }: CopiesOrder = workerData;
const read = fileReader();
let after = 0;
for (const path of paths) {
  const bytes = read(join(folder, path));
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(join(folder, `${path}${copyEndings.br}`), brotli);
  writeFileSync(join(folder, `${path}${copyEndings.gzip}`), gzipSync(bytes, { level }));
  after += brotli.length;
}
parentPort?.postMessage(after);
