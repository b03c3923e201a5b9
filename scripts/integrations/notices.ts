import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild } from './built-files.ts';

/** Licences that ask for no more than their notice, which `giay-phep.txt` passes on. */
export const shippable = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1'];

/** The packages of which readers' browsers get a part: the face, what our modules import, and the bundler's own lines. */
export const shippedPackages = ['source-serif', 'fuse.js', 'vite'];

/** Writes `giay-phep.txt`: the licences of the packages that readers' browsers get. */
export const notices = () =>
  afterBuild('notices', (folder) => {
    writeFileSync(join(folder, 'giay-phep.txt'), shippedPackages.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`));
  });

/** @throws naming a package that may not be shipped, or that brings no licence to pass on */
function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (!shippable.includes(license ?? '')) throw new Error(`${name} would be shipped under ${license ?? 'no licence'}`);
  const file = readdirSync(folder).find((one) => /^(un)?licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} is shipped, and brings no licence to pass on`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n')}\n`;
}
