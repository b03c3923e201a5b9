import { type Engine, engineFrom } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let engine: Promise<Engine> | null = null;

const reply = (message: FromWorker) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { seq } = data;
  try {
    if (data.kind === 'open') {
      engine = engineFrom(data.index);
      await engine;
      reply({ kind: 'opened', seq });
      return;
    }
    if (engine === null) throw new Error('asked before opened');
    const opened = await engine;
    if (data.kind === 'ask') reply({ kind: 'answer', seq, answer: await opened.ask(data.question) });
    else reply({ kind: 'completions', seq, completions: await opened.complete(data.text) });
  } catch {
    reply({ kind: 'failed', seq });
  }
});
