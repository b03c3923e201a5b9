import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../exports/feeds/feed.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { loadRecord } from '../../record/load.ts';
import { at, site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(correctionsFeed(await loadRecord(), site), at.correctionsJsonFeed, site));
