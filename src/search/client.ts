import type { Completion } from './direct-answers.ts';
import type { Answer, Question } from './engine.ts';
import type { Reply, Request } from './worker.ts';

/**
 * A client of the index at an address; nothing is loaded before the first question. An answer is null when a newer
 * question came first; it rejects when the index can't be had, and the next question tries again.
 */
export function searchClient(index: string) {
  let worker: Worker | null = null;
  let waiting = Promise.withResolvers<unknown>();
  let seq = 0;

  const restart = () => {
    worker?.terminate();
    worker = null;
  };
  const fail = () => {
    restart();
    waiting.reject(new Error('the search failed'));
  };
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.seq !== seq) return;
      if (data.failed) fail();
      else waiting.resolve(data.value);
    });
    started.addEventListener('error', fail);
    return started;
  };
  const send = (question: Question, wants: Request['wants']) => {
    waiting.resolve(null);
    waiting = Promise.withResolvers();
    seq += 1;
    worker ??= start();
    worker.postMessage({ seq, index: new URL(index, location.href).href, question, wants } satisfies Request);
    return waiting.promise;
  };
  return {
    ask: (question: Question) => send(question, 'answer') as Promise<Answer | null>,
    complete: (text: string) => send({ text, selection: {}, limit: 0 }, 'completions') as Promise<Completion[] | null>,
    /** Gives up on an index that does not come, so that the next question starts anew. */
    restart,
  };
}
