import type { Completion } from '../ranking/complete.ts';
import { searchClient } from '../worker/client.ts';
import styles from './combobox.css?inline';
import type { Current } from './current.ts';
import { element } from './elements.ts';
import { addressesOf } from './page-addresses.ts';
import { kindLabels } from './wording.ts';

/** A choice in the list: a page, or the search of what is typed. */
interface Option {
  label: string;
  kind: string;
  href: string;
}

/**
 * Makes a search field outside the search page a combobox: topics, people, organisations, years and conferences
 * that the words typed may become, and the search itself. Called when the field first has focus; without the
 * index the field stays what it is.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @param field an `input[type=search]` in a form that sends to the search page
 * @param address of `hien-hanh.json`
 */
export async function offerCompletions(field: HTMLInputElement, address: string): Promise<void> {
  const current = (await (await fetch(address)).json()) as Current;
  const client = searchClient(current.index);
  const addresses = addressesOf({ ...current });
  const list = listFor(field);
  const status = element('span', { role: 'status', class: 'unseen' });
  field.after(list, status);
  let options: Option[] = [];
  let active = -1;

  const show = (next: Option[]) => {
    options = next;
    list.replaceChildren(
      ...options.map(({ label, kind }, at) =>
        element(
          'li',
          { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' },
          label,
          element('small', {}, kind),
        ),
      ),
    );
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  };
  const activate = (at: number) => {
    active = at;
    for (const [place, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(place === at));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`);
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
    const pages = found.map((one: Completion) => {
      return { label: one.label, kind: kindLabels[one.kind], href: addresses.page(one.kind, one.id) };
    });
    const search = {
      label: `“${text}”`,
      kind: 'Tìm trong các đoạn',
      href: `${current.search}?${new URLSearchParams({ q: text })}`,
    };
    show(text === '' ? [] : [...pages, search]);
    // Said after a pause, not at every key.
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      status.textContent = text === '' ? '' : `${pages.length} gợi ý`;
    }, 600);
  };

  field.addEventListener('input', () => void complete());
  field.addEventListener('focus', () => void complete());
  field.addEventListener('blur', () => show([]));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const last = options.length - 1;
    if (event.key === 'ArrowDown') activate(active === last ? -1 : active + 1);
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

function listFor(field: HTMLInputElement): HTMLUListElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const list = element('ul', {
    class: 'completions',
    role: 'listbox',
    id: `${field.id}-goi-y`,
    'aria-label': 'Gợi ý',
    hidden: true,
  });
  const around = field.parentElement;
  if (around !== null && getComputedStyle(around).position === 'static') around.style.position = 'relative';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  field.autocomplete = 'off';
  return list;
}
