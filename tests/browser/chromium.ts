import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const installedElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one that npm's
 * `@sparticuz/chromium` ships for Linux x64, which is unpacked with the libraries a bare machine lacks.
 * @returns path of an executable
 * @throws one sentence that says what to install, where there is none
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (runnable(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run — correct it or unset it`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...installedNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...installedElsewhere,
  ];
  const installed = candidates.find(runnable);
  if (installed) return installed;
  const pinned = await pinnedChromium();
  if (pinned !== null) return pinned;
  throw new Error('No Chromium found — install Chromium or Chrome, or name one in CHROMIUM_PATH');
}

/** The one Chromium whose version the lockfile pins. @returns null but on Linux x64 */
export async function pinnedChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Read when the package is imported: makes it unpack the NSS libraries too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
