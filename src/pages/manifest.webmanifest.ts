import type { APIRoute } from 'astro';
import { loadRecord } from '../record/load.ts';
import { at } from '../site.ts';

/** Lets the site be installed. @see https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = async () => {
  const { edition } = await loadRecord();
  const manifest = {
    id: at.home,
    name: edition.name,
    short_name: edition.name,
    description: 'Các hội nghị tổng kết công tác đối ngoại, từng năm một, mỗi câu dẫn tới nguồn.',
    lang: 'vi',
    dir: 'ltr',
    start_url: at.home,
    scope: at.home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: `${at.home}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${at.home}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: at.icon, sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: 'Tìm kiếm', url: at.search },
      { name: 'Các năm', url: at.years },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
