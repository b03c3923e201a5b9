import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The content command, for a spawn of one's own. */
export const command = join(root, 'scripts/content.ts');

/** A copy of the invented edition in tests/fixtures/sources, to run the command in and to spoil. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'bien-nien-'));

  constructor() {
    cpSync(join(root, 'tests/fixtures/sources'), this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** Replaces a text in a file; it must be there. */
  change(name: string, old: string, replacement: string): void {
    const text = this.read(name);
    if (!text.includes(old)) throw new Error(`${name} does not hold "${old}"`);
    this.write(name, text.replace(old, replacement));
  }

  /** Runs the command, with CAPTURES_DIR on the invented captures. */
  run(...given: string[]): { exit: number | null; out: string; err: string } {
    return this.spawn(command, given);
  }

  /** Runs `npm run verify`. */
  verify(...given: string[]): { exit: number | null; out: string; err: string } {
    return this.spawn(join(root, 'scripts/verify.ts'), given);
  }

  /** Runs `npm run new`. */
  start(...given: string[]): { exit: number | null; out: string; err: string } {
    return this.spawn(join(root, 'scripts/new.ts'), given);
  }

  private spawn(script: string, given: readonly string[]) {
    const env = { ...process.env, CAPTURES_DIR: 'captures' };
    const options = { cwd: this.folder, encoding: 'utf8', env } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], options);
    return { exit: status, out: stdout, err: stderr };
  }

  /** Every file under a folder: path → text. */
  files(name: string): Record<string, string> {
    const entries = readdirSync(this.path(name), { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(this.folder.length + 1), readFileSync(path, 'utf8')]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
