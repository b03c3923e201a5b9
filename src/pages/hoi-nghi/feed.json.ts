import type { APIRoute } from 'astro';
import { conferencesFeed } from '../../exports/feeds/feed.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { loadHistory, loadRecord } from '../../record/load.ts';
import { at, site } from '../../site.ts';

export const GET: APIRoute = async () => {
  const record = await loadRecord();
  return new Response(jsonFeed(conferencesFeed(record, await loadHistory(record), site), at.conferencesJsonFeed, site));
};
