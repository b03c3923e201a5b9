import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import licence from '../../../../LICENSE-CONTENT?raw';
import { releaseArchive } from '../../../exports/data/archive.ts';
import { releaseName } from '../../../exports/data/files.ts';
import { loadHistory, loadRecord } from '../../../record/load.ts';

// Every version packed is served as it was packed; the present one is packed here while it is none of them.
export async function getStaticPaths() {
  const record = await loadRecord();
  const { releases } = await loadHistory(record);
  const stored = releases.map(({ file }) => ({
    params: { file },
    props: { bytes: () => new Blob([readFileSync(`content/releases/${file}`)]) },
  }));
  const file = `${releaseName(record.edition)}.zip`;
  if (releases.some((release) => release.file === file)) return stored;
  return [...stored, { params: { file }, props: { bytes: () => releaseArchive(record, licence) } }];
}

export const GET: APIRoute<{ bytes: () => Blob }> = ({ props }) => new Response(props.bytes());
