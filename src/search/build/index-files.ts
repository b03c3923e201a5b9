import { createHash } from 'node:crypto';
import type { DocumentaryRecord } from '../../record/model.ts';
import { buildIndex } from './build-index.ts';
import { inParts } from './parts.ts';

/** Passages of the largest edition whose index is one file: some hundred kilobytes of running text, compressed. */
const mostInOne = 1500;

/** A file of the index, named by the content of all of them, so that it can be kept for ever. */
export interface IndexFile {
  name: string;
  body: string;
}

/**
 * The files of an edition's index.
 * @param parts whether it is cut in parts; by its size when not said
 * @returns the head first: the file that the search loads by its name
 */
export function indexFiles(record: DocumentaryRecord, parts?: boolean): IndexFile[] {
  const index = buildIndex(record);
  const inOne = parts === undefined ? index.texts.length <= mostInOne : !parts;
  const { head, parts: others } = inOne ? { head: index, parts: new Map<string, unknown>() } : inParts(index);
  const bodies = [
    ['', JSON.stringify(head)],
    ...[...others].map(([part, value]) => [`${part}.`, JSON.stringify(value)]),
  ];
  const hash = createHash('sha256');
  for (const [, body = ''] of bodies) hash.update(body);
  const name = `doan.${hash.digest('hex').slice(0, 12)}`;
  return bodies.map(([part = '', body = '']) => ({ name: `${name}.${part}json`, body }));
}
