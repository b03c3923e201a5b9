import type { APIRoute } from 'astro';
import { at, site } from '../../components/site.ts';
import { atom } from '../../exports/feeds/atom.ts';
import { correctionsFeed } from '../../exports/feeds/feed.ts';
import { loadRecord } from '../../record/load.ts';

export const GET: APIRoute = async () =>
  new Response(atom(correctionsFeed(await loadRecord(), site), at.correctionsAtom, site));
