import type { Completion } from './direct-answers.ts';
import type { Answer, Question } from './engine.ts';
import type { Facets } from './facets.ts';
import type { Selection } from './page-state.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** The search as a page sees it; null when a newer question came before the answer. */
export interface SearchClient {
  /** Rejects when the index can't be had; the next question tries again. */
  ask(question: Question): Promise<Answer | null>;
  /** Counts what the passages found can be narrowed to. */
  facets(found: number[], selection: Selection): Promise<Facets | null>;
  complete(text: string): Promise<Completion[] | null>;
  /** Gives up on an index that does not come, so that the next question starts anew. */
  restart(): void;
}

/** A message without its number. */
type Unnumbered = ToWorker extends infer Message ? (Message extends ToWorker ? Omit<Message, 'seq'> : never) : never;
type Send = (message: Unnumbered) => Promise<unknown>;

/** A client of the index at an address. Nothing is loaded before the first question. */
export function searchClient(index: string): SearchClient {
  let started: { send: Promise<Send>; end: () => void } | null = null;
  let newest = { ask: 0, facets: 0, complete: 0 };
  const opened = () => {
    if (started !== null) return started.send;
    const own = startWorker(new URL(index, location.href).href);
    started = own;
    own.send.catch(() => {
      own.end();
      if (started === own) started = null;
    });
    return own.send;
  };
  const latest = async (kind: keyof typeof newest, message: Unnumbered) => {
    const own = newest[kind] + 1;
    newest = { ...newest, [kind]: own };
    const send = await opened();
    // Typing on while the engine works must not queue up work nobody waits for.
    if (newest[kind] !== own) return null;
    const value = await send(message);
    return newest[kind] === own ? value : null;
  };
  return {
    ask: (question) => latest('ask', { kind: 'ask', question }) as Promise<Answer | null>,
    facets: (found, selection) => latest('facets', { kind: 'facets', found, selection }) as Promise<Facets | null>,
    complete: (text) => latest('complete', { kind: 'complete', text }) as Promise<Completion[] | null>,
    restart() {
      started?.end();
      started = null;
    },
  };
}

function startWorker(index: string): { send: Promise<Send>; end: () => void } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (reason: Error) => void }>();
  let seq = 0;
  const send: Send = (message) =>
    new Promise((done, failed) => {
      seq += 1;
      waiting.set(seq, { done, failed });
      worker.postMessage({ ...message, seq });
    });
  const failAll = () => {
    for (const { failed } of waiting.values()) failed(new Error('the search failed'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.seq);
    waiting.delete(data.seq);
    if (data.failed) one?.failed(new Error('the search failed'));
    else one?.done(data.value);
  });
  worker.addEventListener('error', failAll);
  return {
    send: send({ kind: 'open', index }).then(() => send),
    end() {
      worker.terminate();
      failAll();
    },
  };
}
