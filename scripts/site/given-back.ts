import { getHeapStatistics } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Bytes of heap below which there is too little to give back to spend time on it. */
const worthwhile = 500_000_000;

const hookAfter = { reading: 'astro:build:start', pages: 'astro:build:generated' } as const;

/**
 * Gives memory back to the system. The collector keeps it for later otherwise, half a gigabyte at five thousand
 * articles. Node lets it be asked under `--expose-gc` only.
 * @param after what the memory was for: reading the collections, or making the pages
 */
export function givenBack(after: keyof typeof hookAfter): AstroIntegration {
  return { name: `given-back-after-${after}`, hooks: { [hookAfter[after]]: giveBack } };
}

async function giveBack(): Promise<void> {
  if (getHeapStatistics().total_heap_size < worthwhile) return;
  await globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
