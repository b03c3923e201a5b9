import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { copyEndings, headersOf, isHidden, mediaTypeOf } from './integrations/hosting-policy.ts';
import { basePath, portNumber } from './site-address.ts';

// Serves a built site as a static host would: OUT_DIR (default dist) under BASE_PATH (default /) at PORT (default 4321)
// of HOST (default this machine alone).
const folder = process.env['OUT_DIR'] || 'dist';
const host = process.env['HOST'] || '127.0.0.1';

try {
  start(basePath(), portNumber());
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function start(base: string, port: number): void {
  const missing = join(folder, '404.html');
  if (!existsSync(missing)) fail(`${folder}: no built site here — run "npm run build" first`);
  const notFound = readFileSync(missing);
  const server = createServer((request, response) => answer(request, response, base, notFound));
  server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    fail(code === 'EADDRINUSE' ? `Port ${port} is taken — set PORT to another` : message);
  });
  server.listen(port, host, () => console.log(`Biên niên Đối ngoại: http://localhost:${port}${base}`));
}

function answer(request: IncomingMessage, response: ServerResponse, base: string, notFound: Buffer): void {
  const say404 = () => {
    setHeaders(response, `${base}404.html`, base);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === '/' && base !== '/') {
    response.writeHead(302, { Location: base }).end();
    return;
  }
  if (path === null || !path.startsWith(base)) {
    say404();
    return;
  }
  const inSite = path.slice(base.length);
  const file = inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
  if (isHidden(file)) {
    say404();
    return;
  }
  const copy =
    request.headers.range === undefined ? copyOf(file, String(request.headers['accept-encoding'] ?? '')) : null;
  const stream = send(request, encodeURI(copy?.path ?? file), {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
  });
  stream.on('error', (error: NodeJS.ErrnoException & { status?: number }) => {
    if (error.status === 416) response.writeHead(416).end();
    else say404();
  });
  stream.on('directory', () => {
    const { search } = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(301, { Location: `${path}/${search}` }).end();
  });
  stream.on('headers', (sent: ServerResponse) => {
    setHeaders(sent, path, base);
    sent.setHeader('Content-Type', mediaTypeOf(file) ?? 'application/octet-stream');
    sent.setHeader('Vary', 'Accept-Encoding');
    if (copy !== null) sent.setHeader('Content-Encoding', copy.encoding);
  });
  stream.pipe(response);
}

/** The decoded path of a request's target; null for one that no file can have. */
function pathOf(target: string): string | null {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !/[\0\\]|\/\.\.?(\/|$)/.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** The smallest compressed copy of a file that the browser takes. */
function copyOf(file: string, accepted: string): { path: string; encoding: string } | null {
  for (const [encoding, ending] of Object.entries(copyEndings)) {
    const taken = new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted);
    if (taken && existsSync(join(folder, `${file}${ending}`))) return { path: `${file}${ending}`, encoding };
  }
  return null;
}

function setHeaders(response: ServerResponse, path: string, base: string): void {
  // HSTS would hold a browser to HTTPS on this machine's name.
  const headers = headersOf(path, base).filter(([name]) => name !== 'Strict-Transport-Security');
  for (const [name, value] of headers) response.setHeader(name, value);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
