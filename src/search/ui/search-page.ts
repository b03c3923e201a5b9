import type { Selection } from '../query/selection.ts';
import type { Answer } from '../ranking/answer.ts';
import { searchClient } from '../worker/client.ts';
import { queryOf, type Shown, shownIn } from './address.ts';
import { showDirectAnswers } from './direct-answers.ts';
import { place } from './elements.ts';
import { handOver } from './handoff.ts';
import { walkWithArrows } from './keyboard.ts';
import { addressesOf } from './page-addresses.ts';
import { partsOf } from './page-parts.ts';
import { type Items, itemsOf } from './result-list.ts';
import { messages, sentenceOf } from './wording.ts';

/** Results shown at first, and how many more each time. */
const batch = 10;

/** Brings the search page to life. */
export function startSearchPage(root: HTMLElement): void {
  const parts = partsOf(root);
  const addresses = addressesOf(root.dataset);
  const client = searchClient(root.dataset['index'] ?? '');
  let shown: Shown = shownIn(location.search);
  let inForce: Selection = {};
  let limit = batch;
  let items: Items = new Map();
  let ready = false;
  let asked = 0;
  /** Fetched behind the first answer, as what results can be narrowed to is counted behind the first results. */
  let aside: typeof import('./aside.ts') | null = null;
  let facets = false;

  const say = (text: string) => {
    if (parts.status.textContent !== text) parts.status.textContent = text;
  };

  const show = (answer: Answer) => {
    inForce = answer.selection;
    const chosen = Object.entries(answer.selection).filter(([key]) => !(key in answer.typed));
    shown = { ...shown, selection: Object.fromEntries(chosen) };
    keepAddress(`${location.pathname}${queryOf(shown)}`, false);
    items = itemsOf(answer.results, items, addresses);
    place(parts.results, [...items.values()]);
    showDirectAnswers(parts.direct, answer.direct, addresses);
    // Its place is kept until its buttons come; those hide it again when there is nothing to choose.
    parts.narrowing.hidden = answer.total === 0;
    aside?.showAside(parts, answer);
    parts.more.hidden = answer.total <= answer.results.length;
    parts.browse.hidden = answer.total > 0;
    say(sentenceOf(answer, shown.text));
  };

  const fetchAside = async () => {
    aside ??= await import('./aside.ts').catch(() => null);
    return aside;
  };

  /** @param texts fetch those that are not here, which the first results do not wait for */
  const ask = async (texts = false) => {
    asked += 1;
    const own = asked;
    if (!ready) say(messages.loading);
    try {
      const answer = await client.ask({ ...shown, limit, facets, texts });
      ready = true;
      parts.failure.hidden = true;
      if (answer === null) return;
      // Words to look for instead, and how others were read, are part of the answer.
      if (answer.suggestions.length > 0 || answer.readAs) await fetchAside();
      if (own !== asked) return;
      const first = aside === null;
      show(answer);
      await fetchAside();
      const lacking = answer.results.some(({ snippet }) => snippet === null);
      if (own === asked && (lacking || (!facets && answer.total > 0))) {
        facets = true;
        await ask(true);
      } else if (first && own === asked) aside?.showAside(parts, answer);
    } catch {
      parts.failure.hidden = false;
      parts.browse.hidden = false;
      say(messages.failed);
    }
  };

  /** Shows something else; a step to come back to when the reader took one, else in the place of what was shown. */
  const go = (next: Partial<Shown>, step: boolean) => {
    shown = { ...shown, ...next };
    limit = batch;
    if (parts.field.value !== shown.text) parts.field.value = shown.text;
    keepAddress(`${location.pathname}${queryOf(shown)}`, step);
    return ask();
  };

  const choose = (key: keyof Selection, value: string) => {
    const selection = { ...shown.selection };
    if (inForce[key] === value) delete selection[key];
    else selection[key] = value;
    return go({ text: aside?.withoutTyped(shown.text, key) ?? shown.text, selection }, true);
  };

  // Telex keyboards compose inline: what is being composed is what the reader means so far.
  parts.field.addEventListener('input', () => void go({ text: parts.field.value }, false));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = parts.field.value;
    void fetchAside().then((loaded) => loaded?.keepQuery(text));
    void go({ text }, true);
  });
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const { facet, value, query } = target.closest<HTMLElement>('button')?.dataset ?? {};
    if (facet !== undefined && value !== undefined) void choose(facet as keyof Selection, value);
    else if (query !== undefined) void go({ text: query }, true);
    const item = target.closest<HTMLLIElement>('[data-results] > li');
    const link = target.closest('a');
    if (item === null || link === null) return;
    aside?.keepQuery(shown.text);
    const words = JSON.parse(item.dataset['words'] ?? '[]') as string[];
    handOver({ to: `${link.pathname}${link.hash}`, back: `${location.pathname}${queryOf(shown)}`, words });
  });
  parts.more.addEventListener('click', () => {
    limit += batch;
    void ask();
  });
  parts.again.addEventListener('click', () => void ask());
  parts.forget.addEventListener('click', () => {
    aside?.forgetQueries();
    parts.recent.replaceChildren();
    parts.forget.hidden = true;
    parts.field.focus();
  });
  addEventListener('popstate', () => {
    shown = shownIn(location.search);
    limit = batch;
    parts.field.value = shown.text;
    void ask();
  });
  walkWithArrows(
    root,
    parts.field,
    () => [...parts.results.querySelectorAll('a')],
    () => void go({ text: '' }, false),
  );

  if (shown.text === '') shown.text = parts.field.value;
  else {
    parts.field.value = shown.text;
    // A reader who asked on another page goes on from here: the results are the next stop.
    parts.field.focus();
  }
  if (matchMedia('(min-width: 60rem)').matches) parts.narrowing.open = true;
  void ask();
}

/** Safari refuses more than a hundred changes in half a minute; the next one brings the address up to date. */
function keepAddress(address: string, step: boolean): void {
  try {
    if (step && address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // See above.
  }
}
