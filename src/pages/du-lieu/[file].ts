import type { APIRoute } from 'astro';
import { dataFiles } from '../../lib/downloads/files.ts';
import { answerOf } from '../../lib/downloads/pieces.ts';
import { loadRecord } from '../../lib/record/load.ts';

export async function getStaticPaths() {
  const files = dataFiles(await loadRecord());
  return [...files].map(([file, make]) => ({ params: { file }, props: { make } }));
}

export const GET: APIRoute<{ make: () => Iterable<string> }> = ({ props }) => answerOf(props.make());
