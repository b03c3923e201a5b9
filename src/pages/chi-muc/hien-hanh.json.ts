import type { APIRoute } from 'astro';
import { addressPatterns } from '../../search/ui/address-patterns.ts';
import type { Current } from '../../search/ui/current.ts';
import { at } from '../../site.ts';
import { headName } from './_index-files.ts';

/** Where the index is now: the one file of its folder whose name stays, so that no page need name the index. */
export const GET: APIRoute = async () => {
  const current: Current = { index: at.index(await headName()), search: at.search, ...addressPatterns(at) };
  return new Response(JSON.stringify(current), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
