function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that may not remember still follows the choice on this page.
  }
}

/** Follows and remembers the choice of light, dark or as the system has it. */
export function followTheme(): void {
  const { style } = document.documentElement;
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input')) {
    // The script at the top of the page has set what is remembered.
    input.checked = input.value === style.colorScheme;
    input.addEventListener('change', () => {
      remember('nen', input.value);
      style.colorScheme = input.value;
    });
  }
}

/** Remembers that a reader wants the evidence open. */
export function rememberEvidence(): void {
  const control = document.querySelector<HTMLInputElement>('#can-cu');
  if (control === null) return;
  control.checked ||= remembered('can-cu') === 'mo';
  control.addEventListener('change', () => remember('can-cu', control.checked ? 'mo' : ''));
}

/** The reader's choice to have nothing kept for reading without a network. */
export const keepsNothing = () => remembered('ngoai-tuyen') === 'khong';
/** Remembers that choice. */
export const setKeepsNothing = (chosen: boolean) => remember('ngoai-tuyen', chosen ? 'khong' : '');

/** `/` goes to the search field, `?` lists the shortcuts; both can be switched off (WCAG 2.1.4). */
export function listenForShortcuts(): void {
  const list = document.querySelector<HTMLDialogElement>('[data-shortcuts]');
  const toggle = list?.querySelector<HTMLInputElement>('[data-shortcuts-on]');
  if (!list || !toggle) return;
  toggle.checked = remembered('phim-tat') !== 'khong';
  toggle.addEventListener('change', () => remember('phim-tat', toggle.checked ? '' : 'khong'));
  document.querySelector('[data-shortcuts-open]')?.addEventListener('click', () => list.showModal());
  document.addEventListener('keydown', (event) => {
    if (!toggle.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = (event.target as Element).closest('input:not([type=radio], [type=checkbox]), textarea, select');
    if (list.open || typing) return;
    if (event.key === '?') list.showModal();
    else if (event.key === '/') document.querySelector<HTMLInputElement>('input[type=search][name=q]')?.focus();
    else return;
    event.preventDefault();
  });
}
