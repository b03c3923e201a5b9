import { searchClient } from './client.ts';
import type { Answer } from './engine.ts';
import type { PageData } from './page-data.ts';
import { type PlaceInList, placeIn, queryOf, type Selection, type Shown, shownIn, withoutTyped } from './page-state.ts';
import { sentenceOf, showDirectAnswers, showReading, showResults } from './render.ts';

/** Results shown at first, and how many more each time. */
const batch = 10;
/** Milliseconds after which an index that has not come is said to be slow, and typing is at rest. */
const patience = 4000;
const rest = 700;

/** Brings the search page to life. */
export function startSearchPage(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['search'] ?? '{}') as PageData;
  const parts = partsOf(root);
  const { field, status, results } = parts;
  const client = searchClient(data.index);
  let shown: Shown = shownIn(location.search);
  let inForce: Selection = {};
  let back: PlaceInList | null = placeIn(history.state);
  let limit = back?.limit ?? batch;
  let ready = false;
  let asked = 0;
  let resting = 0;
  /** The address of this step of history before words were typed in it. */
  let settled = `${location.pathname}${location.search}`;

  const address = () => `${location.pathname}${queryOf(shown)}`;
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };

  const show = (answer: Answer) => {
    const focused = document.activeElement;
    inForce = answer.selection;
    const chosen = Object.entries(answer.selection).filter(([key]) => !(key in answer.typed));
    shown = { ...shown, selection: Object.fromEntries(chosen) };
    keepAddress(address());
    showResults(results, answer.results, data);
    showDirectAnswers(parts.direct, answer.direct, data);
    showReading(parts.readAs, parts.suggestions, answer, data);
    void showNarrowing(answer);
    parts.more.hidden = answer.total <= answer.results.length;
    parts.browse.hidden = answer.total > 0;
    say(sentenceOf(answer, shown.text, data));
    if (back !== null) restore(back);
    // The control that had focus may be gone: its results are the next stop.
    else if (focused !== document.activeElement || focused?.closest('[hidden]')) stopAt();
    back = null;
  };

  /** Choices come behind the first results: nobody narrows before they stand. */
  const showNarrowing = async ({ found, selection }: Answer) => {
    const own = asked;
    const [facets, buttons] = await Promise.all([client.facets(found, selection), import('./facet-buttons.ts')]);
    if (facets === null || own !== asked) return;
    buttons.showFacets(parts.facets, facets, selection, data);
    buttons.showChoices(parts.choices, facets, selection, data);
    parts.narrowing.hidden = parts.facets.childElementCount === 0;
    stopAt();
  };

  const stopAt = () => {
    const stop = results.childElementCount > 0 ? results : field;
    if (document.activeElement === document.body || document.activeElement?.closest('[hidden]')) {
      stop.focus({ preventScroll: true });
    }
  };

  const restore = ({ scroll, focus }: PlaceInList) => {
    const items = [...results.children] as HTMLElement[];
    const link = items.find(({ dataset }) => dataset['result'] === focus)?.querySelector('a');
    (link ?? field).focus({ preventScroll: true });
    scrollTo(0, scroll);
  };

  const ask = async () => {
    asked += 1;
    const own = asked;
    if (!ready) say(data.labels.loading);
    const slow = setTimeout(() => {
      if (ready || own !== asked) return;
      parts.failure.hidden = false;
      say(data.labels.slow);
    }, patience);
    try {
      const answer = await client.ask({ ...shown, limit });
      if (own !== asked || answer === null) return;
      ready = true;
      parts.failure.hidden = true;
      show(answer);
      stopAt();
    } catch {
      if (own !== asked) return;
      parts.failure.hidden = false;
      parts.browse.hidden = false;
      say(data.labels.failed);
    } finally {
      clearTimeout(slow);
    }
  };

  /** Shows something else: a step to come back to when the reader took one, else in the place of what was shown. */
  const go = (next: Partial<Shown>, step: boolean) => {
    if (step && address() !== settled) keepAddress(settled);
    shown = { ...shown, ...next };
    limit = batch;
    if (field.value !== shown.text) field.value = shown.text;
    if (step && address() !== settled) {
      keepPlace();
      history.pushState(null, '', address());
      settled = address();
    } else keepAddress(address());
    return ask();
  };

  /** Keeps the reader's place with this step of history. */
  const keepPlace = () => {
    const focus = document.activeElement?.closest<HTMLElement>('[data-result]')?.dataset['result'] ?? null;
    history.replaceState({ limit, scroll: scrollY, focus } satisfies PlaceInList, '');
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
    status.setAttribute('aria-busy', 'true');
    clearTimeout(resting);
    resting = window.setTimeout(() => status.removeAttribute('aria-busy'), rest);
    void go({ text: field.value }, false);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.removeAttribute('aria-busy');
    void go({ text: field.value }, true);
  });
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const { facet, value, query } = button?.dataset ?? {};
    if (facet !== undefined && value !== undefined) void choose(facet as keyof Selection, value);
    else if (query !== undefined) void go({ text: query }, true);
  });
  parts.more.addEventListener('click', () => {
    const next = results.childElementCount;
    limit += batch;
    void ask().then(() => results.children[next]?.querySelector('a')?.focus());
  });
  parts.again.addEventListener('click', () => {
    client.restart();
    field.focus();
    void ask();
  });
  addEventListener('pagehide', keepPlace);
  addEventListener('popstate', ({ state }) => {
    shown = shownIn(location.search);
    settled = `${location.pathname}${location.search}`;
    back = placeIn(state);
    limit = back?.limit ?? batch;
    field.value = shown.text;
    void ask();
  });
  walkWithArrows(root, field, results, () => void go({ text: '' }, false));

  if (shown.text === '') shown.text = field.value;
  field.value = shown.text;
  // A reader who asked on another page goes on from here: the results are the next stop.
  if (shown.text !== '' && back === null) field.focus({ preventScroll: true });
  if (back !== null) history.scrollRestoration = 'manual';
  if (matchMedia('(min-width: 60rem)').matches) parts.narrowing.open = true;
  void ask();
}

/** Safari refuses more than a hundred changes in half a minute; the next one brings the address up to date. */
function keepAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // See above.
  }
}

/** The elements of the search page that change. */
function partsOf(root: HTMLElement) {
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = root.querySelector<Part>(selector);
    if (found === null) throw new Error(`the search page has no ${selector}`);
    return found;
  };
  return {
    form: part<HTMLFormElement>('form'),
    field: part<HTMLInputElement>('input[name=q]'),
    status: part('[role=status]'),
    readAs: part('[data-read-as]'),
    failure: part('[data-failure]'),
    again: part('[data-again]'),
    choices: part('[data-choices]'),
    narrowing: part<HTMLDetailsElement>('[data-narrowing]'),
    facets: part('[data-facets]'),
    direct: part('[data-direct]'),
    suggestions: part('[data-suggestions]'),
    results: part('[data-results]'),
    more: part('[data-more]'),
    browse: part('[data-browse]'),
  };
}

/**
 * Arrow keys walk from the field through the results and back; Escape in them returns to the field, and in the field
 * empties it.
 */
function walkWithArrows(scope: HTMLElement, field: HTMLInputElement, results: HTMLElement, empty: () => void): void {
  scope.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: HTMLElement[] = [field, ...results.querySelectorAll<HTMLElement>('h2 a')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Escape') {
      if (at > 0) field.focus();
      else if (field.value !== '') empty();
      else return;
    } else if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && at > 0)) {
      stops[event.key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
    } else return;
    event.preventDefault();
  });
}
