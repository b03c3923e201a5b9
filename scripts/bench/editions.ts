import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const seed = 'bench';

/** An edition of invented articles, digests only. */
export interface GeneratedEdition {
  articles: number;
  /** Its settings and vocabulary, for EDITION_DIR. */
  settings: string;
  sources: string;
  /** Lines of the sources. */
  lines: number;
}

/**
 * Generates an edition; one that is there is kept, since it is the same every time.
 * @param cache folder it goes to
 */
export function generatedEdition(articles: number, cache: string): GeneratedEdition {
  const folder = resolve(cache, `edition-${articles}`);
  const sources = join(folder, 'sources');
  if (!existsSync(join(folder, 'truth.json'))) {
    rmSync(folder, { recursive: true, force: true });
    const order = ['--articles', String(articles), '--seed', seed, '--form', 'digests', '--out', folder];
    execFileSync(process.execPath, ['scripts/generate.ts', ...order], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const lines = readdirSync(sources).reduce((sum, name) => sum + linesOf(join(sources, name)), 0);
  return { articles, settings: join(folder, 'content'), sources, lines };
}

/** Makes an edition's collections. @returns their folder */
export function collectionsOf({ settings, sources, articles }: GeneratedEdition, cache: string): string {
  const out = resolve(cache, `collections-${articles}`);
  execFileSync(process.execPath, ['scripts/content.ts', '--from', sources, '--out', out], {
    env: { ...process.env, EDITION_DIR: settings },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  return out;
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}
