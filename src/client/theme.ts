import { remember, remembered } from './memory.ts';

/** Follows and remembers the choice of light, dark or as the system has it. */
export function followTheme(): void {
  const known = remembered('nen') ?? '';
  const chosen = known === 'light' || known === 'dark' ? known : '';
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      remember('nen', input.value);
      if (input.value === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = input.value;
    });
  }
}

/** Remembers that a reader wants the evidence open. */
export function rememberEvidence(): void {
  const control = document.querySelector<HTMLInputElement>('#can-cu');
  if (control === null) return;
  if (remembered('can-cu') !== null) control.checked = true;
  control.addEventListener('change', () => remember('can-cu', control.checked ? 'mo' : ''));
}
