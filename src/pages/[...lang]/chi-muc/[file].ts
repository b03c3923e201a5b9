import type { APIRoute } from 'astro';
import { absoluteAddress } from '../../../addresses.ts';
import { openSearchDescription } from '../../../exports/opensearch.ts';
import { searchPageLabels } from '../../../labels/search.ts';
import { loadRecord } from '../../../record/load.ts';
import { languageRoutes } from '../../../record/lookup.ts';
import { pageDataFor } from '../../../search/page-data.ts';
import { addressesIn, site } from '../../../site.ts';
import { currentIndex } from './_index-file.ts';

/** The index; where it is now, under a name that stays, so no page names it; where the host is known, OpenSearch. */
export async function getStaticPaths() {
  const record = await loadRecord();
  const files = languageRoutes(record).map(async ({ lang, language }) => {
    const { name, body } = await currentIndex(language);
    const at = addressesIn(language);
    const file = (file: string, body: string, type = 'application/json') => ({
      params: { lang, file },
      props: { body, type },
    });
    const current = JSON.stringify(pageDataFor(at, name, language, addressesIn('en')));
    const made = [file(name, body), file('hien-hanh.json', current)];
    const [search, self, icon] = [at.search, at.index('opensearch.xml'), at.icon].map((path) =>
      absoluteAddress(site, path),
    );
    if (!search || !self || !icon) return made;
    const description = searchPageLabels.description[language];
    const xml = openSearchDescription({ name: record.edition.name, description, search, self, icon });
    return [...made, file('opensearch.xml', xml, 'application/opensearchdescription+xml')];
  });
  return (await Promise.all(files)).flat();
}

export const GET: APIRoute<{ body: string; type: string }> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
