import type { APIRoute } from 'astro';
import { dataFiles } from '../../lib/downloads/files.ts';
import { loadRecord } from '../../lib/record/load.ts';

export async function getStaticPaths() {
  const files = dataFiles(await loadRecord());
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
