/** A search engine opened over a corpus: places of passages, best first, shown as a page would show them. */
export type Search = (text: string) => Promise<number[]>;
