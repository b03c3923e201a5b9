import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Cost, figureOf } from './report.ts';

/** A command to be measured. */
export interface Command {
  /** Arguments for this Node. */
  arguments: string[];
  folder?: string;
  environment?: Record<string, string>;
}

/** One run of a command. */
export interface Run {
  seconds: number;
  /** Seconds of processor time, which others' work on the machine leaves alone; null where the system does not tell. */
  processor: number | null;
  megabytes: number | null;
}

const pause = 40;

/**
 * Runs a command to its end, once what the runs before it wrote is on the disk: writing it out is not this one's work.
 * @throws with what it printed last when it fails
 */
export async function measured({ arguments: given, folder = '.', environment = {} }: Command): Promise<Run> {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  // Windows has no such command, and goes on without.
  spawnSync('sync');
  const start = performance.now();
  const spent = spentByChildren();
  const child = spawn(process.execPath, given, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4000);
    });
  }
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, heldBy(child.pid ?? 0));
  }, pause);
  const code = await new Promise<number | null>((ended, failed) => child.on('close', ended).on('error', failed));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${given.join(' ')} ended with ${code}:\n${said}`);
  const spentNow = spentByChildren();
  return {
    seconds: (performance.now() - start) / 1000,
    processor: spent === null || spentNow === null ? null : spentNow - spent,
    megabytes: peak === 0 ? null : peak / 1024,
  };
}

/** Median and spread of runs. */
export function costOf(runs: readonly Run[]): Cost {
  const told = (values: (number | null)[]) => {
    const known = values.flatMap((value) => value ?? []);
    return known.length === 0 ? null : figureOf(known);
  };
  return {
    seconds: figureOf(runs.map(({ seconds }) => seconds)),
    processor: told(runs.map(({ processor }) => processor)),
    megabytes: told(runs.map(({ megabytes }) => megabytes)),
  };
}

/** Two costs one after the other: times add up, the memory is the greater. */
export function oneAfterTheOther(first: Run, second: Run): Run {
  const held = [first.megabytes, second.megabytes].flatMap((one) => one ?? []);
  return {
    seconds: first.seconds + second.seconds,
    processor: first.processor === null || second.processor === null ? null : first.processor + second.processor,
    megabytes: held.length === 0 ? null : Math.max(...held),
  };
}

/** Kilobytes that a process and all it started have held at most, as Linux tells; 0 elsewhere, or when it has ended. */
function heldBy(process: number): number {
  const status = `/proc/${process}/status`;
  try {
    if (!existsSync(status)) return 0;
    const own = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] ?? 0);
    const started = readdirSync(`/proc/${process}/task`).flatMap((thread) =>
      readFileSync(`/proc/${process}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return started.reduce((sum, child) => sum + heldBy(Number(child)), own);
  } catch {
    return 0;
  }
}

/** Processor seconds of every process that this one started and that has ended, as Linux tells in hundredths. */
function spentByChildren(): number | null {
  const stat = '/proc/self/stat';
  if (!existsSync(stat)) return null;
  // After the name in brackets: state, parent …; the children's user and system time are the 14th and 15th.
  const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
