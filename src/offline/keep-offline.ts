import { base } from 'astro:config/client';
import { remembered } from '../client/memory.ts';

/** The worker's address; it keeps what lies next to it and below. */
const workerAddress = `${base.replace(/\/?$/, '/')}sw.js`;
/** The key under which a reader's preference is remembered, and its one value: keep nothing. */
const offlinePreference = { key: 'ngoai-tuyen', none: 'khong' } as const;

/** A version of the edition as the worker keeps it. */
export interface KeptEdition {
  /** Changes with any byte of any file. */
  version: string;
  /** Path from the worker's scope → SHA-256 in base64; pages without `index.html`. */
  files: Readonly<Record<string, string>>;
  /** The kept page that is shown, without a network, for a page that is not kept. */
  absent: string;
}

/**
 * Keeps the edition for reading without a network once the page has loaded, unless the reader chose not to or saves
 * data; says when there is no network, and when a newer version is at hand.
 */
export function keepOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  sayWhenOffline();
  const control = document.querySelector<HTMLElement>('[data-offline-control]');
  if (control)
    void import('./offline-control.ts').then((part) =>
      part.startOfflineControl(control, workerAddress, offlinePreference),
    );
  // `astro dev` has no worker.
  if (!import.meta.env.PROD || !serviceWorker) return;
  if (serviceWorker.controller !== null) {
    // A newer version took over, here or in another tab. When it did so because the reader goes on to another page,
    // reloading this one would bring them back.
    let leaving = false;
    addEventListener('beforeunload', () => {
      leaving = true;
    });
    serviceWorker.addEventListener('controllerchange', () => leaving || location.reload());
  }
  if (connection?.saveData || remembered(offlinePreference.key) === offlinePreference.none) return;
  const register = async () => {
    const registration = await serviceWorker.register(workerAddress);
    const offer = () => {
      if (registration.waiting !== null && serviceWorker.controller !== null) offerNewer(registration.waiting);
    };
    offer();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  };
  // The load event waits for this module.
  addEventListener('load', () => setTimeout(() => void register().catch(() => {}), 1500));
}

function sayWhenOffline(): void {
  const say = () => void note((words) => (navigator.onLine ? '' : (words['offline'] ?? '')));
  addEventListener('online', say);
  addEventListener('offline', say);
  if (!navigator.onLine) say();
}

function offerNewer(waiting: ServiceWorker): void {
  const place = note((words) => `${words['newer']} `);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place?.dataset['read'] ?? '';
  button.addEventListener('click', () => waiting.postMessage('take-over'));
  place?.append(button);
}

/** Fills the line at the foot of the window, which is spoken when it changes; empty, it is hidden. */
function note(wordsOf: (words: DOMStringMap) => string): HTMLElement | null {
  const place = document.querySelector<HTMLElement>('[data-offline-note]');
  if (place === null) return null;
  place.textContent = wordsOf(place.dataset);
  place.hidden = place.textContent === '';
  if (!place.hidden) place.role = 'status';
  else place.removeAttribute('role');
  return place;
}
