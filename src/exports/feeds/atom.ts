import { absoluteAddress, type Site } from '../../addresses.ts';
import type { Feed } from './feed.ts';

/**
 * A feed as Atom.
 * @param self its own path
 * @returns links with their host where that is known; readers resolve others against the feed's address
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atom({ id, title, author, path, entries, updated }: Feed, self: string, site: Site): string {
  const link = (to: string) => escaped(absoluteAddress(site, to) ?? to);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${moment(updated)}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${link(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${link(path)}"/>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      `<id>${escaped(entry.id)}</id>`,
      `<title>${escaped(entry.title)}</title>`,
      `<published>${moment(entry.published)}</published>`,
      `<updated>${moment(entry.updated)}</updated>`,
      `<link rel="alternate" type="text/html" href="${link(entry.path)}"/>`,
      ...(entry.text === null ? [] : [`<summary>${escaped(entry.text)}</summary>`]),
      '</entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The first moment of a day in Vietnam: the record knows days. */
export function moment(day: string): string {
  return `${day}T00:00:00+07:00`;
}

/** A text inside XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
