import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersOf, mediaTypeOf } from '../../scripts/integrations/hosting-policy.ts';
import { basePath } from '../../scripts/site-address.ts';

/** A server of built files whose folder can be changed under the reader, as a deployment does, or taken away. */
export class SwitchingServer {
  /** The folder served now. */
  folder: string;
  /** Where the site's home page is. */
  url = '';
  /** Every path asked for so far, from the site's root. */
  readonly asked: string[] = [];
  readonly #base: string;
  #server: Server | null = null;
  #port = 0;

  constructor(folder: string, base: string) {
    this.folder = folder;
    this.#base = basePath(base);
  }

  /** Begins to listen, the second time on the port it had. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.startsWith(this.#base) ? pathname.slice(this.#base.length) : null;
      this.asked.push(path ?? pathname);
      let file = path === null ? '' : join(this.folder, path);
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      const found = path !== null && existsSync(file);
      const sent = found ? file : join(this.folder, '404.html');
      const headers = Object.fromEntries(headersOf(pathname, this.#base));
      response.writeHead(found ? 200 : 404, { ...headers, 'Content-Type': mediaTypeOf(sent) ?? '' });
      response.end(readFileSync(sent));
    });
    this.#server = server;
    await new Promise<void>((done) => server.listen(this.#port, 'localhost', done));
    this.#port = (server.address() as AddressInfo).port;
    this.url = `http://localhost:${this.#port}${this.#base}`;
  }

  /** Ends it and every connection: from now on nobody answers. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
