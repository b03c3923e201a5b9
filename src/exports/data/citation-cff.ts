import type { Edition } from '../../schema/edition.ts';

/**
 * How to cite the edition, as `CITATION.cff`, which GitHub and Zotero read.
 * @see https://citation-file-format.github.io/
 */
export function citationCff({ name, version, date }: Edition): string {
  return `cff-version: 1.2.0
message: "To cite a conference or a passage, take its own citation from its page; to cite the whole, this."
type: dataset
title: "${name}"
authors:
  - name: "The editors of ${name}"
version: "${version}"
date-released: "${date}"
license: CC-BY-4.0
abstract: "A documentary edition, in Vietnamese, of the annual reviews of Vietnam's Ministry of Foreign Affairs, made from newspaper articles: passages in the editors' words, each with the lines it rests on."
keywords:
  - Vietnam
  - foreign affairs
  - documentary edition
`;
}
