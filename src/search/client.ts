import type { Completion } from './direct-answers.ts';
import type { Answer, Question } from './engine.ts';
import type { Facets } from './facets.ts';
import type { Selection } from './page-state.ts';
import type { FromWorker, Request } from './worker.ts';

/**
 * A client of the index at an address; nothing is loaded before the first question. An answer is null when a newer
 * question of its kind came first; it rejects when the index can't be had, and the next question tries again.
 */
export function searchClient(index: string) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const newest = { open: 0, ask: 0, facets: 0, complete: 0 };
  let worker: Worker | null = null;
  let opened: Promise<unknown> = Promise.resolve();
  let seq = 0;

  const send = (message: Request) => {
    const reply = Promise.withResolvers<unknown>();
    seq += 1;
    waiting.set(seq, reply);
    worker?.postMessage({ ...message, seq });
    return reply.promise;
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('the search failed'));
    waiting.clear();
  };
  const start = () => {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const reply = waiting.get(data.seq);
      waiting.delete(data.seq);
      if (data.failed) reply?.reject(new Error('the search failed'));
      else reply?.resolve(data.value);
    });
    worker.addEventListener('error', end);
    opened = send({ kind: 'open', index: new URL(index, location.href).href });
    const own = worker;
    opened.catch(() => worker === own && end());
  };
  const latest = async (message: Request): Promise<unknown> => {
    newest[message.kind] += 1;
    const own = newest[message.kind];
    if (worker === null) start();
    try {
      await opened;
      // Typing on while the engine works must not queue up work nobody waits for.
      const value = newest[message.kind] === own ? await send(message) : null;
      return newest[message.kind] === own ? value : null;
    } catch (error) {
      if (newest[message.kind] === own) throw error;
      return null;
    }
  };
  return {
    ask: (question: Question) => latest({ kind: 'ask', question }) as Promise<Answer | null>,
    /** Counts what the passages found can be narrowed to. */
    facets: (found: number[], selection: Selection) =>
      latest({ kind: 'facets', found, selection }) as Promise<Facets | null>,
    complete: (text: string) => latest({ kind: 'complete', text }) as Promise<Completion[] | null>,
    /** Gives up on an index that does not come, so that the next question starts anew. */
    restart: end,
  };
}
