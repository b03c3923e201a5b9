/** A `meta` element. */
export interface MetaTag {
  name: string;
  content: string;
}

/** A node of schema.org's vocabulary; what is absent or empty is left out when it is written. */
export interface GraphNode {
  '@type': string;
  [property: string]: unknown;
}

/** What a page says of itself to machines. */
export interface PageMetadata {
  /** Highwire Press tags, for reference managers. */
  tags: MetaTag[];
  graph: GraphNode[];
}

/**
 * A `meta` element for a known fact.
 * @returns none where it is unknown
 */
export function tag(name: string, content: string | null | undefined): MetaTag[] {
  return content == null || content === '' ? [] : [{ name, content }];
}
