// Citation.js ships no types; these are the parts that the edition uses.
declare module '@citation-js/core' {
  import type { CslItem } from './items.ts';

  interface PluginConfigurations {
    '@csl': { styles: { add(name: string, xml: string): void } };
    '@bibtex': { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
  }

  export const plugins: {
    config: { get<Name extends keyof PluginConfigurations>(name: Name): PluginConfigurations[Name] };
  };

  export class Cite {
    constructor(data: readonly CslItem[] | string);
    /** The records read, as CSL-JSON. */
    data: Partial<CslItem>[];
    format(name: 'bibtex'): string;
    format(
      name: 'bibliography',
      options: { format: 'text' | 'html'; template: string; lang: string; nosort?: boolean },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
