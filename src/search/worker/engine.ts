import { indexVersion, type SearchIndex } from '../format.ts';
import { type Lexicon, openIndex } from '../query/lexicon.ts';
import { parseQuery } from '../query/parse.ts';
import { wantsRescue } from '../query/readings.ts';
import { type Answer, answerTo, type Question } from '../ranking/answer.ts';
import type { Completion } from '../ranking/complete.ts';

/** An index and what answers from it. */
export interface Engine {
  ask(question: Question): Promise<Answer>;
  complete(text: string): Promise<Completion[]>;
}

/**
 * Fetches and opens an index.
 * @param address of the index file
 * @throws when it can't be had or can't be read
 */
export async function engineFrom(address: string): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  if (index.version !== indexVersion) throw new Error(`${address}: version ${index.version}, not ${indexVersion}`);
  const lexicon = openIndex(index);
  return {
    async complete(text) {
      const { completionsFor } = await import('../ranking/complete.ts');
      return completionsFor(text, lexicon);
    },
    async ask(question) {
      const query = parseQuery(question.text);
      if (lexicon.rescue === null && wantsRescue(query, lexicon)) await loadRescue(lexicon);
      const answer = answerTo(question, lexicon);
      if (answer.total > 0 || !answer.asked || lexicon.rescue !== null) return answer;
      await loadRescue(lexicon);
      return answerTo(question, lexicon);
    },
  };
}

/** Comes with the first word that the edition lacks; without it the search does without guesses. */
async function loadRescue(lexicon: Lexicon): Promise<void> {
  try {
    const { rescueFor } = await import('../ranking/rescue.ts');
    lexicon.rescue = rescueFor(lexicon);
  } catch {
    // The network is gone, the index is here: what is in it is still found.
  }
}
