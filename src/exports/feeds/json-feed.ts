import { absoluteAddress, type Site } from '../../addresses.ts';
import { moment } from './atom.ts';
import type { Feed } from './feed.ts';

/**
 * A feed as JSON Feed.
 * @param self its own path
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed({ title, author, path, entries }: Feed, self: string, site: Site): string {
  const link = (to: string) => absoluteAddress(site, to) ?? to;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: link(path),
    feed_url: link(self),
    language: 'vi',
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: link(entry.path),
      title: entry.title,
      content_text: entry.text ?? entry.title,
      date_published: moment(entry.published),
      date_modified: moment(entry.updated),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
