import { remember, remembered } from '../client/memory.ts';

/** The states of the kept copy; the page has the words for each. */
type State = 'impossible' | 'none' | 'keeping' | 'kept' | 'failed';

/**
 * Starts the control by which a reader has the edition kept on this machine, or removed.
 * @param root holds a `[role=status]` with the words of each state in an attribute of its name (`data-none`, …), and
 *   the buttons `[data-keep]`, `[data-remove]`
 * @param workerAddress of the service worker
 * @param preference the key and value under which “keep nothing” is remembered
 */
export function startOfflineControl(
  root: HTMLElement,
  workerAddress: string,
  preference: { key: string; none: string },
): void {
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const keep = root.querySelector<HTMLButtonElement>('[data-keep]');
  const remove = root.querySelector<HTMLButtonElement>('[data-remove]');
  if (!status || !keep || !remove) return;
  const show = (state: State) => {
    status.textContent = status.dataset[state] ?? '';
    keep.hidden = state !== 'none' && state !== 'failed';
    remove.hidden = state !== 'kept';
  };
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) {
    show('impossible');
    return;
  }
  keep.addEventListener('click', async () => {
    remember(preference.key, '');
    show('keeping');
    show(await kept(serviceWorker, workerAddress));
  });
  remove.addEventListener('click', async () => {
    remember(preference.key, preference.none);
    await removeKept(serviceWorker, workerAddress);
    show('none');
    // The button that had the focus is gone.
    keep.focus();
  });
  void (async () => {
    const registration = await serviceWorker.getRegistration(workerAddress);
    if (registration?.active) show('kept');
    else if (remembered(preference.key) === preference.none) show('none');
    else {
      show('keeping');
      show(await kept(serviceWorker, workerAddress));
    }
  })();
}

/** Waits until everything is kept, or until the worker gives up. */
async function kept(serviceWorker: ServiceWorkerContainer, workerAddress: string): Promise<'kept' | 'failed'> {
  try {
    const { installing, active } = await serviceWorker.register(workerAddress);
    if (installing === null) return active === null ? 'failed' : 'kept';
    return await new Promise((done) => {
      installing.addEventListener('statechange', () => {
        if (installing.state === 'activated') done('kept');
        else if (installing.state === 'redundant') done('failed');
      });
    });
  } catch {
    return 'failed';
  }
}

/** Ends the worker and throws away what it kept: only the preference stays on this machine. */
async function removeKept(serviceWorker: ServiceWorkerContainer, workerAddress: string): Promise<void> {
  const registration = await serviceWorker.getRegistration(workerAddress);
  await registration?.unregister();
  const own = `bien-nien ${new URL('.', new URL(workerAddress, location.href)).href} `;
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
}
