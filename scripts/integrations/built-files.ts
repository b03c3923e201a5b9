import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The files of a built site: paths from its folder, with slashes, in one order on every machine. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** An integration for the built site in a folder; the problems that its work finds are logged, and fail the build. */
export function afterBuild(
  name: string,
  work: (folder: string) => void | readonly string[] | Promise<void>,
): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const problems = (await work(fileURLToPath(dir))) ?? [];
        for (const problem of problems.slice(0, 40)) logger.error(problem);
        if (problems.length > 0) throw new Error(`${problems.length} problems found by ${name}`);
      },
    },
  };
}
