/** Markup that is ready to stand in a file of HTML, XHTML or XML. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** Parts of a template: words are escaped, absent things are left out. */
export type Part = Markup | string | number | null | readonly Part[];

/**
 * A template for markup: markup`<p>${words}</p>`. Whatever is put in is escaped unless it is markup itself.
 * Of the template's own line breaks and indents nothing is kept.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const fixed = template.map((text) => text.replaceAll(/\n\s*/g, ''));
  return new Markup(fixed.reduce((made, text, place) => made + sourceOf(parts[place - 1] ?? null) + text));
}

function sourceOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.source;
  if (Array.isArray(part)) return part.map(sourceOf).join('');
  return escaped(String(part));
}

/** Text as it may stand in an element or in an attribute's double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
