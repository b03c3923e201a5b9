import type { APIRoute } from 'astro';
import { dataFiles } from '../../exports/data/files.ts';
import { answerOf } from '../../exports/data/pieces.ts';
import { loadRecord } from '../../record/load.ts';

export async function getStaticPaths() {
  const files = dataFiles(await loadRecord());
  return [...files].map(([file, make]) => ({ params: { file }, props: { make } }));
}

export const GET: APIRoute<{ make: () => Iterable<string> }> = ({ props }) => answerOf(props.make());
