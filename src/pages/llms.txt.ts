import type { APIRoute } from 'astro';
import { llms } from '../exports/feeds/llms.ts';
import { loadRecord } from '../record/load.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => new Response(llms(await loadRecord(), site));
