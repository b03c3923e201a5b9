import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { dataStore } from '../../../scripts/site/data-store.ts';
import { ownVariables } from '../../../scripts/site/own-variables.ts';
import { policyHashes } from '../../../scripts/site/policy-hashes.ts';
import { quickSync } from '../../../scripts/site/quick-sync.ts';

/** What an integration adds to Vite's configuration for a build. */
function viteOf(integration: AstroIntegration) {
  let added: unknown;
  const options = { command: 'build', config: { cacheDir: new URL('file:///cache/') } };
  const updateConfig = ({ vite }: { vite: unknown }) => {
    added = vite;
  };
  Object(integration.hooks['astro:config:setup'])({ ...options, updateConfig });
  return added as {
    plugins: {
      transform?: { filter: { id: RegExp }; handler(code: string): { code: string } };
      configResolved?: (config: { plugins: { name: string; transform?: object }[] }) => void;
      configEnvironment?: (name: string, settings: { optimizeDeps?: { include: string[] } }) => unknown;
    }[];
    resolve?: { alias: { find: string }[] };
  };
}

const astro = (path: string) => fileURLToPath(new URL(path, import.meta.resolve('astro/package.json')));

test('a style sheet is hashed once, with the hash that Astro gives it', async () => {
  const path = astro('dist/core/encryption.js');
  const [plugin] = viteOf(policyHashes()).plugins;
  expect(path).toMatch(plugin?.transform?.filter.id ?? /^$/);
  const { code = '' } = plugin?.transform?.handler(readFileSync(path, 'utf8')) ?? {};
  const body = code.slice(code.indexOf('const kept'), code.indexOf('async function generateContentHash'));
  let digests = 0;
  const digestBytes = async (_: string, data: Uint8Array) => {
    digests += 1;
    return data.slice(0, 3).buffer;
  };
  const crypto = { subtle: { digest: digestBytes } };
  const encodeBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const make = new Function('crypto', 'encoder', 'encodeBase64', 'ALGORITHMS', `${body}; return generateCspDigest;`);
  const digest = make(crypto, new TextEncoder(), encodeBase64, { 'SHA-256': 'sha256-' });
  expect([await digest('a{}', 'SHA-256'), await digest('a{}', 'SHA-256')]).toEqual(['sha256-YXt9', 'sha256-YXt9']);
  expect(await digest('b{}', 'SHA-256')).toBe('sha256-Ynt9');
  expect(digests).toBe(2);
});

test('a page begins with no hashes but its own', () => {
  const path = astro('dist/core/fetch/fetch-state.js');
  const [, plugin] = viteOf(policyHashes()).plugins;
  expect(path).toMatch(plugin?.transform?.filter.id ?? /^$/);
  const { code = '' } = plugin?.transform?.handler(readFileSync(path, 'utf8')) ?? {};
  for (const directive of ['scriptDirective', 'styleDirective']) {
    const begun = code.slice(code.indexOf(`${directive}: {`));
    expect(begun.slice(0, begun.indexOf('}'))).toMatch(/hashes: \[\]/);
  }
});

test('what read the collections is let go of before the pages are made', async () => {
  const { globalContentLayer } = await import(astro('dist/content/instance.js'));
  const logger = { debug: () => undefined, forkIntegrationLogger: () => logger };
  globalContentLayer.init({ settings: {}, logger, store: {} });
  await Object(dataStore().hooks['astro:build:start'])({});
  expect(globalContentLayer.get()).toBeNull();
});

test('the collections, and the pictures of entries, are asked for by the names that Astro gives them', () => {
  const [collections, images] = viteOf(dataStore()).resolve?.alias ?? [];
  expect(readFileSync(astro('dist/content/consts.js'), 'utf8')).toContain(`"${collections?.find}"`);
  expect(readFileSync(astro('dist/assets/consts.js'), 'utf8')).toContain(`"${images?.find}"`);
});

test('reading the collections bundles no toolbar, and takes from Astro what is loaded already', () => {
  const [plugin] = viteOf(quickSync()).plugins;
  const optimizeDeps = { include: ['astro > html-escaper'] };
  plugin?.configEnvironment?.('client', { optimizeDeps });
  expect(optimizeDeps.include).toEqual([]);
  const config = readFileSync('src/content.config.ts', 'utf8');
  const taken = [...config.matchAll(/from '(astro[/:][^']+)'/g)].map(([, module]) => module);
  expect(plugin?.configEnvironment?.('astro', {})).toEqual({ resolve: { external: taken } });
});

test("the machine's variables have no way into the pages", () => {
  const named = /name: "([^"]+)"/.exec(readFileSync(astro('dist/env/vite-plugin-import-meta-env.js'), 'utf8'));
  const ofAstro = { name: named?.[1] ?? '', transform: {} };
  const other = { name: 'vite:define', transform: {} };
  const [plugin] = viteOf(ownVariables()).plugins;
  plugin?.configResolved?.({ plugins: [ofAstro, other] });
  expect(Object.keys(ofAstro)).toEqual(['name']);
  expect(Object.keys(other)).toEqual(['name', 'transform']);
});
