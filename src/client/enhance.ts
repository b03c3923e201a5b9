// The one deferred module of every page: what is pleasant to have where scripts run. Nothing needs it.
import { keepOffline } from '../offline/keep-offline.ts';
import { copyCitations } from './copy.ts';
import { followTheme, listenForShortcuts, rememberEvidence } from './preferences.ts';

followTheme();
rememberEvidence();
listenForShortcuts();
copyCitations();
offerCompletions();
addEventListener('hashchange', () => void markFound());
void markFound();
keepOffline();

/** Makes each search field but the search page's a combobox once a reader goes to it; no index is fetched sooner. */
function offerCompletions(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-current-index]:not([data-search] *)')) {
    const offer = async () => {
      const part = await import('../search/combobox.ts');
      await part.offerCompletions(field, field.dataset['currentIndex'] ?? '');
    };
    field.addEventListener('focus', () => void offer().catch(() => {}), { once: true });
  }
}

/** Marks the words found in the passage that a search result led to, in its tab or in a new one. */
async function markFound(): Promise<void> {
  const from = URL.parse(document.referrer);
  if (location.hash === '' || from?.origin !== location.origin) return;
  if (!from.pathname.endsWith('/tim-kiem/') || !from.searchParams.has('q')) return;
  const part = await import('../search/found-words.ts');
  part.showFound(from);
}
