import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/browser/chromium.ts';
import { sites } from './tests/browser/sites.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.reports/browser',
  // Nothing is timed; a busy machine is no failure.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.reports/browser.json' }]],
  use: {
    baseURL: sites.root.url,
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
    // The offline worker would answer what other tests mock; its own tests let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: await chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-dev-shm-usage',
        // A desktop's letters have widths of their own; a headless shell rounds them to pixels.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: Object.values(sites).map(({ url, port, env }) => ({
    command: 'node scripts/serve.ts',
    url,
    env: { ...env, PORT: String(port) },
    reuseExistingServer: false,
  })),
});
