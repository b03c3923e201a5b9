import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Site } from '../../addresses.ts';
import { bookLabels } from '../../labels/book.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { escaped, type Markup, markup } from '../markup.ts';
import { conferenceChapter, yearChapter } from './chapters.ts';
import { about, sources, titlePage, topicIndex } from './matter.ts';
import { type Chapter, chapterFile, page } from './xhtml.ts';

const style = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; text-align: left; }
h3 { font-size: 1em; margin-bottom: 0.2em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.4em 1em; }
.label, .subtitle { font-size: 0.85em; font-weight: normal; }
.abstract { font-style: italic; }
.gap { border-left: 0.2em solid; padding-left: 0.8em; }
blockquote { margin: 0.6em 0 0.6em 1em; }
`;

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="sach/goi.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A part of the contents: its first chapter leads to it. */
interface BookPart {
  title: string;
  chapters: readonly Chapter[];
  /** True where its chapters are listed under its title; else they stand by themselves. */
  nested: boolean;
}

/** The name of the EPUB; the full-text edition and the English one have their own. */
export function bookName({ articles }: Pick<DocumentaryRecord, 'articles'>, language: Language): string {
  const digests = articles.every(({ text }) => text === 'digest');
  const name = digests ? 'bien-nien-doi-ngoai' : 'bien-nien-doi-ngoai-nguyen-van';
  return language === 'en' ? `${name}-en.epub` : `${name}.epub`;
}

/**
 * The whole edition as a book: years, conferences with their numbered passages, topics, sources.
 * @returns file name in the EPUB → text, in the order of the ZIP
 */
export function bookFiles(record: DocumentaryRecord, site: Site, language: Language): Map<string, string> {
  const say = inLanguage(bookLabels, language);
  const parts: BookPart[] = [
    { title: say.opening, nested: false, chapters: [titlePage(record, language), about(record, site, language)] },
    {
      title: say.years,
      nested: true,
      chapters: record.years.map((entry) => yearChapter(record, entry, language)),
    },
    {
      title: say.conferences,
      nested: true,
      chapters: record.conferences.map((conference) => conferenceChapter(record, conference, site, language)),
    },
    { title: say.lookup, nested: false, chapters: [topicIndex(record, language), sources(record, language)] },
  ];
  const chapters = parts.flatMap((part) => part.chapters);
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['sach/goi.opf', packageDocument(record, chapters, language)],
    ['sach/muc-luc.xhtml', contents(parts, language)],
    ['sach/book.css', style],
    ...chapters.map((chapter) => [`sach/${chapter.file}`, chapterFile(chapter, language)] as const),
  ]);
}

/**
 * The edition as an EPUB 3. Written here because libraries for EPUB put the day and a random id into what they make.
 * @returns the same bytes for the same record, whatever the day and the machine
 */
export function book(record: DocumentaryRecord, site: Site, language: Language): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, text] of bookFiles(record, site, language)) {
    // The first file says what the ZIP is, and must be readable without unpacking. Any day that a ZIP can hold does.
    entries[name] = [strToU8(text), { mtime: new Date(1980, 0, 1), level: name === 'mimetype' ? 0 : 9 }];
  }
  return zipSync(entries);
}

/** The table of contents, which reading systems show, and which stands in the book too. */
function contents(parts: readonly BookPart[], language: Language): string {
  const say = inLanguage(bookLabels, language);
  const entry = ({ file, title }: Chapter): Markup => markup`<li><a href="${file}">${title}</a></li>`;
  const list = parts.map(({ title, chapters, nested }) => {
    const [first] = chapters;
    if (!nested || first === undefined) return chapters.map(entry);
    return markup`<li><a href="${first.file}">${title}</a><ol>${chapters.map(entry)}</ol></li>`;
  });
  const chapters = parts.flatMap((part) => part.chapters);
  const landmark = (kind: string, target: Chapter | undefined) =>
    target === undefined ? null : markup`<li><a epub:type="${kind}" href="${target.file}">${target.title}</a></li>`;
  return page(
    say.contents,
    markup`
      <nav epub:type="toc" id="muc-luc"><h1>${say.contents}</h1><ol>${list}</ol></nav>
      <nav epub:type="landmarks" id="moc" hidden="hidden">
        <h2>${say.landmarks}</h2>
        <ol>
          <li><a epub:type="toc" href="muc-luc.xhtml">${say.contents}</a></li>
          ${landmark(
            'bodymatter',
            chapters.find(({ kind }) => kind === 'chapter'),
          )}
          ${landmark(
            'index',
            chapters.find(({ kind }) => kind === 'index'),
          )}
        </ol>
      </nav>`.source,
    language,
  );
}

/**
 * The package document: the book's description, and its files in the order of reading.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
function packageDocument(
  { edition, articles }: DocumentaryRecord,
  chapters: readonly Chapter[],
  language: Language,
): string {
  const digests = articles.every(({ text }) => text === 'digest');
  const variant = language === 'en' ? 'en' : digests ? 'luoc-thuat' : 'nguyen-van';
  const id = (file: string) => `f-${file.replace('.xhtml', '')}`;
  const [first, ...others] = chapters.map(({ file }) => file);
  const order = [first ?? '', 'muc-luc.xhtml', ...others];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">bien-nien-doi-ngoai/${variant}/${edition.version}</dc:identifier>
<dc:title>${escaped(edition.name)}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${escaped(edition.name)}</dc:creator>
<dc:date>${edition.date}</dc:date>
${digests ? '<dc:rights>CC BY 4.0</dc:rights>\n' : ''}<meta property="dcterms:modified">${edition.date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">index</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${bookLabels.accessibility[language]}</meta>
</metadata>
<manifest>
<item id="nav" href="muc-luc.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="book.css" media-type="text/css"/>
${chapters.map(({ file }) => `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${order.map((file) => `<itemref idref="${file === 'muc-luc.xhtml' ? 'nav' : id(file)}"/>`).join('\n')}
</spine>
</package>
`;
}
