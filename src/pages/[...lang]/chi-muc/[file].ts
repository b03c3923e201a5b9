import { hash } from 'node:crypto';
import type { APIRoute } from 'astro';
import type { Language } from '../../../labels/language.ts';
import { loadRecord } from '../../../record/load.ts';
import { languageRoutes, once } from '../../../record/lookup.ts';
import { buildIndex } from '../../../search/build.ts';
import { pageDataFor } from '../../../search/page-data.ts';
import { addressesIn } from '../../../site.ts';

/** The index of a language under a name that says its content, and what pages know of it; made once a build. */
export const searchIndex = once(async (language: Language) => {
  const body = JSON.stringify(buildIndex(await loadRecord(), language));
  const file = `doan.${hash('sha256', body).slice(0, 12)}.json`;
  return { file, body, pageData: pageDataFor(addressesIn(language), file, language, addressesIn('en')) };
});

/** The index, to be kept for ever; and where it is now, under a name that stays, so that no page names it. */
export async function getStaticPaths() {
  const routes = languageRoutes(await loadRecord()).map(async ({ lang, language }) => {
    const { file, body, pageData } = await searchIndex(language);
    return [
      { params: { lang, file }, props: { body } },
      { params: { lang, file: 'hien-hanh.json' }, props: { body: JSON.stringify(pageData) } },
    ];
  });
  return (await Promise.all(routes)).flat();
}

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) => new Response(body);
