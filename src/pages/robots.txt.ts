import type { APIRoute } from 'astro';
import { robots } from '../exports/feeds/sitemap.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => new Response(robots(site));
