import { remember, remembered } from './memory.ts';

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
    if (list.open || (event.target instanceof HTMLElement && takesText(event.target))) return;
    if (event.key === '?') list.showModal();
    else if (event.key === '/') document.querySelector<HTMLInputElement>('input[type=search][name=q]')?.focus();
    else return;
    event.preventDefault();
  });
}

function takesText(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}
