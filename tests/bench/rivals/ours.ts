import { openEngine } from '../../../src/search/engine.ts';
import { openSpelling } from '../../../src/search/spelling.ts';

/** This site's engine on the page's own thread, so that a slowed processor slows it; Fuse.js is loaded at once. */
export async function open(data: string) {
  const engine = openEngine(await (await fetch(`${data}/index.json`)).json());
  engine.spelling = openSpelling(engine.lexicon);
  const places: string[] = await (await fetch(`${data}/places.json`)).json();
  return async (text: string) => {
    const { results } = engine.answer({ text, selection: {}, limit: 10 });
    return results.map(({ conference, passage }) => places.indexOf(`${conference}#${passage}`));
  };
}
