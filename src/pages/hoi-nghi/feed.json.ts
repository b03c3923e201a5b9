import type { APIRoute } from 'astro';
import { at, site } from '../../components/site.ts';
import { conferencesFeed } from '../../lib/feeds/feed.ts';
import { jsonFeed } from '../../lib/feeds/json-feed.ts';
import { keptOf } from '../../lib/record/kept.ts';
import { loadRecord } from '../../lib/record/load.ts';

export const GET: APIRoute = async () => {
  const record = await loadRecord();
  return new Response(jsonFeed(conferencesFeed(record, await keptOf(record), site), at.conferencesJsonFeed, site));
};
