import type { GraphNode } from './model.ts';

/**
 * Nodes as the text of a JSON-LD script element.
 * @returns without facts that are absent or empty, and with `<` escaped so that no text can end the element
 */
export function jsonLd(graph: readonly GraphNode[]): string {
  const document = { '@context': 'https://schema.org', '@graph': graph.map(known) };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function known(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(known).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = known(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
