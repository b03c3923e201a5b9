import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { runnable } from './chromium.ts';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** A server that runs until it is stopped. */
export interface RunningServer {
  /** The site's home page. */
  url: string;
  /** Whether it sends brotli: nginx does where Debian's module is installed. */
  brotli: boolean;
  stop(): Promise<void>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Where a server's program is; null where it is not installed. */
export function programOf(name: ServerName): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find(runnable) ?? null;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** An answer of a server, its body as sent. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One request, whose path goes out as it is written and whose body comes as it is sent: `fetch` would tidy both. */
export async function rawAnswer(port: number, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const asking = request({ host: 'localhost', port, method, path, headers }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

/**
 * Serves a built site on loopback with a real server and its configuration in `scripts/deploy`.
 * @param dist the site, built for the root of its host
 * @throws when the server is not installed or does not start
 */
export async function startServer(name: ServerName, dist: string): Promise<RunningServer> {
  const program = programOf(name);
  if (program === null) throw new Error(`${name} is not installed`);
  const port = await freePort();
  const work = mkdtempSync(join(tmpdir(), `${name}-`));
  const folder = join(work, 'www');
  symlinkSync(resolve(dist), folder);
  const brotli = name === 'caddy' || existsSync(brotliModule);
  const sample = readFileSync(`scripts/deploy/${name === 'nginx' ? 'nginx.conf' : 'Caddyfile'}`, 'utf8')
    .replaceAll('/srv/bien-nien', folder)
    .replace('listen 80;', `listen ${port};`)
    .replace('server_name bien-nien.example;', 'server_name localhost;')
    .replace('\nbien-nien.example {', `\nhttp://localhost:${port} {`);
  const args = name === 'nginx' ? nginxArguments(work, sample, brotli) : caddyArguments(work, sample);
  const home = { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...home } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += part.toString()));
  const stop = () => end(child).finally(() => rmSync(work, { recursive: true, force: true }));
  if (await answers(child, port)) return { url: `http://localhost:${port}/`, brotli, stop };
  await stop();
  throw new Error(`${name} did not start on port ${port}:\n${printed}`);
}

function nginxArguments(work: string, site: string, brotli: boolean): string[] {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  writeFileSync(
    join(work, 'nginx.conf'),
    [
      ...(brotli ? [`load_module ${brotliModule};`] : []),
      // Started by root, its workers must still read a folder that is root's alone.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      `pid ${work}/nginx.pid;`,
      'error_log stderr warn;',
      'worker_processes 1;',
      'events { worker_connections 1024; }',
      `http {\n  access_log off;\n  ${temporary.join('\n  ')}\n`,
      // A machine without IPv6 refuses to listen there.
      site.replace(/^ {2}listen \[::\].*\n/m, '').replace(/^ {2}brotli_static on;\n/m, brotli ? '$&' : ''),
      '}',
    ].join('\n'),
  );
  return ['-p', work, '-c', join(work, 'nginx.conf')];
}

function caddyArguments(work: string, site: string): string[] {
  // No port for administration: two servers under test would fight for it.
  writeFileSync(join(work, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${site}`);
  return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
}

/** True once a server answers on its port; false where it ended, or has not begun in ten seconds. */
async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt += 1) {
    const answer = await rawAnswer(port, '/').catch(() => null);
    if (answer !== null) return true;
    await pause(50);
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
