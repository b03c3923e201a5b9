import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { builtFiles } from '../../../scripts/integrations/built-files.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What a command did. */
interface Outcome {
  exit: number | null;
  out: string;
  err: string;
}

let runs = 0;

/** What `npm run content` gives to Node, for a process of its own. */
export const command = [`--import=${join(root, 'scripts/node-version.mjs')}`, join(root, 'scripts/content.ts')];

class Project {
  folder = '';

  copy(): void {
    this.folder = mkdtempSync(join(tmpdir(), 'bien-nien-'));
    cpSync(join(root, 'tests/fixtures/sources'), this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** Replaces a text in a file; it must be there. */
  change(name: string, old: string, replacement: string): void {
    const text = this.read(name);
    if (!text.includes(old)) throw new Error(`${name} does not hold "${old}"`);
    this.write(name, text.replace(old, replacement));
  }

  // Each runs its command, with CAPTURES_DIR on the invented captures.
  run = (...given: string[]) => this.#command('content', given);
  verify = (...given: string[]) => this.#command('verify', given);
  start = (...given: string[]) => this.#command('new', given);
  import = (...given: string[]) => this.#command('import', given);

  /** Runs a command's script in this process, which is ten times as fast as one of its own. */
  async #command(name: string, given: readonly string[]): Promise<Outcome> {
    const outcome: Outcome = { exit: null, out: '', err: '' };
    const to = (stream: 'out' | 'err', end: string) => (text: unknown) => {
      if (outcome.exit === null) outcome[stream] += `${text}${end}`;
      return true;
    };
    const [argv, cwd] = [process.argv, process.cwd()];
    vi.spyOn(process.stdout, 'write').mockImplementation(to('out', ''));
    vi.spyOn(process.stderr, 'write').mockImplementation(to('err', ''));
    vi.spyOn(console, 'log').mockImplementation(to('out', '\n'));
    vi.spyOn(console, 'error').mockImplementation(to('err', '\n'));
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      outcome.exit ??= Number(code);
      throw new Error('the process ended');
    });
    vi.stubEnv('CAPTURES_DIR', 'captures');
    process.argv = ['node', name, ...given];
    process.chdir(this.folder);
    runs += 1;
    try {
      // A query makes it another module, which runs again.
      await import(/* @vite-ignore */ `${join(root, 'scripts', name)}.ts?${runs}`);
      outcome.exit = Number(process.exitCode ?? 0);
    } catch (error) {
      if (outcome.exit === null) throw error;
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
      process.argv = argv;
      process.exitCode = undefined;
      process.chdir(cwd);
    }
    return outcome;
  }

  /** Every file under a folder: path → text. */
  files(name: string): Record<string, string> {
    const paths = builtFiles(this.path(name)).map((path) => `${name}/${path}`);
    return Object.fromEntries(paths.map((path) => [path, this.read(path)]));
  }

  remove(name = ''): void {
    rmSync(this.path(name), { recursive: true });
  }
}

/** A copy of the invented edition in tests/fixtures/sources to spoil, new for each test of the file that calls this. */
export function projectForEach(): Project {
  const project = new Project();
  beforeEach(() => project.copy());
  afterEach(() => project.remove());
  return project;
}
