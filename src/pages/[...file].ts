import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import licence from '../../LICENSE-CONTENT?raw';
import { exportedFiles, type FileBody } from '../exports/files.ts';
import { loadRecord } from '../record/load.ts';
import { at, site } from '../site.ts';

// Every file that is made from the record: feeds, data, citations, the book, Markdown twins, the site map.
export const getStaticPaths = (async () => {
  const record = await loadRecord();
  const readRelease = (file: string) => new Uint8Array(readFileSync(`content/releases/${file}`));
  const files = exportedFiles(record, site, licence, readRelease);
  return [...files].map(([address, make]) => ({ params: { file: address.slice(at.home.length) }, props: { make } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => FileBody }> = ({ props }) => new Response(props.make());
