import { spawnSync } from 'node:child_process';
import { sites } from './sites.ts';

// Builds each site that the browser tests open, one after the other; stops at the first that fails.
for (const [name, { env }] of Object.entries(sites)) {
  console.log(`Building the ${name} site for the browser tests`);
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, CONTENT_DIR: '', ...env },
  });
  if (status !== 0) process.exit(1);
}
