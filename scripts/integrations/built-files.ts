import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** The files of a built site: paths from its folder, with slashes, in one order on every machine. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

type Work = (folder: string, base: string, logger: AstroIntegrationLogger) => void | Promise<void>;

/** An integration for the built site in a folder, served under a path with a slash at both ends. */
export function afterBuild(name: string, work: Work): AstroIntegration {
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => work(fileURLToPath(dir), base, logger),
    },
  };
}

/** @throws Error that counts the problems, if there are any; the first are logged */
export function failFor(problems: readonly string[], what: string, logger: AstroIntegrationLogger): void {
  for (const problem of problems.slice(0, 40)) logger.error(problem);
  if (problems.length > 0) throw new Error(`${problems.length} ${what}`);
}
