import Fuse from 'fuse.js';

/** Fuse.js over whole passages, with the options that suit Vietnamese prose best. */
export async function open(data: string) {
  const texts = (await (await fetch(`${data}/texts.json`)).json()) as string[];
  const fuse = new Fuse(texts, { ignoreLocation: true, threshold: 0.3, ignoreDiacritics: true });
  return async (text: string) => fuse.search(text.slice(0, 100)).map(({ refIndex }) => refIndex);
}
