import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const modules = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}']).map((path) => path.replaceAll('\\', '/'));
const lengthLimit = 220;

/** Modules that a module names in an import or a `new URL(…, import.meta.url)`, as paths from the root. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const named = [
    ...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g),
    ...text.matchAll(/new URL\(\s*'(\.{1,2}\/[^']+)'/g),
  ];
  return named
    .map(([, target]) => normalize(join(dirname(path), target ?? '')))
    .filter((target) => /\.(ts|astro|mjs)$/.test(target));
}

const imports = new Map(modules.map((path) => [path, importsOf(path)]));

/** Every import of the modules under `from` that lies under none of `allowed`. */
function strays(from: RegExp, allowed: RegExp): string[] {
  return [...imports].flatMap(([path, targets]) =>
    from.test(path) ? targets.filter((target) => !allowed.test(target)).map((target) => `${path} → ${target}`) : [],
  );
}

describe('imports keep to the table of the README', () => {
  test('src never imports scripts', () => {
    expect(strays(/^src\//, /^(src|content)\//)).toEqual([]);
  });

  test('the schema imports nothing but itself', () => {
    expect(strays(/^src\/lib\/schema\//, /^src\/lib\/schema\//)).toEqual([]);
  });

  test('lib never imports the search, the pages or the components', () => {
    expect(strays(/^src\/lib\//, /^src\/lib\//)).toEqual([]);
  });

  test('the record is loaded by pages only', () => {
    const loaders = [...imports].filter(([, targets]) => targets.includes('src/record/load.ts'));
    expect(loaders.map(([path]) => path).filter((path) => !path.startsWith('src/pages/'))).toEqual([]);
  });

  test('a step of the content command imports no other step', () => {
    for (const step of ['read', 'segment', 'extract', 'assemble', 'write', 'report', 'verify']) {
      const allowed = new RegExp(`^(scripts/content/(${step}/|(model|problem|markdown)\\.ts)|src/lib/(?!record/load))`);
      expect(strays(new RegExp(`^scripts/content/${step}/`), allowed)).toEqual([]);
    }
  });

  test('the core of the search is pure: format, Vietnamese letters and itself', () => {
    const core = /^src\/search\/(build|query|ranking)\//;
    expect(
      strays(core, /^src\/(search\/(format|invert|build|query|ranking)|lib\/(schema|vietnamese|record\/model))/),
    ).toEqual([]);
  });

  test('the browser never gets the build of the index', () => {
    expect(strays(/^src\/search\/(query|ranking|worker|ui)\//, /^src\/(?!search\/build\/)/)).toEqual([]);
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
});

describe('each library has one door', () => {
  const doors = {
    dayjs: 'src/dates.ts',
    'fuse.js': 'src/search/query/',
    unified: 'scripts/content/markdown.ts',
    'remark-parse': 'scripts/content/markdown.ts',
    'remark-frontmatter': 'scripts/content/markdown.ts',
  };
  for (const [library, door] of Object.entries(doors)) {
    test(`${library} is imported by ${door} only`, () => {
      const from = new RegExp(`from '${library.replace('.', '\\.')}(/[^']*)?'`);
      const importers = modules.filter((path) => from.test(readFileSync(path, 'utf8')));
      expect(importers.length).toBeGreaterThan(0);
      expect(importers.filter((path) => !path.startsWith(door))).toEqual([]);
    });
  }
});

describe('modules stay small and are called after what they hold', () => {
  test(`none is longer than ${lengthLimit} lines`, () => {
    const long = modules.filter((path) => readFileSync(path, 'utf8').split('\n').length > lengthLimit);
    expect(long).toEqual([]);
  });

  test('none is called utils, helpers or common', () => {
    expect(modules.filter((path) => /\/(utils?|helpers?|common|misc)[./]/.test(path))).toEqual([]);
  });

  test('no address is joined outside lib/addresses.ts', () => {
    const joins = /['"`]\/?(nam|hoi-nghi|chuyen-de|nhan-vat|to-chuc|so-sanh|tim-kiem|nguon)\/\$?\{?/;
    const joining = modules.filter((path) => {
      const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return path.startsWith('src/') && joins.test(code);
    });
    expect(joining.filter((path) => path !== 'src/addresses.ts')).toEqual([]);
  });
});
