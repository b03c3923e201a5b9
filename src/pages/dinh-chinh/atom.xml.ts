import type { APIRoute } from 'astro';
import { at, site } from '../../components/site.ts';
import { atom } from '../../lib/feeds/atom.ts';
import { correctionsFeed } from '../../lib/feeds/feed.ts';
import { loadRecord } from '../../lib/record/load.ts';

export const GET: APIRoute = async () =>
  new Response(atom(correctionsFeed(await loadRecord(), site), at.correctionsAtom, site));
