import type { APIRoute } from 'astro';
import { site } from '../components/site.ts';
import { robots } from '../exports/feeds/sitemap.ts';

export const GET: APIRoute = () => new Response(robots(site));
