import { type Engine, openEngine, type Question } from './engine.ts';
import { indexVersion, type SearchIndex } from './index-format.ts';

/** A request of a page: the answer to a question, or the pages that its text may become. */
export interface Request {
  seq: number;
  /** Address of the index, the same in all. */
  index: string;
  question: Question;
  wants: 'answer' | 'completions';
}

/** A reply, with the number of its request; `failed` when the index can't be had. */
export interface Reply {
  seq: number;
  value?: unknown;
  failed?: true;
}

let opening: Promise<Engine> | null = null;
let newest = 0;

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { seq, index } = data;
  newest = seq;
  try {
    opening ??= open(index);
    const engine = await opening;
    // Typing on while the index loads must not queue up work nobody waits for.
    if (newest === seq) postMessage({ seq, value: await valueFor(data, engine) } satisfies Reply);
  } catch {
    postMessage({ seq, failed: true } satisfies Reply);
  }
});

async function open(address: string): Promise<Engine> {
  const response = await fetch(address);
  const index = (await response.json()) as SearchIndex;
  if (!response.ok || index.version !== indexVersion) throw new Error(address);
  return openEngine(index);
}

async function valueFor({ question, wants }: Request, engine: Engine): Promise<unknown> {
  let answer = engine.answer(question);
  if (answer.lacking && engine.spelling === null) {
    // Comes with the first word in doubt; where the network is gone the search does without guesses.
    const part = await import('./spelling.ts').catch(() => null);
    engine.spelling = part?.openSpelling(engine.lexicon) ?? null;
    answer = engine.answer(question);
  }
  if (wants === 'answer') return answer;
  const { completionsFor } = await import('./completions.ts');
  return completionsFor(question.text, engine);
}
