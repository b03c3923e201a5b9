import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgedPart, judgedQueries, type QuerySet, type Scores, score } from '../../search/judge.ts';
import { foundBy } from '../../search/ours.ts';
import { editionIn } from '../edition.ts';

function scoresOf(set: QuerySet, folder = 'content/collections'): Scores {
  const record = judgedPart(editionIn(folder));
  return score(record, judgedQueries(set), foundBy(record));
}

// Floors, not aims: a change that makes the search worse fails here; `npm run bench:search` has the figures.
describe('judged queries', () => {
  test.each<[QuerySet, number]>([
    ['tuning', 0.97],
    ['everyday', 0.93],
    ['cases', 0.9],
  ])('the set %s', (set, floor) => {
    const { success, ndcg, direct, nonsense } = scoresOf(set);
    expect(success).toBeGreaterThanOrEqual(floor);
    expect(ndcg).toBeGreaterThanOrEqual(floor - 0.02);
    expect(direct[0]).toBeGreaterThanOrEqual(direct[1] * 0.85);
    expect(nonsense[0]).toBeLessThanOrEqual(nonsense[1] / 20);
  });

  const captures = process.env['CAPTURES_DIR'];
  test.skipIf(captures === undefined)('the tuning set on the captures (needs CAPTURES_DIR)', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'captures-')), 'collections');
    const command = ['scripts/content.ts', '--from', captures ?? '', '--out', folder];
    execFileSync(process.execPath, command, { stdio: 'pipe' });
    const { success, nonsense } = scoresOf('tuning', folder);
    expect(success).toBeGreaterThanOrEqual(0.95);
    expect(nonsense[0]).toBeLessThanOrEqual(nonsense[1] / 12);
  });
});
