import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { stop } from './command-line.ts';
import { copyEndings, headersOf, isHidden, mediaTypeOf } from './integrations/hosting-policy.ts';
import { basePath, portNumber } from './site-address.ts';

// Serves a built site as a static host would: OUT_DIR under BASE_PATH at PORT of HOST, this machine alone by default.
const folder = process.env['OUT_DIR'] || 'dist';
const host = process.env['HOST'] || '127.0.0.1';
const missing = join(folder, '404.html');

try {
  const [base, port] = [basePath(), portNumber()];
  if (!existsSync(missing)) throw new Error(`${folder}: no built site here — run "npm run build" first`);
  const server = createServer((request, response) => answer(request, response, base));
  server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    stop(code === 'EADDRINUSE' ? `Port ${port} is taken — set PORT to another` : message);
  });
  server.listen(port, host, () => console.log(`Biên niên Đối ngoại: http://localhost:${port}${base}`));
} catch (error) {
  stop((error as Error).message);
}

function answer(request: IncomingMessage, response: ServerResponse, base: string): void {
  const path = pathOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  else if (path === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
  else if (path?.startsWith(base) && !isHidden(path.slice(base.length))) sendFile(path, request, response, base);
  else sendMissing(request, response, base);
}

function sendFile(path: string, request: IncomingMessage, response: ServerResponse, base: string): void {
  const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  const { range, 'accept-encoding': accepted } = request.headers;
  const copy = range === undefined ? copyOf(file, String(accepted ?? '')) : null;
  send(request, encodeURI(copy?.path ?? file), { root: folder, index: false, dotfiles: 'ignore', cacheControl: false })
    .on('error', ({ status }: { status?: number }) => {
      if (status === 416) response.writeHead(416).end();
      else sendMissing(request, response, base);
    })
    .on('directory', () => {
      const query = /\?.*/s.exec(request.url ?? '')?.[0] ?? '';
      response.writeHead(301, { Location: `${path}/${query}` }).end();
    })
    .on('headers', (sent: ServerResponse) => {
      sent.setHeaders(headersOf(path, base));
      sent.setHeader('Content-Type', mediaTypeOf(file) ?? 'application/octet-stream');
      sent.setHeader('Vary', 'Accept-Encoding');
      if (copy !== null) sent.setHeader('Content-Encoding', copy.encoding);
    })
    .pipe(response);
}

function sendMissing({ method }: IncomingMessage, response: ServerResponse, base: string): void {
  response.setHeaders(headersOf(`${base}404.html`, base));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(method === 'HEAD' ? undefined : readFileSync(missing));
}

function pathOf(target: string): string | null {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, '')).replace(/^\/+/, '/');
  } catch {
    return null;
  }
}

/** The smallest compressed copy of a file that the browser takes. */
function copyOf(file: string, accepted: string): { path: string; encoding: string } | null {
  const isTaken = (encoding: string) => new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted);
  const copies = Object.entries(copyEndings).map(([encoding, ending]) => ({ path: `${file}${ending}`, encoding }));
  return copies.find(({ path, encoding }) => isTaken(encoding) && existsSync(join(folder, path))) ?? null;
}
