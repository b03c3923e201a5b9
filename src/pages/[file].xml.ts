import { globSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { recordedAddresses } from '../addresses.ts';
import { sitemap } from '../exports/feeds/sitemap.ts';
import { dividedAddresses } from '../record/divided-addresses.ts';
import { loadHistory, loadRecord } from '../record/load.ts';
import { site } from '../site.ts';

// No site map where the host is unknown: then there is no path to make.
export async function getStaticPaths() {
  const record = await loadRecord();
  const others = [...singlePages(), ...dividedAddresses(record, recordedAddresses)];
  const text = sitemap(record, others, await loadHistory(record), site);
  return text === null ? [] : [{ params: { file: 'sitemap' }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

/** The pages whose file makes one page, by the folder they stand in. */
function singlePages(): string[] {
  return globSync('src/pages/**/*.astro')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\[|\/_|404/.test(path))
    .map((path) => path.replace(/^src\/pages/, '').replace(/(\/index)?\.astro$/, '/'))
    .sort();
}
