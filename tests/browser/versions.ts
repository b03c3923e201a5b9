import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { writeServiceWorker } from '../../scripts/integrations/service-worker.ts';

/**
 * A copy of a built site as another version of the edition: every page says its version, so do a style sheet that it
 * links (under a name of its own, as changed files have) and the file that says which index is current.
 * @returns the copy's folder
 */
export function versionOf(site: string, version: number): string {
  const folder = mkdtempSync(join(tmpdir(), `ban-${version}-`));
  cpSync(site, folder, { recursive: true });
  const sheet = `tep/ban.${version}.css`;
  writeFileSync(join(folder, sheet), `:root{--ban:${version}}`);
  for (const path of builtFiles(folder).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8').replace(
      '<head>',
      `<head><meta name="ban" content="${version}"><link rel="stylesheet" href="/${sheet}">`,
    );
    writeFileSync(join(folder, path), html);
  }
  const current = join(folder, 'chi-muc/hien-hanh.json');
  writeFileSync(current, JSON.stringify({ ...JSON.parse(readFileSync(current, 'utf8')), ban: version }));
  writeServiceWorker(folder);
  return folder;
}
