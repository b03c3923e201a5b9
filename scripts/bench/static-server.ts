import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A built site on loopback, as a static host sends it. */
export interface Served {
  url: string;
  /** What was asked for since it was last emptied: path → bytes sent. */
  sent: Map<string, number>;
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a folder: text as brotli, the same for every site that is measured. */
export async function serve(folder: string): Promise<Served> {
  const sent = new Map<string, number>();
  const bodies = new Map<string, { body: Buffer; isText: boolean }>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const isText = extname(path) !== '.woff2';
    const { body } = bodies.get(file) ?? { body: isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file) };
    bodies.set(file, { body, isText });
    sent.set(path, body.length);
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(isText ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}`, sent, close: () => server.close() };
}
