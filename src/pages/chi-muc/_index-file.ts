import { createHash } from 'node:crypto';
import { loadRecord } from '../../lib/record/load.ts';
import { buildIndex } from '../../search/build/build-index.ts';

/** The index file of the edition: its name says its content, so that it can be kept for ever. */
export interface IndexFile {
  name: string;
  body: string;
}

let made: Promise<IndexFile> | null = null;

/** Makes the index file once a build. */
export function indexFile(): Promise<IndexFile> {
  made ??= loadRecord().then((record) => {
    const body = JSON.stringify(buildIndex(record));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    return { name: `doan.${hash}.json`, body };
  });
  return made;
}
