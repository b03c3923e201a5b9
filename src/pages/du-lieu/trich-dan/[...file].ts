import type { APIRoute } from 'astro';
import type { CslItem } from '../../../exports/citation/csl.ts';
import { citationText } from '../../../exports/citation/file-text.ts';
import { type CitationFormat, citationFiles, citationFormats } from '../../../exports/citation/files.ts';
import { loadRecord } from '../../../record/load.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  return citationFiles(await loadRecord(), site).flatMap(({ name, items }) =>
    citationFormats.map((format) => ({ params: { file: `${name}.${format}` }, props: { items, format } })),
  );
}

export const GET: APIRoute<{ items: () => CslItem[]; format: CitationFormat }> = ({ props }) =>
  new Response(citationText(props.items(), props.format));
