import { escaped } from './xml.ts';

type SearchEngine = Record<'name' | 'description' | 'search' | 'self' | 'icon', string>;

/** Describes the search to browsers, in absolute addresses. @see https://github.com/dewitt/opensearch (1.1, draft 6) */
export function openSearchDescription({ name, description, search, self, icon }: SearchEngine): string {
  // A short name has at most sixteen letters.
  const short = name.length > 16 ? name.slice(0, 17).replace(/\s+\S*$/, '') : name;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(short)}</ShortName>
  <LongName>${escaped(name)}</LongName>
  <Description>${escaped(description)}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image type="image/svg+xml">${escaped(icon)}</Image>
  <Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(self)}"/>
</OpenSearchDescription>
`;
}
