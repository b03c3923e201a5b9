import type { DirectAnswer } from './direct-answers.ts';
import type { Answer, Result } from './engine.ts';
import type { EntryKind } from './index-format.ts';
import { filled, type PageData, worded } from './page-data.ts';
import type { Snippet } from './snippet.ts';

type Child = Node | string | null;

/**
 * Makes an element. Text becomes text nodes, never markup.
 * @param attributes set as they are; false and null leave one out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Puts children into an element, leaving those that stay where they are alone, so that focus is not lost. */
export function place(parent: Element, children: readonly Element[]): void {
  const staying = new Set<Element>(children);
  for (const child of [...parent.children]) if (!staying.has(child)) child.remove();
  for (const [at, child] of children.entries()) {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  }
}

/** Shows the results; one that is shown again keeps its element, and with it focus. */
export function showResults(list: Element, results: readonly Result[], data: PageData): void {
  const known = new Map([...list.children].map((item) => [(item as HTMLElement).dataset['result'], item]));
  const items = results.map((result) => {
    const key = `${result.conference}#${result.passage}`;
    const item = known.get(key) ?? itemOf(key, result, data);
    item.querySelector('p')?.replaceChildren(...snippetNodes(result.snippet));
    return item;
  });
  place(list, items);
}

function itemOf(key: string, result: Result, { addresses, labels, roles }: PageData): Element {
  const { conference, passage, title, role, date, translated } = result;
  const href = filled(addresses.passage, conference, passage);
  const name = worded(labels.passage, { id: passage.replace(/[pd](\d+[a-z]?)$/, '$1') });
  const facts: Element[] = [element('span', { 'data-role': role }, roles[role] ?? role)];
  if (date !== null) facts.push(element('time', { datetime: date }, date.split('-').reverse().map(Number).join('/')));
  if (translated && addresses.translation !== null) {
    const english = filled(addresses.translation, conference, passage);
    facts.push(element('a', { href: english, hreflang: 'en' }, labels.inEnglish));
  }
  return element(
    'li',
    { 'data-result': key },
    element('h2', {}, element('a', { href }, `${title}, ${name}`)),
    element('div', { class: 'about' }, ...facts),
    element('p'),
  );
}

function snippetNodes({ parts, cut: [before, after] }: Snippet): (Node | string)[] {
  const nodes: (Node | string)[] = parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  return [...(before ? ['… '] : []), ...nodes, ...(after ? [' …'] : [])];
}

/** The label of a kind of page. */
export function kindLabel(kind: EntryKind, { labels }: PageData): string {
  const kinds = {
    topic: labels.kindTopic,
    person: labels.kindPerson,
    organisation: labels.kindOrganisation,
    year: labels.kindYear,
    conference: labels.kindConference,
    phrase: labels.kindPhrase,
  };
  return kinds[kind];
}

/** Shows the pages that answer the query by themselves, above the passages. */
export function showDirectAnswers(parent: Element, answers: readonly DirectAnswer[], data: PageData): void {
  const cards = answers.map((answer) => {
    const { kind, id, label } = answer;
    const link = element('a', { href: filled(data.addresses[kind], id) }, label);
    const held = answer.year?.gap ? answer.year.held : [];
    return element(
      'div',
      {},
      element('small', {}, kindLabel(kind, data)),
      element('p', {}, link, element('span', { class: 'detail' }, ` – ${detailOf(answer, data)}`)),
      held.length === 0 ? null : heldOutside(held, data),
    );
  });
  parent.replaceChildren(...cards);
}

function detailOf({ kind, passages, years, year, printed }: DirectAnswer, { labels }: PageData): string {
  if (year !== null) {
    const { result, task } = year;
    const results = result === 0 ? labels.yearNoResults : worded(labels.yearResults, { n: result });
    return `${results}, ${task === 0 ? labels.yearNoTasks : worded(labels.yearTasks, { n: task })}`;
  }
  if (printed !== null) {
    const by =
      printed.by.length === 0 ? labels.printedNowhere : worded(labels.printedBy, { list: printed.by.join(', ') });
    const notBy = printed.by.length === 0 ? '' : printed.notBy.join(', ');
    const unknown = printed.unknown.join(', ');
    return [
      by,
      ...(notBy === '' ? [] : [worded(labels.notPrintedBy, { list: notBy })]),
      ...(unknown === '' ? [] : [worded(labels.noArticle, { years: unknown })]),
    ].join('; ');
  }
  if (years === null) return labels.noPassage;
  if (kind === 'conference') return worded(labels.passages, { n: passages });
  return worded(labels.passagesOf, { n: passages, years: [...new Set(years)].join('–') });
}

function heldOutside(held: readonly { what: string; url: string }[], { labels }: PageData): Element {
  const links = held.flatMap(({ what, url }) => [
    ` ${what} `,
    element('a', { href: url, rel: 'external' }, `(${new URL(url).hostname})`),
  ]);
  return element('p', { 'data-external': true, class: 'held' }, labels.held, ...links);
}

/** Shows how words were read, what was left out, and other queries to follow, each a button. */
export function showReading(readAs: Element, suggestions: Element, answer: Answer, { labels }: PageData): void {
  const left = answer.leftOut.map((word) => `“${word}”`).join(', ');
  const said = [
    answer.readAs === null ? '' : worded(labels.readAs, { text: answer.readAs }),
    left === '' ? '' : worded(labels.leftOut, { words: left }),
  ];
  readAs.textContent = said.filter(Boolean).join(' ');
  const buttons = answer.suggestions.map((query) => element('button', { type: 'button', 'data-query': query }, query));
  suggestions.replaceChildren(...(buttons.length === 0 ? [] : [element('span', {}, labels.suggestions), ...buttons]));
  const empty = answer.asked && answer.total === 0 && answer.direct.length === 0;
  if (empty && buttons.length === 0 && Object.keys(answer.selection).length === 0)
    suggestions.append(labels.nothingNear);
}

/** What was found, in a sentence. */
export function sentenceOf(answer: Answer, typed: string, { labels }: PageData): string {
  const { total, conferences, full, asked, selection, absentYears } = answer;
  const chosen = Object.keys(selection).length > 0;
  const text = typed.trim().length > 60 ? `${typed.trim().slice(0, 60)}…` : typed.trim();
  if (!asked && !chosen) return text === '' ? labels.idle : labels.noWords;
  if (absentYears.length > 0) return worded(labels.noneOfYear, { years: absentYears.join(', ') });
  if (total === 0) return worded(chosen ? labels.noneChosen : labels.none, { text });
  const found = worded(labels.found, { passages: total, conferences });
  if (full === total) return `${found}.`;
  return worded(full === 0 ? labels.noneFull : labels.someFull, { found, full, rest: total - full });
}
