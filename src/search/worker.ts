import { type Engine, openEngine, type Question } from './engine.ts';
import { indexVersion, type SearchIndex } from './index-format.ts';

/** A request of a page; its number comes back with the reply. */
export type ToWorker = { seq: number } & (
  | { kind: 'open'; index: string }
  | { kind: 'ask'; question: Question }
  | { kind: 'complete'; text: string }
);

/** A reply: an answer, completions, or nothing once the index is open; `failed` when the index can't be had. */
export interface FromWorker {
  seq: number;
  value?: unknown;
  failed?: true;
}

let engine: Promise<Engine> | null = null;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const reply = (message: Omit<FromWorker, 'seq'>) => postMessage({ seq: data.seq, ...message });
  try {
    if (data.kind === 'open') engine = open(data.index);
    const opened = await engine;
    if (opened === null || data.kind === 'open') return reply({});
    const text = data.kind === 'ask' ? data.question.text : data.text;
    if (opened.wantsFuzzy(text)) await loadFuzzy(opened);
    reply({ value: data.kind === 'ask' ? opened.answer(data.question) : opened.complete(text) });
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

/** Comes with the first word that the edition lacks; where the network is gone the search does without guesses. */
async function loadFuzzy(opened: Engine): Promise<void> {
  try {
    const { fuzzyTerms } = await import('./fuzzy-terms.ts');
    opened.setFuzzy(fuzzyTerms(opened.terms()));
  } catch {
    // What is in the index is still found.
  }
}
