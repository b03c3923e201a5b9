import { caddyfile } from './caddy.ts';
import { nginxConfig, type Served } from './nginx.ts';

/** The site of the committed samples. */
const sample: Served = { folder: '/srv/bien-nien', base: '/', host: 'bien-nien.example', port: 80 };

/** The configurations for a server of one's own: file name → text. */
export function samples(own: Partial<Served> = {}): Record<'nginx.conf' | 'Caddyfile', string> {
  const served = { ...sample, ...own };
  return { 'nginx.conf': nginxConfig(served), Caddyfile: caddyfile(served) };
}
