import type { Answer, Question } from '../ranking/answer.ts';
import type { Completion } from '../ranking/complete.ts';
import type { Engine } from './engine.ts';
import { remoteEngine } from './remote-engine.ts';

/** The search as a page sees it. */
export interface SearchClient {
  /** Loads engine and index; again after a failure. Rejects when the index can't be had. */
  open(): Promise<void>;
  /** Null when a newer question came before the answer. Rejects when the index can't be had. */
  ask(question: Question): Promise<Answer | null>;
  complete(text: string): Promise<Completion[] | null>;
}

/**
 * A client of the index at an address. Nothing is loaded before it is opened or asked. A browser without
 * module workers (none of the last years) gets the failure that a missing index gives.
 */
export function searchClient(index: string): SearchClient {
  let engine: Promise<Engine> | null = null;
  const opened = () => {
    engine ??= start(index).catch((reason: unknown) => {
      engine = null;
      throw reason;
    });
    return engine;
  };
  let newest = { ask: 0, complete: 0 };
  const latest = async <Reply>(kind: keyof typeof newest, reply: (engine: Engine) => Reply | Promise<Reply>) => {
    const own = newest[kind] + 1;
    newest = { ...newest, [kind]: own };
    const running = await opened();
    // Typing on while the engine works must not queue up work nobody waits for.
    if (newest[kind] !== own) return null;
    const result = await reply(running);
    return newest[kind] === own ? result : null;
  };
  return {
    open: async () => {
      await opened();
    },
    ask: (question) => latest('ask', (running) => running.ask(question)),
    complete: (text) => latest('complete', (running) => running.complete(text)),
  };
}

async function start(index: string): Promise<Engine> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return remoteEngine(worker, new URL(index, location.href).href);
}
