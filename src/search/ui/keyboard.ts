/**
 * Arrow keys walk from the field through the results and back; Escape in them returns to the field, and in the
 * field empties it.
 * @param links the results' links as they stand
 * @param empty empties the field
 */
export function walkWithArrows(
  scope: HTMLElement,
  field: HTMLInputElement,
  links: () => HTMLAnchorElement[],
  empty: () => void,
): void {
  scope.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: HTMLElement[] = [field, ...links()];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Escape') {
      if (at > 0) field.focus();
      else if (field.value !== '') empty();
      else field.blur();
    } else if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && at > 0)) {
      stops[event.key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
    } else return;
    event.preventDefault();
  });
}
