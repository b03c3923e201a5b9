/** Pagefind as its documentation sets it up, one record a passage; a page shows the first results' excerpts. */
export async function open(data: string) {
  const pagefind = await import(/* @vite-ignore */ `${data}/pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return async (text: string) => {
    const { results } = await pagefind.search(text);
    const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    return shown.map(({ url }: { url: string }) => Number(url.match(/\d+/)?.[0]));
  };
}
