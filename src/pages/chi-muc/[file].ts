import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFile } from './_index-file.ts';

export const getStaticPaths: GetStaticPaths = async () => [{ params: { file: (await indexFile()).name } }];

export const GET: APIRoute = async () => {
  const { body } = await indexFile();
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
