import type { APIRoute } from 'astro';
import { loadRecord } from '../../../record/load.ts';
import { languageRoutes } from '../../../record/lookup.ts';
import { pageDataFor } from '../../../search/page-data.ts';
import { addressesIn } from '../../../site.ts';
import { currentIndex } from './_index-file.ts';

/** The index; and where it is now, under a name that stays, so no page names it. */
export async function getStaticPaths() {
  const routes = languageRoutes(await loadRecord()).map(async ({ lang, language }) => {
    const { name, body } = await currentIndex(language);
    const current = JSON.stringify(pageDataFor(addressesIn(language), name, language, addressesIn('en')));
    return [
      { params: { lang, file: name }, props: { body } },
      { params: { lang, file: 'hien-hanh.json' }, props: { body: current } },
    ];
  });
  return (await Promise.all(routes)).flat();
}

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
  new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
