import { searchClient } from './client.ts';
import styles from './combobox.css?inline';
import { filled, type PageData, worded } from './page-data.ts';
import { element } from './render.ts';

/** Milliseconds after which typing is at rest and the number of choices is said. */
const rest = 600;

/**
 * Makes a search field a combobox of pages that its words may become; without the index it stays what it is.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @param address of `hien-hanh.json`
 */
export async function offerCompletions(field: HTMLInputElement, address: string): Promise<void> {
  const data = (await (await fetch(address)).json()) as PageData;
  const client = searchClient(data.index);
  const list = listFor(field, data.labels.completions);
  const status = element('span', { role: 'status', class: 'unseen' });
  field.after(list, status);
  let active: Element | null = null;
  let pause = 0;

  const activate = (item: Element | null | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = item ?? null;
    active?.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', active?.id ?? '');
  };
  const show = (items: HTMLElement[]) => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    field.ariaExpanded = String(!list.hidden);
    activate(null);
  };
  const option = (label: string, kind: string, href: string) => {
    const attributes = { role: 'option', id: `${list.id}-${href}`, 'data-href': href, 'aria-selected': 'false' };
    return element('li', attributes, label, element('small', { class: 'soft' }, kind));
  };
  const follow = (item: Element | null) => {
    if (item instanceof HTMLElement) location.assign(item.dataset['href'] ?? '');
  };
  const complete = async () => {
    const text = field.value.trim();
    const found = text === '' ? [] : await client.complete(text).catch(() => []);
    if (found === null || document.activeElement !== field) return;
    const pages = found.map(({ kind, id, label }) => option(label, data.kinds[kind], filled(data.addresses[kind], id)));
    const search = `${data.search}?${new URLSearchParams({ q: text })}`;
    show(text === '' ? [] : [...pages, option(`“${text}”`, data.labels.searchPassages, search)]);
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      status.textContent = text === '' ? '' : worded(data.labels.completionCount, { n: pages.length });
    }, rest);
  };

  field.addEventListener('input', complete);
  field.addEventListener('focus', complete);
  field.addEventListener('blur', () => show([]));
  field.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing) return;
    // Closed with Escape, an arrow opens it again.
    if (list.hidden && (key === 'ArrowDown' || key === 'ArrowUp')) void complete();
    else if (list.hidden) return;
    else if (key === 'ArrowDown') activate(active === null ? list.firstElementChild : active.nextElementSibling);
    else if (key === 'ArrowUp') activate(active === null ? list.lastElementChild : active.previousElementSibling);
    else if (key === 'Escape') show([]);
    else if (key === 'Enter' && active !== null) follow(active);
    else return;
    event.preventDefault();
  });
  // Pressing an option must not take focus from the field, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => follow((event.target as Element).closest('li')));
  await complete();
}

function listFor(field: HTMLInputElement, label: string): HTMLUListElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const id = `${field.id}-goi-y`;
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return element('ul', { class: 'completions', role: 'listbox', id, hidden: true, 'aria-label': label });
}
