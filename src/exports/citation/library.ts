import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { vietnamese } from './styles/vietnamese.ts';

/** The styles of ready text, the edition's own language first. */
export const citationStyles = ['vietnamese', 'chicago', 'apa'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const { styles } = plugins.config.get('@csl');
styles.add('bien-nien-vietnamese', vietnamese);
styles.add('bien-nien-chicago', chicago);
styles.add('bien-nien-apa', apa);

/** A record as a line of a bibliography, plain text. */
export function bibliographyLine(item: CslItem, style: CitationStyle): string {
  return new Cite([item])
    .format('bibliography', { format: 'text', template: `bien-nien-${style}`, lang: 'en-US' })
    .trim();
}
