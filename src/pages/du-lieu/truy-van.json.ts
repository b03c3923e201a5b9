import { readdirSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { parse } from 'yaml';

const folder = 'tests/search';

/** The judged queries of the search, by set: `query`, `kind`, `relevant` (line or address → grade), `direct` pages. */
export const GET: APIRoute = () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const sets = files.sort().map((name) => {
    const set = name.replace(/^queries-?|\.yaml$/g, '') || 'tuning';
    return [set, parse(readFileSync(`${folder}/${name}`, 'utf8'))];
  });
  return new Response(JSON.stringify(Object.fromEntries(sets)));
};
