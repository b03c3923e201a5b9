import type { APIRoute } from 'astro';
import { at, site } from '../../components/site.ts';
import { correctionsFeed } from '../../exports/feeds/feed.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { loadRecord } from '../../record/load.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(correctionsFeed(await loadRecord(), site), at.correctionsJsonFeed, site));
