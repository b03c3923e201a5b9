import type { APIRoute } from 'astro';
import { pageDataFor } from '../../search/page-data.ts';
import { at } from '../../site.ts';
import { currentIndex } from './_index-file.ts';

/** Where the index is now: the one file of its folder whose name stays, so that no page need name the index. */
export const GET: APIRoute = async () => {
  const data = pageDataFor(at, (await currentIndex()).name);
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
