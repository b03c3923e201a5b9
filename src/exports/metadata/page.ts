import { absoluteAddress, type Site } from '../../addresses.ts';
import type { Language } from '../../labels/language.ts';
import type { Edition } from '../../schema/edition.ts';
import { address, type GraphNode, licence } from './json-ld.ts';

/** A `meta` element. */
export interface MetaTag {
  name: string;
  content: string;
}

/** The metadata of a kind of page, beside that of every page. */
export interface PageMetadata {
  /** Highwire Press tags, for reference managers. */
  tags: MetaTag[];
  graph: GraphNode[];
  /**
   * The document that the page is about where that is not the edition's own (a newspaper's article): its facts, as
   * far as known, stand in Dublin Core too, since reference managers fill gaps from there.
   */
  document?: { creator: string | null; publisher: string | null; date: string | null };
  /** Path of the page's Markdown twin. */
  markdown?: string;
}

/** The facts that every page has. */
export interface DescribedPage {
  title: string;
  description: string;
  /** Its path, base included. */
  path: string;
  lang: Language;
}

/** A step of the way from the home page; the last has no address. */
export interface Step {
  label: string;
  href?: string;
}

/**
 * A `meta` element for a known fact.
 * @returns none where it is unknown
 */
export function tag(name: string, content: string | null | undefined): MetaTag[] {
  return content == null || content === '' ? [] : [{ name, content }];
}

/** The Dublin Core tags of a page. */
export function dublinCore(
  { title, description, path, lang }: DescribedPage,
  { name, version, date }: Edition,
  site: Site,
  document: PageMetadata['document'] = { creator: name, publisher: name, date },
): MetaTag[] {
  return [
    ...tag('DC.title', title),
    ...tag('DC.creator', document.creator),
    ...tag('DC.publisher', document.publisher),
    ...tag('DC.description', description),
    ...tag('DC.type', 'Text'),
    ...tag('DC.format', 'text/html'),
    ...tag('DC.language', lang),
    ...tag('DC.date', document.date),
    ...tag('DC.identifier', absoluteAddress(site, path)),
    ...tag('DC.relation', `${name} ${version}`),
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
