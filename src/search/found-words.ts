import { backToResults } from '../labels/search.ts';
import { fold } from '../text/folding.ts';
import { syllablesOf } from '../text/syllables.ts';
import { parseQuery } from './parse.ts';
import { element } from './render.ts';

/**
 * On a reading page that a result led to, in this tab or a new one: marks the words searched for in the passage, and
 * puts a way back to the results before it. The search page's address says them all: nothing is stored.
 * @param results address of the search page with its query
 */
export function showFound(results: URL): void {
  const passage = document.getElementById(location.hash.slice(1));
  const text = passage?.querySelector<HTMLElement>('[data-text]');
  if (!passage || !text || passage.querySelector('[data-back-to-results]')) return;
  const { words } = parseQuery(results.searchParams.get('q') ?? '');
  markWords(
    text,
    words.map(({ folded }) => folded),
  );
  const link = element(
    'a',
    { href: `${results.pathname}${results.search}` },
    `← ${backToResults[document.documentElement.lang === 'en' ? 'en' : 'vi']}`,
  );
  link.addEventListener('click', (event) => stepBack(event, results.href));
  text.before(element('p', { 'data-back-to-results': true }, link));
}

/** A step of the tab's history, as far as this browser tells them. */
interface Step {
  url: string | null;
  key: string;
  index: number;
}

/** Goes back to the results as they were left, where the tab came from them; else the link leads to them. */
function stepBack(event: Event, results: string): void {
  const { navigation } = window as unknown as {
    navigation?: { entries(): Step[]; currentEntry: Step; traverseTo(key: string): unknown };
  };
  const steps = navigation?.entries().slice(0, navigation.currentEntry.index) ?? [];
  const step = steps.findLast(({ url }) => url === results);
  if (step === undefined) return;
  event.preventDefault();
  navigation?.traverseTo(step.key);
}

/** Marks the longest runs of the words in an element's text nodes; one word alone only where no two stand together. */
function markWords(parent: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const runs = nodes.flatMap((node) => runsIn(node, words));
  const least = runs.some(({ length }) => length > 1) ? 2 : 1;
  // From the end on, so that the places before stay right while a node is split.
  for (const { node, start, end } of runs.filter(({ length }) => length >= least).reverse()) {
    const tail = node.splitText(start);
    tail.splitText(end - start);
    tail.replaceWith(element('mark', {}, tail.data));
  }
}

function runsIn(node: Text, words: readonly string[]): { node: Text; start: number; end: number; length: number }[] {
  const syllables = syllablesOf(node.data);
  const folded = syllables.map(({ text }) => fold(text));
  const runs = [];
  for (let at = 0; at < syllables.length; at++) {
    let length = 0;
    for (let first = 0; first < words.length; first++) {
      let own = 0;
      while (first + own < words.length && folded[at + own] === words[first + own]) own++;
      length = Math.max(length, own);
    }
    const start = syllables[at]?.start;
    const end = syllables[at + length - 1]?.end;
    if (length === 0 || start === undefined || end === undefined) continue;
    runs.push({ node, start, end, length });
    at += length - 1;
  }
  return runs;
}
