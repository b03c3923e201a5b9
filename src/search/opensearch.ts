/** What a browser must know to add the site as a search engine; addresses are absolute. */
export interface SearchEngine {
  name: string;
  description: string;
  /** Of the search page. */
  search: string;
  /** Of this description. */
  self: string;
  icon: string;
}

/** Letters that a short name may have. */
const shortest = 16;

/**
 * The OpenSearch description.
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription({ name, description, search, self, icon }: SearchEngine): string {
  const line = (tag: string, text: string) => `  <${tag}>${escaped(text)}</${tag}>`;
  const url = (type: string, template: string, rel = '') =>
    `  <Url type="${type}"${rel} template="${escaped(template)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    line('ShortName', shortName(name)),
    line('LongName', name),
    line('Description', description),
    line('Language', 'vi'),
    line('InputEncoding', 'UTF-8'),
    line('OutputEncoding', 'UTF-8'),
    `  <Image type="image/svg+xml">${escaped(icon)}</Image>`,
    url('text/html', `${search}?q={searchTerms}`),
    url('application/opensearchdescription+xml', self, ' rel="self"'),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** As many whole words as a short name may have letters. */
function shortName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && words.join(' ').length > shortest) words.pop();
  return words.join(' ').slice(0, shortest);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
