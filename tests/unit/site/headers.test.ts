import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  headersOf,
  hostHeaders,
  hostRedirects,
  keptForEver,
  pageDirectives,
  redirects,
  revalidated,
  securityHeaders,
  withPolicy,
} from '../../../scripts/integrations/hosting-policy.ts';

const header = (name: string) => new Map(securityHeaders).get(name) ?? '';

describe('the policy', () => {
  const directives = new Map(
    header('Content-Security-Policy')
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );

  test('starts from nothing, and nothing comes from another host', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const sources = [...directives.values()].flat();
    expect(
      sources.filter((source) => !/^('none'|'self'|'unsafe-inline'|data:|'sha256-[A-Za-z0-9+/=]+')$/.test(source)),
    ).toEqual([]);
    expect(directives.get('script-src')).not.toContain('data:');
  });

  test('allows no inline script without its hash, and leaves inline styles to the hashes of each page', () => {
    expect(directives.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
    expect(directives.get('script-src')).not.toContain("'unsafe-inline'");
    expect(pageDirectives.join()).not.toContain('unsafe-inline');
  });

  test('forbids frames in the headers only, where a browser reads it', () => {
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(pageDirectives.join()).not.toContain('frame-ancestors');
  });

  test('keeps hashed files for ever and asks again for every other', () => {
    const cachingOf = (path: string, base: string) => headersOf(path, base).get('Cache-Control');
    expect(cachingOf('/tep/a.css', '/')).toBe(keptForEver);
    expect(cachingOf('/bien-nien/chi-muc/doan.a.json', '/bien-nien/')).toBe(keptForEver);
    for (const path of ['/', '/nam/2020/', '/sw.js', '/nam/tep/x', '/tep', '/chi-muc/hien-hanh.json'])
      expect(cachingOf(path, '/')).toBe(revalidated);
  });

  test('opens the data to other pages of the web, and only the data', () => {
    const open = (path: string) => headersOf(path, '/').has('Access-Control-Allow-Origin');
    expect([open('/du-lieu/passages.json'), open('/nam/'), open('/')]).toEqual([true, false, false]);
  });
});

describe('each page’s own policy', () => {
  const sheet = 'p::before{content:"–"}';
  const named = `sha256-${hash('sha256', sheet, 'base64')}`;

  test('stands before all that it holds, and names the page’s style sheets alone', () => {
    const page = withPolicy(`<!doctype html><html><head><meta charset="utf-8"><style>${sheet}</style></head>`);
    expect(page).toContain(`<meta charset="utf-8"><meta http-equiv="content-security-policy"`);
    expect(/style-src ([^"]*)"/.exec(page)?.[1]).toBe(`'self' '${named}'`);
    expect(page).not.toContain('unsafe-inline');
  });

  test('stands on a redirect’s page, which writes out no head', () => {
    expect(withPolicy('<!doctype html><title>Đã dời</title>')).toMatch(/^<!doctype html><meta http-equiv="content/);
  });
});

describe('for hosts', () => {
  const written = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'hosts-')), 'rules');
    writeFileSync(path, text);
    return path;
  };

  test.each(['/', '/bien-nien/'])("_headers under %s says the policy to Netlify's parser", async (base) => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [written(hostHeaders(base))],
      netlifyConfigPath: undefined,
      configHeaders: undefined,
      minimal: true,
    } as never);
    expect(errors).toEqual([]);
    const rules = new Map(
      (headers as { for: string; values: Record<string, string> }[]).map((one) => [one.for, one.values]),
    );
    expect(rules.get(`${base}*`)).toEqual(Object.fromEntries(securityHeaders));
    expect(rules.get(`${base}tep/*`)).toEqual({ 'Cache-Control': keptForEver });
    expect(rules.get(`${base}chi-muc/doan.*`)).toEqual({ 'Cache-Control': keptForEver });
  });

  test('no header is set by two rules that meet, since hosts join the values', () => {
    const names = [...hostHeaders('/').matchAll(/^ {2}([A-Za-z-]+):/gm)].map(([, name]) => name);
    expect(names.filter((name, place) => name !== 'Cache-Control' && names.indexOf(name) !== place)).toEqual([]);
    expect(hostHeaders('/').match(/^\/\*\n(?: .*\n)*/m)?.[0]).not.toContain('Cache-Control');
  });

  test("_redirects says the redirects to Netlify's parser", async () => {
    const { redirects: parsed, errors } = await parseAllRedirects({
      redirectsFiles: [written(hostRedirects('/bien-nien/'))],
      minimal: true,
    } as never);
    expect(errors).toEqual([]);
    expect(parsed).toMatchObject(
      redirects.map(({ from, to }) => ({ from: `/bien-nien/${from}`, to: `/bien-nien/${to}`, status: 301 })),
    );
  });

  test.each(['nginx.conf', 'Caddyfile'])('the sample %s says every header of the policy', (name) => {
    const text = readFileSync(`scripts/deploy/${name}`, 'utf8');
    for (const [header, value] of securityHeaders) expect(text, header).toContain(`${header} "${value}"`);
  });

  test('the workflow for GitHub Pages builds for its address', () => {
    const text = readFileSync('scripts/deploy/github-pages.yml', 'utf8');
    const { jobs } = parse(text) as { jobs: { publish: { steps: { run?: string; env?: object }[] } } };
    const build = jobs.publish.steps.find(({ run }) => run === 'npm run build');
    expect(Object.keys(build?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH']);
  });
});
