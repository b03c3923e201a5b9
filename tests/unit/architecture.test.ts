import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedPackages } from '../../scripts/integrations/notices.ts';

const modules = globSync(['src/**/*.{ts,js,astro}', 'scripts/**/*.{ts,mjs,js}']).sort();
const texts = new Map(modules.map((path) => [path, readFileSync(path, 'utf8')]));

/** Modules that a module names in an import or a `new URL(…, import.meta.url)`, as paths from the root. */
function importsOf(path: string): string[] {
  const text = texts.get(path) ?? '';
  const named = [
    ...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g),
    ...text.matchAll(/new URL\(\s*'(\.{1,2}\/[^']+)'/g),
  ];
  return named.map(([, target]) => normalize(join(dirname(path), target ?? ''))).filter((target) => texts.has(target));
}

const imports = new Map(modules.map((path) => [path, importsOf(path)]));

/** Imports of the modules under `from` that lie under none of `allowed`, as “importer → imported”. */
function strays(from: RegExp, allowed: RegExp): string[] {
  return [...imports].flatMap(([path, targets]) =>
    from.test(path) ? targets.filter((target) => !allowed.test(target)).map((target) => `${path} → ${target}`) : [],
  );
}

describe('imports go downwards', () => {
  const base = 'schema|text|labels|dates|addresses';
  const rows: Record<string, RegExp> = {
    'src/schema/': /^src\/schema\//,
    'src/text/': new RegExp(`^src/(${base})`),
    'src/labels/': new RegExp(`^src/(${base})`),
    'src/record/': new RegExp(`^src/(record|${base})`),
    'src/exports/': new RegExp(`^src/(exports|record|${base})`),
    'src/search/': new RegExp(`^src/(search|record|client|${base})`),
    'src/': /^src\//,
    'scripts/': new RegExp(`^(scripts/|src/(record|exports|search|site|offline|layouts/theme-script|${base}))`),
  };
  for (const [from, allowed] of Object.entries(rows)) {
    test(`${from} imports its own row and those below`, () => {
      expect(strays(new RegExp(`^${from}`), allowed)).toEqual([]);
    });
  }

  test('the schema needs nothing but astro/zod', () => {
    const packages = [...texts].flatMap(([path, text]) =>
      path.startsWith('src/schema/') ? [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name) : [],
    );
    expect([...new Set(packages)]).toEqual(['astro/zod']);
  });

  test('the browser gets neither the build of the search index nor a package whose licence goes unmentioned', () => {
    const scripts = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/<script>[^<]*?'(\.[^']+)'/g)].map(([, target = '']) => normalize(join(dirname(path), target))),
    );
    const values = /(?:^|\n)(?:import|export) (?!type\b)[^;]*?from '([^']+)'|import\('([^']+)'\)|new URL\('(\.[^']+)'/g;
    const packages = new Set<string>();
    const reached = new Set(scripts);
    for (const path of reached) {
      for (const [, ...names] of (texts.get(path) ?? '').matchAll(values)) {
        const name = names.find(Boolean) ?? '';
        if (name.startsWith('.')) reached.add(normalize(join(dirname(path), name)));
        else if (!name.startsWith('astro:')) packages.add(name.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
      }
    }
    expect(reached).toContain('src/search/worker.ts');
    expect(reached).not.toContain('src/search/build.ts');
    expect([...packages].filter((name) => !shippedPackages.includes(name))).toEqual([]);
    expect(packages).toContain('fuse.js');
  });

  test('there are no cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
      done.add(path);
    };
    for (const path of modules) walk(path, []);
    expect(cycles).toEqual([]);
  });

  test('every module has an importer, a command or a route', () => {
    const imported = new Set([...imports.values()].flat());
    const entries =
      /\.d\.ts$|^(src\/(pages|content\.config|middleware)|scripts\/[^/]+\.(ts|mjs)$|scripts\/integrations\/)/;
    const configured = readFileSync('astro.config.mjs', 'utf8') + readFileSync('package.json', 'utf8');
    const named = [...texts.values()].join('\n');
    const orphans = modules.filter(
      (path) =>
        !imported.has(path) &&
        !entries.test(path) &&
        !configured.includes(path) &&
        !new RegExp(`['"/]${path.split('/').at(-1)?.replaceAll('.', '\\.')}['"?]`).test(named),
    );
    expect(orphans).toEqual([]);
  });
});

describe('only documented interfaces', () => {
  test('nothing of Astro, Vite or Node is reached into, and no flag of Node is set', () => {
    const undocumented =
      /virtual:astro|astro:data-layer|astro\/dist|\/dist\/content\/instance|entryTypes|globalThis\.gc|expose-gc|max-old-space|initial-heap|semi-space|generateCspDigest|vite-plugin-env|codeSplitting|node_modules\/(astro|vite)\//;
    const files = [...texts, ...['package.json', 'astro.config.mjs'].map((path) => [path, readFileSync(path, 'utf8')])];
    expect(files.filter(([, text]) => undocumented.test(text ?? '')).map(([path]) => path)).toEqual([]);
  });

  test('every script of ours runs with telemetry off and after the check of Node', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const unchecked = Object.entries(scripts).filter(
      ([, command]) => !command.startsWith('npm run') && !command.includes('node-version.mjs'),
    );
    expect(unchecked).toEqual([]);
    const telling = Object.entries(scripts).filter(
      ([, command]) => /\bastro\b/.test(command) && !command.includes('ASTRO_TELEMETRY_DISABLED'),
    );
    expect(telling).toEqual([]);
  });
});

describe('names and documents', () => {
  test('no module is called utils, helpers or common', () => {
    expect(modules.filter((path) => /\/(utils?|helpers?|common|misc)[./]/.test(path))).toEqual([]);
  });

  test('no address is joined outside src/addresses.ts', () => {
    const joins = /['"`]\/?(nam|hoi-nghi|chuyen-de|nhan-vat|to-chuc|so-sanh|tim-kiem|nguon)\/[^'"`]/;
    const joining = [...texts].filter(([path, text]) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return path.startsWith('src/') && joins.test(code);
    });
    expect(joining.map(([path]) => path).filter((path) => path !== 'src/addresses.ts')).toEqual([]);
  });

  test('every folder, file and command that README and CONTRIBUTING name exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const document of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
      const text = readFileSync(document, 'utf8');
      const commands = [...text.matchAll(/`(?:npm ci && )?npm (?:run )?([a-z]+(?::[a-z]+)?)\b/g)].map(
        ([, name]) => name ?? '',
      );
      const unknown = commands.filter((name) => !['ci', 'audit', 'sbom', 'ls'].includes(name) && !(name in scripts));
      expect(unknown, document).toEqual([]);
      const paths = [...text.matchAll(/`((?:src|scripts|content|tests|public)\/[^`\s<*{]*)`/g)].map(
        ([, path]) => path ?? '',
      );
      expect(
        paths.filter((path) => !existsSync(path)),
        document,
      ).toEqual([]);
    }
  });
});
