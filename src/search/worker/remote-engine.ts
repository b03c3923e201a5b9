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
  const waiting = new Map<number, { done: (message: FromWorker) => void; failed: (reason: Error) => void }>();
  let seq = 0;
  const send = (message: Unnumbered) =>
    new Promise<FromWorker>((done, failed) => {
      seq += 1;
      waiting.set(seq, { done, failed });
      worker.postMessage({ ...message, seq });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.seq);
    waiting.delete(data.seq);
    if (data.kind === 'failed') one?.failed(new Error('the search failed'));
    else one?.done(data);
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
    async ask(question) {
      const reply = await send({ kind: 'ask', question });
      if (reply.kind !== 'answer') throw new Error(`asked, got ${reply.kind}`);
      return reply.answer;
    },
    async complete(text) {
      const reply = await send({ kind: 'complete', text });
      if (reply.kind !== 'completions') throw new Error(`asked, got ${reply.kind}`);
      return reply.completions;
    },
  };
}
