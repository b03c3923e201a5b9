import { hostOf } from '../addresses.ts';
import type { DirectAnswer } from './direct-answers.ts';
import type { Answer, Result } from './engine.ts';
import { filled, type PageData, worded } from './page-data.ts';
import type { Snippet } from './snippet.ts';

/** Makes an element: text becomes text nodes, never markup; an attribute that is false is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Puts new children into an element; focus stays with the one that has the same id. */
export function fill(parent: Element, children: readonly Element[]): void {
  const focused = parent.contains(document.activeElement) ? document.activeElement?.id : undefined;
  parent.replaceChildren(...children);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** Shows the results, each a link with its facts and a snippet. */
export function showResults(list: Element, results: readonly Result[], data: PageData): void {
  const areMixed = results.some(({ full }) => full);
  const items = results.map((result) => itemOf(result, areMixed && !result.full, data));
  fill(list, items);
}

function itemOf(result: Result, isPartial: boolean, { addresses, labels, language, roles }: PageData): Element {
  const { conference, passage, title, role, about, date, topics, translated, snippet } = result;
  const href = filled(addresses.passage, conference, passage);
  const name = worded(labels.passage, { id: passage.replace(/[pd](\d+[a-z]?)$/, '$1') });
  const facts: Element[] = [element('span', { 'data-role': role }, roles[role])];
  if (isPartial) facts.push(element('span', {}, labels.partial));
  if (about.length > 0) facts.push(element('span', {}, worded(labels.about, { years: about.join(', ') })));
  if (date !== null) facts.push(element('time', { datetime: date }, dayIn(date, language)));
  if (topics.length > 0) facts.push(element('span', {}, worded(labels.byTopic, { topics: topics.join(', ') })));
  if (translated && addresses.translation !== null) {
    const english = filled(addresses.translation, conference, passage);
    facts.push(element('a', { href: english, hreflang: 'en' }, labels.inEnglish));
  }
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href, id: `${conference}-${passage}` }, `${title}, ${name}`)),
    element('div', { class: 'row small soft' }, ...facts),
    element('p', {}, ...snippetNodes(snippet)),
  );
}

/** A day as pages print it; by the browser, since a library for it weighs as much as the engine. */
function dayIn(date: string, language: PageData['language']): string {
  const [locale, month] = language === 'en' ? (['en-GB', 'long'] as const) : (['vi', 'numeric'] as const);
  return new Date(date).toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}

function snippetNodes({ parts, cut: [before, after] }: Snippet): (Node | string)[] {
  const nodes = parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  return [before ? '… ' : '', ...nodes, after ? ' …' : ''];
}

/** Shows the pages that answer the query by themselves, above the passages. */
export function showDirectAnswers(parent: Element, answers: readonly DirectAnswer[], data: PageData): void {
  const cards = answers.map((answer) => {
    const link = element('a', { href: filled(data.addresses[answer.kind], answer.id) }, answer.label);
    const detail = element('span', { class: 'small soft' }, ` – ${detailOf(answer, data)}`);
    const kind = element('span', { class: 'small soft' }, data.kinds[answer.kind]);
    const card = element('div', { class: 'row' }, kind, element('p', {}, link, detail));
    if (answer.year?.gap && answer.year.held.length > 0) card.append(heldOutside(answer.year.held, data));
    return card;
  });
  parent.replaceChildren(...cards);
}

function detailOf({ passages, year, printed }: DirectAnswer, { labels }: PageData): string {
  if (year !== null) {
    const results = year.result === 0 ? labels.yearNoResults : worded(labels.yearResults, { n: year.result });
    const tasks = year.task === 0 ? labels.yearNoTasks : worded(labels.yearTasks, { n: year.task });
    return `${results}, ${tasks}`;
  }
  if (printed !== null) {
    const { by, notBy, unknown } = printed;
    const said = [by.length > 0 ? worded(labels.printedBy, { list: by.join(', ') }) : labels.printedNowhere];
    if (by.length > 0 && notBy.length > 0) said.push(worded(labels.notPrintedBy, { list: notBy.join(', ') }));
    if (unknown.length > 0) said.push(worded(labels.noArticle, { years: unknown.join(', ') }));
    return said.join('; ');
  }
  return passages === 0 ? labels.noPassage : worded(labels.passages, { n: passages });
}

function heldOutside(held: readonly { what: string; url: string }[], { labels }: PageData): Element {
  const links = held.flatMap(({ what, url }) => {
    return [` ${what} `, element('a', { href: url, rel: 'external' }, `(${hostOf(url)})`)];
  });
  return element('p', { 'data-external': true, class: 'small soft' }, labels.held, ...links);
}

/** Shows how words were read, what was left out, and other queries to follow, each a button. */
export function showReading(readAs: Element, suggestions: Element, answer: Answer, { labels }: PageData): void {
  const said: string[] = [];
  if (answer.readAs !== null) said.push(worded(labels.readAs, { text: answer.readAs }));
  const words = answer.leftOut.map((word) => `“${word}”`).join(', ');
  if (words !== '') said.push(worded(labels.leftOut, { words }));
  readAs.textContent = said.join(' ');
  const buttons = answer.suggestions.map((query) => element('button', { type: 'button', 'data-query': query }, query));
  const { asked, total, direct, selection } = answer;
  const nothing = asked && total === 0 && direct.length === 0 && Object.keys(selection).length === 0;
  if (buttons.length > 0) suggestions.replaceChildren(labels.suggestions, ...buttons);
  else suggestions.textContent = nothing ? labels.nothingNear : '';
}

/** The sentence that says what was found. */
export function sentenceOf(answer: Answer, typed: string, { labels }: PageData): string {
  const { total, conferences, full, asked, selection, absentYears, ofYears } = answer;
  const chosen = Object.keys(selection).length > 0;
  const text = typed.trim().replace(/^(.{60}).+$/s, '$1…');
  if (!asked && !chosen) return text === '' || /[\p{L}\p{N}]/u.test(text) ? labels.idle : labels.noWords;
  if (absentYears.length > 0) return worded(labels.noneOfYear, { years: absentYears.join(', ') });
  if (total === 0) return worded(chosen ? labels.noneChosen : labels.none, { text });
  const found = worded(labels.found, { passages: total, conferences });
  const all = full === 0 ? labels.noneFull : labels.someFull;
  const said = full === total ? `${found}.` : worded(all, { found, full, rest: total - full });
  if (ofYears === null || ofYears.passages === total) return said;
  const { years, passages: n } = ofYears;
  return `${said} ${worded(n === 0 ? labels.noneOfThem : labels.someOfThem, { n, years: years.join(', ') })}`;
}
