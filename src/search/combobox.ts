import { searchClient } from './client.ts';
import styles from './combobox.css?inline';
import { filled, type PageData, worded } from './page-data.ts';
import { element, kindLabel } from './render.ts';

/** A choice in the list: a page, or the search of the words typed. */
interface Option {
  label: string;
  kind: string;
  href: string;
}

/** Milliseconds after which typing is at rest and the number of choices is said. */
const rest = 600;

/**
 * Makes a search field outside the search page a combobox: pages that the words typed may become, and the search
 * itself. Called when the field first has focus; without the index the field stays what it is.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @param field an `input[type=search]` in a form that sends to the search page
 * @param address of `hien-hanh.json`
 */
export async function offerCompletions(field: HTMLInputElement, address: string): Promise<void> {
  const data = (await (await fetch(address)).json()) as PageData;
  const client = searchClient(data.index);
  const list = listFor(field, data);
  const status = element('span', { role: 'status', class: 'unseen' });
  field.after(list, status);
  let options: Option[] = [];
  let active = -1;

  const activate = (at: number) => {
    active = at;
    for (const [place, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(place === at));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const show = (next: Option[]) => {
    options = next;
    const items = options.map(({ label, kind }, at) => {
      const attributes = { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' };
      return element('li', attributes, label, element('small', {}, kind));
    });
    list.replaceChildren(...items);
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  };
  const follow = (at: number) => {
    const option = options[at];
    if (option !== undefined) location.assign(option.href);
  };

  let pause = 0;
  const complete = async () => {
    const text = field.value.trim();
    const found = text === '' ? [] : await client.complete(text).catch(() => []);
    if (found === null || document.activeElement !== field) return;
    const pages = found.map(({ kind, id, label }): Option => {
      return { label, kind: kindLabel(kind, data), href: filled(data.addresses[kind], id) };
    });
    const href = `${data.search}?${new URLSearchParams({ q: text })}`;
    show(text === '' ? [] : [...pages, { label: `“${text}”`, kind: data.labels.searchPassages, href }]);
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      status.textContent = text === '' ? '' : worded(data.labels.completionCount, { n: pages.length });
    }, rest);
  };

  field.addEventListener('input', () => void complete());
  field.addEventListener('focus', () => void complete());
  field.addEventListener('blur', () => show([]));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = options.length - 1;
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (list.hidden) {
      // Closed with Escape, an arrow opens it again.
      if (!arrow) return;
      void complete();
    } else if (event.key === 'ArrowDown') activate(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? last : active - 1);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && active >= 0) follow(active);
    else return;
    event.preventDefault();
  });
  // Pressing an option must not take focus from the field, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) =>
    follow([...list.children].indexOf((event.target as Element).closest('li') ?? list)),
  );
  await complete();
}

function listFor(field: HTMLInputElement, { labels }: PageData): HTMLUListElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const attributes = { class: 'completions', role: 'listbox', id: `${field.id}-goi-y`, hidden: true };
  const list = element('ul', { ...attributes, 'aria-label': labels.completions });
  const around = field.parentElement;
  if (around !== null && getComputedStyle(around).position === 'static') around.style.position = 'relative';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  field.autocomplete = 'off';
  return list;
}
