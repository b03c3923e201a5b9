import { existsSync } from 'node:fs';
import { optionsOr } from './arguments.ts';
import { auditHeaders } from './site/headers-audit.ts';
import { programOf, serverNames, startServer } from './site/servers.ts';

const usage = `npm run audit:headers -- [--url URL] [--dir DIR] [--base PATH]

Holds a served build to the policy of scripts/site/headers-policy.ts.
  --url   where the build is served; without it, nginx and Caddy serve it here as deploy/ says, where installed
  --dir   the build (default dist)
  --base  the path it was built for, when it is served here (default BASE_PATH or /)`;

const values = optionsOr(usage, { url: { type: 'string' }, dir: { type: 'string' }, base: { type: 'string' } });
const folder = values.dir ?? 'dist';
if (!existsSync(folder)) {
  console.error(`${folder}: no build here — run "npm run build", or name it with --dir\n\n${usage}`);
  process.exit(2);
}

let failed = false;
if (values.url !== undefined) {
  await report(values.url, values.url, ['br', 'gzip']);
} else {
  const installed = serverNames.filter((name) => programOf(name) !== null);
  if (installed.length === 0) {
    console.error('Neither nginx nor Caddy is installed — install one, or name a served build with --url');
    process.exit(2);
  }
  for (const [place, name] of installed.entries()) {
    const server = await startServer(name, folder, values.base ?? process.env['BASE_PATH'] ?? '/', 4780 + place);
    await report(name, server.url, server.brotli ? ['br', 'gzip'] : ['gzip']).finally(() => server.stop());
  }
}
process.exit(failed ? 1 : 0);

async function report(name: string, url: string, encodings: readonly string[]): Promise<void> {
  const { problems, asked } = await auditHeaders({ url, folder, encodings });
  for (const problem of problems) console.error(`${name}: ${problem}`);
  console.log(`${name}: ${asked} requests (${encodings.join(', ')}), ${problems.length} answers break the policy`);
  failed ||= problems.length > 0;
}
