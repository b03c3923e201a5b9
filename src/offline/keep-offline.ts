import { remembered } from '../client/memory.ts';
import type { ToWorker } from './scope.ts';
import { offlineWish, workerAddress } from './wish.ts';

/**
 * Keeps the edition for reading without a network once the page has loaded and the browser is idle, unless the
 * reader wished not to or saves data; says so when there is no network, and when a newer version is at hand.
 */
export function keepOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  sayWhenOffline();
  const control = document.querySelector<HTMLElement>('[data-offline-control]');
  if (control) void import('./control.ts').then((part) => part.startOfflineControl(control));
  // Nothing is kept while the site is being written: `astro dev` has no worker.
  if (!import.meta.env.PROD || !serviceWorker) return;
  if (serviceWorker.controller !== null) {
    // A newer version took over, here or in another tab, and this page is of the older one. When it did so because
    // the reader goes on to another page, reloading this one would bring them back.
    let leaving = false;
    addEventListener('beforeunload', () => {
      leaving = true;
    });
    serviceWorker.addEventListener('controllerchange', () => leaving || location.reload());
  }
  if (connection?.saveData || remembered(offlineWish.key) === offlineWish.none) return;
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
  const say = () => note('data-offline', navigator.onLine ? '' : 'Không có mạng: đang đọc bản giữ trên máy này.');
  addEventListener('online', say);
  addEventListener('offline', say);
  if (!navigator.onLine) say();
}

function offerNewer(waiting: ServiceWorker): void {
  const place = note('data-newer', 'Đã có bản mới của ấn bản. ');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Đọc bản mới';
  button.addEventListener('click', () => waiting.postMessage('take-over' satisfies ToWorker));
  place.append(button);
}

/** A line at the foot of the window that is spoken when it changes; empty, it is not seen. */
function note(mark: string, words: string): HTMLElement {
  let place = document.querySelector<HTMLElement>(`[${mark}]`);
  if (place === null) {
    place = document.createElement('p');
    place.className = 'offline-note';
    place.setAttribute(mark, '');
    place.role = 'status';
    document.body.append(place);
  }
  place.textContent = words;
  return place;
}
