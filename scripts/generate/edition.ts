import { ledgerFile } from '../content/write/ledgers.ts';
import { articleOf } from './article.ts';
import { digestOf, digestText } from './digest.ts';
import { ledgerOf } from './ledger.ts';
import { slots } from './schedule.ts';
import { SettingsGatherer } from './settings.ts';
import { truthOf } from './truth.ts';
import { toYaml } from './yaml.ts';

/** Which files are wanted. */
export const forms = ['captures', 'digests', 'both'] as const;
export type Form = (typeof forms)[number];

/** What is to be made. */
export interface Order {
  seed: string;
  /** How many articles. */
  articles: number;
  form: Form;
}

/** A piece of a file: pieces of one path follow each other and are put together in that order. */
export interface Piece {
  path: string;
  content: Uint8Array | string;
}

/**
 * Makes an invented edition piece by piece, so that nothing but the vocabulary is held in memory.
 * @param hashOf SHA-256 of bytes in hexadecimal
 */
export function* editionOf({ seed, articles, form }: Order, hashOf: (bytes: Uint8Array) => string): Generator<Piece> {
  const settings = new SettingsGatherer();
  for (const slot of slots(seed, articles)) {
    const article = articleOf(seed, slot);
    const { file, bytes } = article.capture;
    const sha256 = hashOf(bytes);
    settings.add(article);
    if (form !== 'digests') yield { path: `captures/${file}`, content: bytes };
    if (form !== 'captures') {
      const digest = digestOf(seed, article, slot.place === 0, sha256);
      yield { path: `sources/${article.id}.md`, content: digestText(digest) };
      yield {
        path: `content/ledgers/${article.id}.json`,
        content: ledgerFile([ledgerOf(article, digest.passages, sha256)]),
      };
    }
    const truth = JSON.stringify(truthOf(article, sha256));
    yield { path: 'truth.json', content: `${slot.article === 0 ? '[\n' : ',\n'}${truth}` };
  }
  yield { path: 'truth.json', content: articles === 0 ? '[]\n' : '\n]\n' };
  for (const [path, data] of settings.files(seed)) yield { path: `content/${path}`, content: toYaml(data) };
}
