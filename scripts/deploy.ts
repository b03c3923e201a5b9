import { writeFileSync } from 'node:fs';
import { optionsOr } from './arguments.ts';
import { samples } from './site/samples.ts';

const usage = `npm run deploy [-- --folder DIR] [--base PATH] [--host NAME] [--port N] [--out DIR]

Writes nginx.conf and Caddyfile for a server of one's own from scripts/site/headers-policy.ts.
  --folder  folder that is the host's root there (default /srv/bien-nien)
  --base    the path the site was built for (default /); it then lies in the folder of that name
  --host    host name (default bien-nien.example)
  --port    nginx: the port to listen on (default 80)
  --out     where to write (default deploy)`;

const {
  folder,
  base,
  host,
  port,
  out = 'deploy',
} = optionsOr(usage, {
  folder: { type: 'string' },
  base: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  out: { type: 'string' },
});
const files = samples({
  ...(folder !== undefined && { folder }),
  ...(base !== undefined && { base }),
  ...(host !== undefined && { host }),
  ...(port !== undefined && { port: Number(port) }),
});
for (const [name, text] of Object.entries(files)) {
  writeFileSync(`${out}/${name}`, text);
  console.log(`${out}/${name}`);
}
