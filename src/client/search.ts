/** Makes each search field a combobox once a reader goes to it; index and engine are fetched no sooner. */
export function offerSuggestions(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-current-index]')) {
    const offer = async () => {
      const part = await import('../search/combobox.ts');
      await part.offerCompletions(field, field.dataset['currentIndex'] ?? '');
    };
    field.addEventListener('focus', () => void offer().catch(() => undefined), { once: true });
  }
}

/** Marks the words found in the passage that a search result led to, and leads back to the results. */
export function markFound(): void {
  const mark = async () => {
    const results = resultsThatLedHere();
    if (results === null) return;
    const part = await import('../search/found-words.ts');
    part.showFound(results);
  };
  window.addEventListener('hashchange', () => void mark());
  void mark();
}

/** The search page with its query, when this page was opened from it, in its tab or in a new one. */
function resultsThatLedHere(): URL | null {
  if (location.hash === '' || !URL.canParse(document.referrer)) return null;
  const from = new URL(document.referrer);
  return from.origin === location.origin && from.pathname.endsWith('/tim-kiem/') && from.searchParams.has('q')
    ? from
    : null;
}
