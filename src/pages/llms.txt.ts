import type { APIRoute } from 'astro';
import { site } from '../components/site.ts';
import { llms } from '../exports/feeds/llms.ts';
import { loadRecord } from '../record/load.ts';

export const GET: APIRoute = async () => new Response(llms(await loadRecord(), site));
