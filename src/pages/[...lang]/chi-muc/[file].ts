import type { APIRoute } from 'astro';
import { absoluteAddress } from '../../../addresses.ts';
import { openSearchDescription } from '../../../exports/opensearch.ts';
import { searchPageLabels } from '../../../labels/search.ts';
import { loadRecord } from '../../../record/load.ts';
import { languageRoutes } from '../../../record/lookup.ts';
import { addressesIn, site } from '../../../site.ts';
import { currentIndex } from './_index-file.ts';

interface Props {
  body: string;
  type: string;
}

// The index; and where the host is known, the description by which a browser adds the search.
export async function getStaticPaths() {
  const record = await loadRecord();
  const files = languageRoutes(record).map(async ({ lang, language }) => {
    const { name, body } = await currentIndex(language);
    const index = { params: { lang, file: name }, props: { body, type: 'application/json' } };
    const at = addressesIn(language);
    const [search, self, icon] = [at.search, at.index('opensearch.xml'), at.icon].map((path) =>
      absoluteAddress(site, path),
    );
    if (!search || !self || !icon) return [index];
    const description = searchPageLabels.description[language];
    const xml = openSearchDescription({ name: record.edition.name, description, search, self, icon });
    const props = { body: xml, type: 'application/opensearchdescription+xml' };
    return [index, { params: { lang, file: 'opensearch.xml' }, props }];
  });
  return (await Promise.all(files)).flat();
}

export const GET: APIRoute<Props> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
