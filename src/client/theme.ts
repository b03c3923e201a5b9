import { remember, remembered } from './memory.ts';

/** Shows the choice of light, dark or as the system has it, and remembers what is chosen. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-theme-choice]');
  if (choice === null) return;
  const chosen = remembered('nen') ?? '';
  for (const input of choice.querySelectorAll('input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      remember('nen', input.value);
      if (input.value === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = input.value;
    });
  }
  choice.hidden = false;
}
