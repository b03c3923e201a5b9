import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DocumentaryRecord } from '../../../src/record/model.ts';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { indexFiles } from '../../../src/search/build/index-files.ts';
import { editionIn } from './edition.ts';

/** A corpus ready to be searched: its record, and a folder with the index of each engine. */
export interface Corpus {
  name: string;
  folder: string;
  texts: string[];
  record: DocumentaryRecord;
}

const seed = 'bench';

/** The repository's own edition. */
export function shipped(cache: string): Corpus {
  return corpusOf('shipped', editionIn('content/collections'), cache);
}

/** The full-text edition of a folder of captures. */
export function fullText(captures: string, cache: string): Corpus {
  const out = `${cache}/full-text/collections`;
  mkdirSync(`${cache}/full-text`, { recursive: true });
  run(['scripts/content.ts', '--from', captures, '--out', out]);
  return corpusOf('full-text', editionIn(out), cache);
}

/** An edition of invented articles; made once, since it is the same every time. */
export function generated(articles: number, cache: string): Corpus {
  const folder = `${cache}/generated-${articles}`;
  const done = `${folder}/record.json`;
  if (!existsSync(done)) {
    const edition = `${folder}/edition`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    run(['scripts/generate.ts', '--articles', String(articles), '--seed', seed, '--form', 'digests', '--out', edition]);
    run(
      ['scripts/content.ts', '--from', `${edition}/sources`, '--out', `${edition}/collections`],
      `${edition}/content`,
    );
    const { ledgers: _ledgers, ...record } = editionIn(`${edition}/collections`, `${edition}/content`);
    rmSync(edition, { recursive: true });
    writeFileSync(done, JSON.stringify(record));
  }
  const record = {
    ...(JSON.parse(readFileSync(done, 'utf8')) as Omit<DocumentaryRecord, 'ledgers'>),
    ledgers: new Map(),
  };
  return corpusOf(`generated-${articles}`, record, cache);
}

function corpusOf(name: string, record: DocumentaryRecord, cache: string): Corpus {
  const folder = `${cache}/${name}`;
  mkdirSync(folder, { recursive: true });
  const texts = record.articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  const [head, ...parts] = indexFiles(record);
  writeFileSync(`${folder}/index.json`, head?.body ?? '');
  for (const { name, body } of parts) writeFileSync(`${folder}/index.${name.split('.')[2]}.json`, body);
  // For MiniSearch re-ranked, which has no parts.
  if (texts.length < 20_000) writeFileSync(`${folder}/whole.json`, JSON.stringify(buildIndex(record)));
  writeFileSync(`${folder}/texts.json`, JSON.stringify(texts));
  return { name, folder, texts, record };
}

/** The names each passage is tagged with, as a rival's second field: labels and aliases of topics and people. */
export function namesOf({ articles, vocabulary: { topics, people } }: DocumentaryRecord): string[] {
  const named = new Map([...topics, ...people].map(({ id, label, aliases }) => [id, [label, ...aliases].join(', ')]));
  return articles.flatMap(({ passages }) =>
    passages.map((passage) => [...passage.topics, ...passage.people].map((id) => named.get(id) ?? '').join('; ')),
  );
}

function run(command: string[], edition?: string): void {
  const env = { ...process.env, ...(edition === undefined ? {} : { EDITION_DIR: edition }) };
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'], env, maxBuffer: 1 << 28 });
}
