import type { APIRoute, GetStaticPaths } from 'astro';
import { bookFile } from './_book.ts';

export const getStaticPaths: GetStaticPaths = async () => [{ params: { file: (await bookFile()).name } }];

export const GET: APIRoute = async () =>
  new Response((await bookFile()).bytes, { headers: { 'content-type': 'application/epub+zip' } });
