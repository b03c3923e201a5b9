import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Most of a short run is compiling modules; what the last run compiled is kept.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
const { runContent } = await import('./content/command.ts');
process.exitCode = runContent(process.argv.slice(2), process.env['CAPTURES_DIR'] ?? null);
