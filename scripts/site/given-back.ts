import { getHeapStatistics } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Bytes of heap below which there is too little to give back to spend time on it. */
const worthwhile = 500_000_000;

/**
 * Gives memory back to the system: what the collections were read in before the pages are made, and what the pages
 * were made in before what is made of them. The collector keeps it for later otherwise, half a gigabyte at five
 * thousand articles. Node lets it be asked under `--expose-gc` only.
 */
export function givenBack(): AstroIntegration {
  return { name: 'given-back', hooks: { 'astro:build:start': giveBack, 'astro:build:generated': giveBack } };
}

async function giveBack(): Promise<void> {
  if (getHeapStatistics().total_heap_size < worthwhile) return;
  await globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
