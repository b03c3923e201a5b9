/**
 * What the worker uses of its surroundings. TypeScript's own library for workers can't stand in one program with
 * the one for pages.
 * @see https://w3c.github.io/ServiceWorker/
 */
export interface WorkerScope {
  registration: { scope: string; waiting: { postMessage(message: ToWorker): void } | null };
  clients: { claim(): Promise<void>; matchAll(): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', heard: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', heard: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', heard: (event: { data: ToWorker }) => void): void;
}

export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The one thing a page says to a worker that waits: take over now. */
export type ToWorker = 'take-over';

/** What a version of the edition keeps for reading without a network. */
export interface KeptEdition {
  /** Changes with any byte of any file. */
  version: string;
  /** Path from the worker's scope → SHA-256 in base64; pages without `index.html`. */
  files: Readonly<Record<string, string>>;
  /** The kept page that is shown, without a network, for a page that is not kept. */
  absent: string;
}
