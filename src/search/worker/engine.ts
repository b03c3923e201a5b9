import { indexVersion, type SearchIndex } from '../format.ts';
import { type Lexicon, openIndex } from '../query/lexicon.ts';
import { parseQuery } from '../query/parse.ts';
import { wantsNear } from '../query/readings.ts';
import { type Answer, answerTo, type Question } from '../ranking/answer.ts';
import { type Completion, completionsFor } from '../ranking/complete.ts';

/** An index and what answers from it. */
export interface Engine {
  ask(question: Question): Promise<Answer>;
  complete(text: string): Completion[];
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
    complete: (text) => completionsFor(text, lexicon),
    async ask(question) {
      const query = parseQuery(question.text);
      if (lexicon.near === null && wantsNear(query, lexicon)) await loadNear(lexicon);
      const answer = answerTo(question, lexicon);
      if (answer.total > 0 || !answer.asked || lexicon.near !== null) return answer;
      await loadNear(lexicon);
      return answerTo(question, lexicon);
    },
  };
}

/** Fuse.js comes only for the first word that the edition lacks; without it the search does without guesses. */
async function loadNear(lexicon: Lexicon): Promise<void> {
  try {
    const { nearTerms } = await import('../query/near.ts');
    lexicon.near = nearTerms([...lexicon.terms.keys()]);
  } catch {
    // The network is gone, the index is here: what is in it is still found.
  }
}
