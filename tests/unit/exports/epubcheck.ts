import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jar = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find((path) => existsSync(path));

/** Why the checker can't run here; null where it can. Debian: apt install epubcheck. */
export const epubcheckMissing: string | null =
  jar === undefined || spawnSync('java', ['-version']).status !== 0 ? 'epubcheck is not installed' : null;

/** What epubcheck says of a book: its lines of errors and warnings, none of a good one. */
export function epubcheck(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    writeFileSync(join(folder, 'book.epub'), bytes);
    // It runs for seconds only: compiled once is enough, which halves its time.
    const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar ?? '', join(folder, 'book.epub')];
    const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
    const said = `${stdout}\n${stderr}`;
    const summary = /Messages: (.*)/.exec(said)?.[1];
    if (summary === undefined) throw new Error(`epubcheck ended without a summary:\n${said}`);
    return said.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
