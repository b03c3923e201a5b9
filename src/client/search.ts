/** Makes each search field a combobox once a reader goes to it; index and engine are fetched no sooner. */
export function offerSuggestions(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-current-index]')) {
    const offer = async () => {
      const part = await import('../search/ui/combobox.ts');
      await part.offerCompletions(field, field.dataset['currentIndex'] ?? '');
    };
    field.addEventListener('focus', () => void offer().catch(() => undefined), { once: true });
  }
}

/** Marks the words found in the passage that a search result led to, and leads back to the results. */
export function markFound(): void {
  const mark = async () => {
    if (!handedOver()) return;
    const part = await import('../search/ui/found.ts');
    part.showFound();
  };
  window.addEventListener('hashchange', () => void mark());
  void mark();
}

function handedOver(): boolean {
  try {
    return sessionStorage.getItem('tim-doan') !== null;
  } catch {
    return false;
  }
}
