import { type Engine, engineFrom } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let engine: Promise<Engine> | null = null;

const reply = (message: FromWorker) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { seq } = data;
  try {
    if (data.kind === 'open') engine = engineFrom(data.index);
    const opened = await engine;
    const value =
      data.kind === 'ask' ? opened?.ask(data.question) : data.kind === 'complete' && opened?.complete(data.text);
    reply({ seq, value: await value });
  } catch {
    reply({ seq, failed: true });
  }
});
