import type { APIRoute } from 'astro';
import type { Language } from '../../../labels/language.ts';
import { loadRecord } from '../../../record/load.ts';
import { languageRoutes } from '../../../record/lookup.ts';
import { pageDataFor } from '../../../search/page-data.ts';
import { addressesIn } from '../../../site.ts';
import { currentIndex } from './_index-file.ts';

export async function getStaticPaths() {
  const routes = languageRoutes(await loadRecord());
  return routes.map(({ lang, language }) => ({ params: { lang }, props: { language } }));
}

/** Where the index is now: the one file of its folder whose name stays, so that no page need name the index. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const { name } = await currentIndex(language);
  const data = pageDataFor(addressesIn(language), name, language, addressesIn('en'));
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
