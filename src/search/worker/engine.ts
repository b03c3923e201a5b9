import { indexVersion, type SearchIndex } from '../format.ts';
import type { IndexHead } from '../format-parts.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { openIndex } from '../query/open-whole.ts';
import { parseQuery } from '../query/parse.ts';
import { wantsRescue } from '../query/readings.ts';
import { type Answer, answerOf, answerTo, found, isNarrowed, type Question } from '../ranking/answer.ts';
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
  return engineOver(await lexiconFrom(address));
}

/** The index at an address, opened: whole, or in parts that are fetched as they are wanted. */
export async function lexiconFrom(address: string): Promise<Lexicon> {
  const index = (await fetched(address)) as SearchIndex | IndexHead;
  if (index.version !== indexVersion) throw new Error(address);
  if ('texts' in index) return openIndex(index);
  const { openParts } = await import('../query/open-parts.ts');
  return openParts(index, (part) => fetched(address.replace(/json$/, `${part}.json`)));
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.json();
}

/** The engine of an opened index; what questions call for beside it is fetched when one does. */
export function engineOver(lexicon: Lexicon): Engine {
  return {
    async complete(text) {
      const { completionsFor } = await import('../ranking/complete.ts');
      return lexicon.complete(() => completionsFor(text, lexicon, answerTo));
    },
    async ask(question) {
      const query = parseQuery(question.text);
      if (lexicon.narrowing === null && (question.facets || isNarrowed(question, query))) {
        // Results without choices are better than none; what was chosen must not be left out.
        await loadNarrowing(lexicon).catch((reason: unknown) => {
          if (isNarrowed(question, query)) throw reason;
        });
      }
      if (lexicon.rescue === null && (await lexicon.complete(() => wantsRescue(query, lexicon))))
        await loadRescue(lexicon);
      const answer = await answered(question, lexicon);
      if (answer.total > 0 || !answer.asked || lexicon.rescue !== null) return answer;
      await loadRescue(lexicon);
      return answered(question, lexicon);
    },
  };
}

/** In two steps, so that texts that are fetched for the results do not have all of it ranked again. */
async function answered(question: Question, lexicon: Lexicon): Promise<Answer> {
  const all = await lexicon.complete(() => found(question, lexicon));
  return lexicon.complete(() => answerOf(all, question, lexicon));
}

async function loadNarrowing(lexicon: Lexicon): Promise<void> {
  const { narrowingFor } = await import('../ranking/narrowing.ts');
  lexicon.narrowing = narrowingFor(lexicon);
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
