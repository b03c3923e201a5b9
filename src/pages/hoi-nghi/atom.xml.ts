import type { APIRoute } from 'astro';
import { atom } from '../../exports/feeds/atom.ts';
import { conferencesFeed } from '../../exports/feeds/feed.ts';
import { loadHistory, loadRecord } from '../../record/load.ts';
import { at, site } from '../../site.ts';

export const GET: APIRoute = async () => {
  const record = await loadRecord();
  return new Response(atom(conferencesFeed(record, await loadHistory(record), site), at.conferencesAtom, site));
};
