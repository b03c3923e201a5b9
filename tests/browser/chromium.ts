import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const installedElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else the one that npm's `@sparticuz/chromium` ships for Linux
 * x64 (its version is the lockfile's, and a headless shell takes half the time of a desktop's), else an installed one.
 * @returns path of an executable
 * @throws one sentence that says what to install, where there is none
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (runnable(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run — correct it or unset it`);
  }
  const shipped = await shippedChromium();
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...installedNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...installedElsewhere,
  ];
  const found = shipped !== null && (await starts(shipped)) ? shipped : candidates.find(runnable);
  if (!found) throw new Error('No Chromium found — install Chromium or Chrome, or name one in CHROMIUM_PATH');
  // Playwright's workers ask again, and need not try again.
  process.env['CHROMIUM_PATH'] = found;
  return found;
}

async function shippedChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Both are read when the package is imported: it unpacks the NSS libraries too, and leaves the system its faces.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** True where it opens a page: one that lacks a library of the system's may print its version all the same. */
async function starts(executablePath: string): Promise<boolean> {
  const timeout = 30_000;
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout });
    const opened = browser.newPage().then((page) => page.close());
    const started = await Promise.race([opened.then(() => true), setTimeout(timeout, false, { ref: false })]);
    await browser.close();
    return started;
  } catch {
    return false;
  }
}

/** True for a program that may be run. */
export function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
