import type { APIRoute } from 'astro';
import { atom } from '../../exports/feeds/atom.ts';
import { correctionsFeed } from '../../exports/feeds/feed.ts';
import { loadRecord } from '../../record/load.ts';
import { at, site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(atom(correctionsFeed(await loadRecord(), site), at.correctionsAtom, site));
