import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { afterBuild, builtFiles } from './built-files.ts';
import { copyEndings, isHidden, isText } from './hosting-policy.ts';

const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this a copy saves nothing: it all goes in one packet. */
const worthwhile = 1024;

/** Lays brotli and gzip copies next to the built text files, for servers that send them as they are. The last step. */
export const compressedCopies = () =>
  afterBuild('compressed-copies', async (folder) => {
    const paths = builtFiles(folder).filter((path) => isText(path) && !isHidden(path));
    // The compressors share the list: each takes the next file when it is free.
    const left = paths.values();
    const compress = async () => {
      for (const path of left) {
        const bytes = readFileSync(join(folder, path));
        if (bytes.length < worthwhile) continue;
        const params = { [quality]: isWaitedFor(path) ? 11 : 10, [size]: bytes.length };
        writeFileSync(join(folder, `${path}${copyEndings.br}`), await compressBrotli(bytes, { params }));
        writeFileSync(join(folder, `${path}${copyEndings.gzip}`), await compressGzip(bytes, { level: 9 }));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, compress));
  });

/** Scripts and the search's index: level 11 takes twice the time for 2 % fewer bytes. */
const isWaitedFor = (path: string) => /^(tep|chi-muc)\//.test(path);
