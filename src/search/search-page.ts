import { searchClient } from './client.ts';
import type { Answer } from './engine.ts';
import type { PageData } from './page-data.ts';
import { type PlaceInList, placeIn, queryOf, type Shown, shownIn, withoutTyped } from './page-state.ts';
import { sentenceOf, showDirectAnswers, showReading, showResults } from './render.ts';
import type { Selection } from './selection.ts';

/** Results shown at first, and how many more each time. */
const batch = 10;
/** Milliseconds after which an index that has not come is said to be slow, and typing is at rest. */
const patience = 4000;
const rest = 700;

/** Brings the search page to life. */
export function startSearchPage(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['search'] ?? '{}') as PageData;
  const part = <Part extends HTMLElement>(selector: string) => root.querySelector(selector) as Part;
  const field = part<HTMLInputElement>('input[name=q]');
  const status = part('[role=status]');
  const failure = part('[data-failure]');
  const narrowing = part<HTMLDetailsElement>('[data-narrowing]');
  const facetGroups = part('[data-facets]');
  const results = part('[data-results]');
  const more = part('[data-more]');
  const browse = part('[data-browse]');

  const client = searchClient(data.index);
  let shown = shownIn(location.search);
  let inForce: Selection = {};
  let back = placeIn(history.state);
  let limit = back?.limit ?? batch;
  let ready = false;
  let resting = 0;
  /** The address of this step of history before words were typed in it. */
  let settled = `${location.pathname}${location.search}`;

  const address = () => `${location.pathname}${queryOf(shown)}`;
  const place = (): PlaceInList => ({ limit, scroll: scrollY, focus: document.activeElement?.id ?? '' });
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };

  const answered = () => root.toggleAttribute('data-answered', true);
  const fail = (text: string) => {
    answered();
    failure.hidden = false;
    say(text);
  };

  const show = (answer: Answer) => {
    inForce = answer.selection;
    const chosen = Object.entries(answer.selection).filter(([key]) => !(key in answer.typed));
    shown = { ...shown, selection: Object.fromEntries(chosen) };
    keepAddress(address());
    keepInOtherLanguage();
    showResults(results, answer.results, data);
    showDirectAnswers(part('[data-direct]'), answer.direct, data);
    showReading(part('[data-read-as]'), part('[data-suggestions]'), answer, data);
    const isChosen = Object.keys(answer.selection).length > 0;
    narrowing.hidden = !isChosen && Object.values(answer.facets).every((values) => values.length < 2);
    const narrowed = showNarrowing(answer);
    // A choice's button stands above the results, so it comes before them.
    if (isChosen && back === null) void narrowed.then(answered);
    else answered();
    failure.hidden = true;
    more.hidden = answer.total <= answer.results.length;
    browse.hidden = answer.total > 0;
    say(sentenceOf(answer, shown.text, data));
    if (back !== null) {
      (document.getElementById(back.focus) ?? field).focus({ preventScroll: true });
      scrollTo(0, back.scroll);
      back = null;
    }
    keepFocus();
  };

  /** Choices come behind the first results: nobody narrows before they stand. */
  const showNarrowing = async ({ facets, selection }: Answer) => {
    const buttons = await import('./facet-buttons.ts');
    buttons.showFacets(facetGroups, facets, selection, data);
    buttons.showChoices(part('[data-choices]'), facets, selection, data);
    keepFocus();
  };

  /** The control that had focus may be gone: its results are the next stop. */
  const keepFocus = () => {
    if (document.activeElement !== document.body && !document.activeElement?.closest('[hidden]')) return;
    (results.childElementCount > 0 ? results : field).focus({ preventScroll: true });
  };

  const ask = async () => {
    if (!ready) say(data.labels.loading);
    const slow = setTimeout(() => {
      if (!ready) fail(data.labels.slow);
    }, patience);
    try {
      const answer = await client.ask({ ...shown, limit });
      if (answer === null) return;
      ready = true;
      show(answer);
    } catch {
      browse.hidden = false;
      fail(data.labels.failed);
    } finally {
      clearTimeout(slow);
    }
  };

  /** Shows something else: as a step to come back from, or in the place of what was shown. */
  const go = (next: Partial<Shown>, step: boolean) => {
    const left = place();
    shown = { ...shown, ...next };
    limit = batch;
    if (field.value !== shown.text) field.value = shown.text;
    if (step && address() !== settled) {
      history.replaceState(left, '', settled);
      history.pushState(null, '', address());
      settled = address();
    } else keepAddress(address());
    return ask();
  };

  const choose = (key: keyof Selection, value: string) => {
    const selection = { ...shown.selection };
    if (inForce[key] === value) delete selection[key];
    else selection[key] = value;
    return go({ text: withoutTyped(shown.text, key), selection }, true);
  };

  // Telex keyboards compose inline: what is being composed is what the reader means so far.
  field.addEventListener('input', () => {
    // Counts are spoken once typing rests.
    status.ariaBusy = 'true';
    clearTimeout(resting);
    resting = window.setTimeout(() => status.removeAttribute('aria-busy'), rest);
    void go({ text: field.value }, false);
  });
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    status.removeAttribute('aria-busy');
    void go({ text: field.value }, true);
  });
  root.addEventListener('click', (event) => {
    const { facet, value, query } = (event.target as Element).closest('button')?.dataset ?? {};
    if (facet !== undefined && value !== undefined) void choose(facet as keyof Selection, value);
    else if (query !== undefined) void go({ text: query }, true);
  });
  more.addEventListener('click', async () => {
    const next = results.childElementCount;
    limit += batch;
    await ask();
    results.children[next]?.querySelector('a')?.focus();
  });
  part('[data-again]').addEventListener('click', () => {
    client.restart();
    field.focus();
    void ask();
  });
  addEventListener('pagehide', () => history.replaceState(place(), ''));
  addEventListener('popstate', ({ state }) => {
    // A link to a part of this page is a step too.
    if (`${location.pathname}${location.search}` === address()) return;
    shown = shownIn(location.search);
    settled = `${location.pathname}${location.search}`;
    back = placeIn(state);
    limit = back?.limit ?? batch;
    field.value = shown.text;
    void ask();
  });
  walkWithArrows(root, field, results, () => void go({ text: '' }, false));

  field.value = shown.text ||= field.value;
  // A reader who asked on another page goes on from here: the results are the next stop.
  if (shown.text !== '' && back === null) field.focus({ preventScroll: true });
  if (back !== null) history.scrollRestoration = 'manual';
  narrowing.open = matchMedia('(min-width: 74rem)').matches;
  if (queryOf(shown) === '') answered();
  void ask();
}

function keepAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the next one brings the address up to date.
  }
}

/** The header's link to this page in the other language leads to the same words and choices. */
function keepInOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('.languages a');
  if (link !== null) link.search = location.search;
}

/** Arrow keys walk from the field through the results and back; Escape returns to the field, and in it empties it. */
function walkWithArrows(scope: HTMLElement, field: HTMLInputElement, results: HTMLElement, empty: () => void): void {
  scope.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('h2 a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
    if (at < 0 || step === undefined) return;
    if (event.key === 'Escape' && at === 0 && field.value !== '') empty();
    else if (step === 0 || !stops[at + step]) return;
    else stops[at + step]?.focus();
    event.preventDefault();
  });
}
