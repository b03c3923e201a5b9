import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteAddress } from '../../addresses.ts';
import { loadRecord } from '../../record/load.ts';
import { openSearchDescription } from '../../search/opensearch.ts';
import { at, site } from '../../site.ts';
import { currentIndex } from './_index-file.ts';

// The index; and where the host is known, the description by which a browser adds the search.
export const getStaticPaths = (async () => {
  const { name, body } = await currentIndex();
  const files = [{ file: name, body, type: 'application/json' }];
  const [search, self, icon] = [at.search, at.index('opensearch.xml'), at.icon].map((path) =>
    absoluteAddress(site, path),
  );
  if (search && self && icon) {
    const { edition } = await loadRecord();
    const description = `Tìm trong các đoạn của ${edition.name}`;
    const body = openSearchDescription({ name: edition.name, description, search, self, icon });
    files.push({ file: 'opensearch.xml', body, type: 'application/opensearchdescription+xml' });
  }
  return files.map(({ file, ...props }) => ({ params: { file }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string; type: string }> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
