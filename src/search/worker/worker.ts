import { type Engine, engineFrom } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let engine: Promise<Engine> | null = null;

const reply = (message: FromWorker) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { seq } = data;
  try {
    if (data.kind === 'open') engine = engineFrom(data.index);
    const opened = await engine;
    if (data.kind === 'open') reply({ seq });
    else if (data.kind === 'ask') reply({ seq, value: await opened?.ask(data.question) });
    else reply({ seq, value: await opened?.complete(data.text) });
  } catch {
    reply({ seq, failed: true });
  }
});
