import { type Engine, openEngine, type Question } from './engine.ts';
import { indexVersion, type SearchIndex } from './index-format.ts';
import type { Selection } from './page-state.ts';

/** A request of a page. */
export type Request =
  | { kind: 'open'; index: string }
  | { kind: 'ask'; question: Question }
  | { kind: 'facets'; found: number[]; selection: Selection }
  | { kind: 'complete'; text: string };

/** A reply, with the number of its request: nothing once the index is open; `failed` when it can't be had. */
export interface FromWorker {
  seq: number;
  value?: unknown;
  failed?: true;
}

let opening: Promise<Engine> | null = null;

addEventListener('message', async ({ data }: MessageEvent<Request & { seq: number }>) => {
  const reply = (message: Omit<FromWorker, 'seq'>) => postMessage({ seq: data.seq, ...message });
  try {
    if (data.kind === 'open') opening = open(data.index);
    const engine = await opening;
    if (engine === null || data.kind === 'open') return reply({});
    reply({ value: await valueFor(data, engine) });
  } catch {
    reply({ failed: true });
  }
});

async function open(address: string): Promise<Engine> {
  const response = await fetch(address);
  const index = (await response.json()) as SearchIndex;
  if (!response.ok || index.version !== indexVersion) throw new Error(address);
  return openEngine(index);
}

/** What questions call for besides an answer is fetched with the first that does. */
async function valueFor(data: Request, engine: Engine): Promise<unknown> {
  if (data.kind === 'facets') {
    const { facetsOf } = await import('./facets.ts');
    return facetsOf(data.found, data.selection, engine.lexicon);
  }
  const text = data.kind === 'complete' ? data.text : '';
  const question = data.kind === 'ask' ? data.question : { text, selection: {}, limit: 0 };
  let answer = engine.answer(question);
  if (answer.lacking && engine.spelling === null && (await loadSpelling(engine))) answer = engine.answer(question);
  if (data.kind === 'ask') return answer;
  const { completionsFor } = await import('./completions.ts');
  return completionsFor(text, engine);
}

/** Comes with the first word in doubt; where the network is gone the search does without guesses. */
async function loadSpelling(engine: Engine): Promise<boolean> {
  try {
    const { openSpelling } = await import('./spelling.ts');
    engine.spelling = openSpelling(engine.lexicon);
    return true;
  } catch {
    return false;
  }
}
