import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A command for this Node. */
export interface Command {
  arguments: string[];
  folder?: string;
  environment?: Record<string, string>;
}

/** One run of a command, or of two that follow each other. */
export interface Run {
  seconds: number;
  /** Most memory held at once, children included; 0 where the system does not say (it is read from /proc). */
  megabytes: number;
}

/** The median of some values, with the least and the most. */
export interface Figure {
  median: number;
  least: number;
  most: number;
}

/** How often memory is looked at, in milliseconds. */
const pause = 40;

/**
 * Runs a command to its end, after the disk has taken what earlier runs wrote.
 * @throws Error with the command's last words when it fails
 */
export async function measured({ arguments: given, folder = '.', environment = {} }: Command): Promise<Run> {
  spawnSync('sync');
  const start = performance.now();
  const env = { ...process.env, NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, given, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = `${printed}${text}`.slice(-4000);
    });
  }
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, kilobytesOf(child.pid ?? 0));
  }, pause);
  const code = await new Promise<number | null>((ended, failed) => child.on('close', ended).on('error', failed));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${given.join(' ')} ended with ${code}:\n${printed}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 };
}

/** Two runs one after the other: their times together, the greater memory. */
export function inSequence(first: Run, second: Run): Run {
  return {
    seconds: first.seconds + second.seconds,
    megabytes: Math.max(first.megabytes, second.megabytes),
  };
}

/** @param values at least one */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** A figure as text: `1.20 (1.10–1.42)`. */
export function shown({ median, least, most }: Figure, digits = 2): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** Memory that a process and all it started have held at most; 0 once it has ended, or outside Linux. */
function kilobytesOf(process: number): number {
  try {
    const status = `/proc/${process}/status`;
    if (!existsSync(status)) return 0;
    const own = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] ?? 0);
    const started = readdirSync(`/proc/${process}/task`).flatMap((thread) =>
      readFileSync(`/proc/${process}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return started.reduce((sum, child) => sum + kilobytesOf(Number(child)), own);
  } catch {
    return 0;
  }
}
