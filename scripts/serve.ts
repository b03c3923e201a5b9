import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

// Serves a built site as a static host would: OUT_DIR (default dist) under BASE_PATH (default /) at PORT (default 4321).
const folder = process.env['OUT_DIR'] || 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');
const port = Number(process.env['PORT'] || 4321);

const missing = join(folder, '404.html');
if (!existsSync(missing)) {
  console.error(`${folder}: no built site here — run "npm run build" first`);
  process.exit(1);
}
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env['PORT']}" — give a port number between 1 and 65535`);
  process.exit(1);
}

const files = sirv(folder, { etag: true, brotli: true, gzip: true, dotfiles: false });
const server = createServer((request, response) => {
  const notFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(missing));
  };
  const url = request.url ?? '/';
  if (!url.startsWith(base)) {
    if (url !== '/') return notFound();
    response.writeHead(302, { Location: base });
    return response.end();
  }
  request.url = url.slice(base.length - 1);
  files(request, response, notFound);
});
server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken — set PORT to another` : message);
  process.exit(1);
});
server.listen(port, () => console.log(`Biên niên Đối ngoại: http://localhost:${port}${base}`));
