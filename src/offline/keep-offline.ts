import { base } from 'astro:config/client';
import { keepsNothing } from '../client/preferences.ts';

/** A version of the edition as the worker keeps it. */
export interface KeptEdition {
  /** Changes with any byte of any file. */
  version: string;
  /** Path from the worker's scope → SHA-256 in base64; pages without `index.html`. */
  files: Readonly<Record<string, string>>;
  /** The kept page that is shown, without a network, for a page that is not kept. */
  absent: string;
}

/** Keeps the edition once the page has loaded, unless declined or data is saved; says when offline, when outdated. */
export function keepOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // It keeps what lies next to it and below.
  const workerAddress = `${base.replace(/\/?$/, '/')}sw.js`;
  const control = document.querySelector<HTMLElement>('[data-offline-control]');
  if (control) void import('./offline-control.ts').then((part) => part.startOfflineControl(control, workerAddress));
  const say = () => void note(navigator.onLine ? '' : 'offline');
  addEventListener('online', say);
  addEventListener('offline', say);
  if (!navigator.onLine) say();
  // `astro dev` has no worker.
  if (!import.meta.env.PROD || !serviceWorker) return;
  // A newer version took over, here or in another tab.
  if (serviceWorker.controller !== null) serviceWorker.addEventListener('controllerchange', () => location.reload());
  if (connection?.saveData || keepsNothing()) return;
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

function offerNewer(waiting: ServiceWorker): void {
  const place = note('newer');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place?.dataset['read'] ?? '';
  button.addEventListener('click', () => waiting.postMessage('take-over'));
  place?.append(' ', button);
}

function note(what: 'offline' | 'newer' | ''): HTMLElement | null {
  const place = document.querySelector<HTMLElement>('[data-offline-note]');
  if (place === null) return null;
  place.textContent = place.dataset[what] ?? '';
  place.hidden = what === '';
  place.role = what === '' ? null : 'status';
  return place;
}
