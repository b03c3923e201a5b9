import { backToResults } from '../labels/search.ts';
import { parseQuery } from './parse.ts';
import { element } from './render.ts';
import { hasMarks, type Word, wordsOf } from './tokenize.ts';

/** Marks in the passage opened the words in the results' address, so that nothing is stored, and links back to it. */
export function showFound(results: URL): void {
  const passage = document.getElementById(location.hash.slice(1));
  const text = passage?.querySelector<HTMLElement>('[data-text]');
  if (!passage || !text || passage.querySelector('[data-back-to-results]')) return;
  const { words } = parseQuery(results.searchParams.get('q') ?? '');
  markWords(text, words);
  const label = backToResults[document.documentElement.lang === 'en' ? 'en' : 'vi'];
  const link = element('a', { href: `${results.pathname}${results.search}` }, `← ${label}`);
  link.addEventListener('click', (event) => stepBack(event, results.href));
  text.before(element('p', { 'data-back-to-results': true }, link));
}

/** Goes back to the results as they were left, where the tab came from them; else the link leads to them. */
function stepBack(event: Event, results: string): void {
  // Not every browser has the Navigation API yet.
  const { navigation } = window as Partial<Window>;
  const steps = navigation?.entries().slice(0, navigation.currentEntry?.index ?? 0) ?? [];
  const step = steps.findLast(({ url }) => url === results);
  if (step === undefined) return;
  event.preventDefault();
  navigation?.traverseTo(step.key);
}

/** Marks the runs of the words in an element's text; one word alone only where no two stand together. */
function markWords(parent: Element, words: readonly Word[]): void {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const runs: { node: Text; start: number; end: number; length: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let run: (typeof runs)[number] | undefined;
    for (const { folded, spelled, start, end } of wordsOf(node.data)) {
      // With other marks it is another word.
      const isFound = words.some((word) => word.folded === folded && (!hasMarks(word) || word.spelled === spelled));
      if (isFound && run === undefined) runs.push({ node, start, end, length: 0 });
      run = isFound ? runs.at(-1) : undefined;
      if (run) Object.assign(run, { end, length: run.length + 1 });
    }
  }
  const least = runs.some(({ length }) => length > 1) ? 2 : 1;
  // From the end on, so that the places before stay right while a node is split.
  for (const { node, start, end } of runs.filter(({ length }) => length >= least).reverse()) {
    const tail = node.splitText(start);
    tail.splitText(end - start);
    tail.replaceWith(element('mark', {}, tail.data));
  }
}
