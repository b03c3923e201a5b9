import { fold } from '../../text/folding.ts';
import { syllablesOf } from '../../text/syllables.ts';
import { element } from './elements.ts';
import { handedOver } from './handoff.ts';

/**
 * On a reading page: marks the words found in the passage that a result led to, and puts a way back to the
 * results before it. Does nothing for a reader who came otherwise.
 */
export function showFound(): void {
  const handoff = handedOver();
  if (handoff === null || `${location.pathname}${location.hash}` !== handoff.to) return;
  const passage = document.getElementById(location.hash.slice(1));
  const text = passage?.querySelector<HTMLElement>('[data-text]');
  if (!passage || !text || passage.querySelector('[data-back-to-results]')) return;
  markWords(text, handoff.words);
  text.before(
    element('p', { 'data-back-to-results': true }, element('a', { href: handoff.back }, '← Trở lại kết quả tìm')),
  );
}

/** Marks runs of words in an element's text nodes, marks and case as written. */
function markWords(parent: Element, words: readonly string[]): void {
  const runs = words.map((run) => syllablesOf(run).map(({ text }) => fold(text))).filter((run) => run.length > 0);
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const syllables = syllablesOf(node.data);
    const folded = syllables.map(({ text }) => fold(text));
    // From the end on, so that the places before stay right while the node is split.
    for (let at = syllables.length - 1; at >= 0; at--) {
      const run = runs.find((one) => one.every((word, step) => folded[at + step] === word));
      const start = syllables[at]?.start;
      const end = run === undefined ? undefined : syllables[at + run.length - 1]?.end;
      if (start === undefined || end === undefined || end > node.length) continue;
      const tail = node.splitText(start);
      tail.splitText(end - start);
      tail.replaceWith(element('mark', {}, tail.data));
    }
  }
}
