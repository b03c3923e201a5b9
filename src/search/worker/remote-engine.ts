import type { Answer } from '../ranking/answer.ts';
import type { Completion } from '../ranking/complete.ts';
import type { Engine } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** A message without its number. */
type Unnumbered = ToWorker extends infer Message ? (Message extends ToWorker ? Omit<Message, 'seq'> : never) : never;

/**
 * The engine of a worker, seen from the page.
 * @param index absolute address of the index
 * @throws when the worker can't be started or the index can't be had; the worker is ended then
 */
export async function remoteEngine(worker: Worker, index: string): Promise<Engine> {
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (reason: Error) => void }>();
  let seq = 0;
  const send = (message: Unnumbered) =>
    new Promise<unknown>((done, failed) => {
      seq += 1;
      waiting.set(seq, { done, failed });
      worker.postMessage({ ...message, seq });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.seq);
    waiting.delete(data.seq);
    if (data.failed) one?.failed(new Error('the search failed'));
    else one?.done(data.value);
  });
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new Error('the worker failed'));
    waiting.clear();
  });
  try {
    await send({ kind: 'open', index });
  } catch (reason) {
    worker.terminate();
    throw reason;
  }
  return {
    ask: (question) => send({ kind: 'ask', question }) as Promise<Answer>,
    complete: (text) => send({ kind: 'complete', text }) as Promise<Completion[]>,
  };
}
