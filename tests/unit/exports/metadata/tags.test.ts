import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../../src/addresses.ts';
import { articleMetadata } from '../../../../src/exports/metadata/article.ts';
import { conferenceMetadata } from '../../../../src/exports/metadata/conference.ts';
import type { MetaTag } from '../../../../src/exports/metadata/model.ts';
import { dublinCore } from '../../../../src/exports/metadata/page.ts';
import { article, conference, record, site } from '../citation/records.ts';

const day = '2026-11-23';

/** Zotero's field for each Highwire tag, and how it settles the kind of item (its "Embedded Metadata" translator). */
const fields: Record<string, string> = {
  citation_title: 'title',
  citation_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_book_title: 'bookTitle',
  citation_public_url: 'url',
  citation_language: 'language',
};

function asZoteroReads(tags: readonly MetaTag[]) {
  const item: Record<string, string> = {};
  const content = (name: string) => tags.find((one) => one.name === name)?.content;
  for (const [name, field] of Object.entries(fields)) {
    const value = content(name);
    if (value !== undefined) item[field] = value;
  }
  const author = content('citation_author');
  if (author !== undefined) item['author'] = author;
  const guess = content('citation_book_title')
    ? 'bookSection'
    : content('citation_journal_title')
      ? 'journalArticle'
      : 'webpage';
  return { itemType: content('z:itemType') ?? guess, ...item };
}

describe('a reference manager finds', () => {
  test('a conference as a part of the edition, dated by the edition', () => {
    const { tags } = conferenceMetadata(conference('tong-ket-2019'), record, site, day);
    expect(asZoteroReads(tags)).toEqual({
      itemType: 'bookSection',
      title: conference('tong-ket-2019').title,
      bookTitle: record.edition.name,
      date: record.edition.date.replaceAll('-', '/'),
      url: 'https://example.org/hoi-nghi/tong-ket-2019/',
      language: 'vi',
    });
  });

  test("on a source's page the newspaper's article, with what is known of it", () => {
    const read = (id: string) => asZoteroReads(articleMetadata(article(id), record, site, day).tags);
    expect(read('hop-lien-co-quan-2018-5-nhiem-vu')).toEqual({
      itemType: 'newspaperArticle',
      title: '5 nhiệm vụ lớn trong công tác đối ngoại năm 2019',
      author: 'A.N (t/h)',
      date: '2019/03/12',
      language: 'vi',
    });
    expect(read('tong-ket-2018-vov')).toEqual({
      itemType: 'newspaperArticle',
      publicationTitle: 'VOV',
      url: article('tong-ket-2018-vov').url,
      language: 'vi',
    });
  });

  test('no address where the host is unknown', () => {
    const { tags } = conferenceMetadata(conference('tong-ket-2019'), record, siteFrom('/', undefined), day);
    expect(asZoteroReads(tags)).not.toHaveProperty('url');
  });
});

test('Dublin Core names the page, its language, the edition and its version, and the licence', () => {
  const page = { title: 'Năm 2019', description: 'Một năm.', path: '/nam/2019/', lang: 'vi' };
  const tags = Object.fromEntries(dublinCore(page, record.edition, site).map(({ name, content }) => [name, content]));
  expect(tags).toMatchObject({
    'DC.title': 'Năm 2019',
    'DC.language': 'vi',
    'DC.date': record.edition.date,
    'DC.identifier': 'https://example.org/nam/2019/',
    'DC.relation': `${record.edition.name}, ấn bản ${record.edition.version}`,
  });
});
