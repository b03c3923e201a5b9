import { keepsNothing, setKeepsNothing } from '../client/preferences.ts';

/** Starts the control that keeps the edition on this machine or removes it; `root` has the words of each state. */
export function startOfflineControl(root: HTMLElement, workerAddress: string): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const keep = root.querySelector<HTMLButtonElement>('[data-keep]');
  const remove = root.querySelector<HTMLButtonElement>('[data-remove]');
  if (!status || !keep || !remove) return;
  const show = (state: 'impossible' | 'none' | 'keeping' | 'kept' | 'failed') => {
    status.textContent = status.dataset[state] ?? '';
    keep.hidden = state !== 'none' && state !== 'failed';
    remove.hidden = state !== 'kept';
  };
  if (!serviceWorker) {
    show('impossible');
    return;
  }
  const start = async () => {
    setKeepsNothing(false);
    show('keeping');
    show(await kept(serviceWorker, workerAddress));
  };
  keep.addEventListener('click', start);
  remove.addEventListener('click', async () => {
    setKeepsNothing(true);
    const registration = await serviceWorker.getRegistration(workerAddress);
    await registration?.unregister();
    const own = `bien-nien ${new URL('.', new URL(workerAddress, location.href)).href} `;
    for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
    show('none');
    // The button that had the focus is gone.
    keep.focus();
  });
  if (keepsNothing()) show('none');
  else void start();
}

async function kept(serviceWorker: ServiceWorkerContainer, workerAddress: string): Promise<'kept' | 'failed'> {
  try {
    const { installing, active } = await serviceWorker.register(workerAddress);
    return await new Promise((done) => {
      if (active !== null) {
        // It may have lost what it kept, to the reader or to the browser.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => done(data);
        active.postMessage('keep', [port2]);
      } else if (installing === null) done('failed');
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'activated') done('kept');
        else if (installing.state === 'redundant') done('failed');
      });
    });
  } catch {
    return 'failed';
  }
}
