import { absoluteAddress, type Site } from '../../addresses.ts';
import type { Edition } from '../../schema/edition.ts';
import { type GraphNode, type MetaTag, tag } from './model.ts';
import { address, licence } from './names.ts';

/** What every page says of itself. */
export interface DescribedPage {
  title: string;
  description: string;
  /** Its path, base included. */
  path: string;
  lang: string;
}

/** A step of the way from the home page; the last has no address. */
export interface Step {
  label: string;
  href?: string;
}

/** The Dublin Core tags of a page. */
export function dublinCore({ title, description, path, lang }: DescribedPage, edition: Edition, site: Site): MetaTag[] {
  return [
    ...tag('DC.title', title),
    ...tag('DC.description', description),
    ...tag('DC.type', 'Text'),
    ...tag('DC.format', 'text/html'),
    ...tag('DC.language', lang),
    ...tag('DC.date', edition.date),
    ...tag('DC.identifier', absoluteAddress(site, path)),
    ...tag('DC.relation', `${edition.name}, ấn bản ${edition.version}`),
    ...tag('DC.rights', licence),
  ];
}

/**
 * The way to a page.
 * @returns none for the home page
 */
export function breadcrumbs(steps: readonly Step[], site: Site): GraphNode[] {
  if (steps.length === 0) return [];
  const itemListElement = steps.map(({ label, href }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: href === undefined ? null : address(site, href),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}
