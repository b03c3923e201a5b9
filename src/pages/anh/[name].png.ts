import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { pictureName, pictureSvg } from '../../exports/social-picture.ts';
import { loadRecord } from '../../record/load.ts';
import { site } from '../../site.ts';

// Shared pictures need their host, so a build without SITE_URL has none.
export async function getStaticPaths() {
  if (site.host === null) return [];
  const { years } = await loadRecord();
  return [null, ...years.map(({ year }) => year)].map((year) => ({
    params: { name: pictureName(year) },
    props: { year },
  }));
}

const font = { fontFiles: ['.cache/fonts/picture.ttf'], loadSystemFonts: false };

export const GET: APIRoute<{ year: number | null }> = async ({ props }) => {
  const svg = pictureSvg(await loadRecord(), props.year);
  const png = new Resvg(svg, { font }).render().asPng();
  return new Response(new Uint8Array(png));
};
