import type { APIRoute } from 'astro';
import { at, site } from '../../components/site.ts';
import { correctionsFeed } from '../../lib/feeds/feed.ts';
import { jsonFeed } from '../../lib/feeds/json-feed.ts';
import { loadRecord } from '../../lib/record/load.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(correctionsFeed(await loadRecord(), site), at.correctionsJsonFeed, site));
