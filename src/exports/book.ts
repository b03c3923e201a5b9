import { strToU8, type Zippable, zipSync } from 'fflate';
import { absoluteAddress, recordedAddresses, type Site } from '../addresses.ts';
import { printDay } from '../dates.ts';
import { bookLabels, documentLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { firstDay } from './data/release.ts';
import {
  type Block,
  conferenceDocument,
  correctionsDocument,
  type Document,
  type Line,
  topicsDocument,
  yearDocument,
} from './document.ts';
import { escaped, type Markup, markup, type Part } from './markup.ts';

const style = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; text-align: left; }
h3 { font-size: 1em; margin-bottom: 0.2em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.4em 1em; }
.label { font-size: 0.85em; }
`;

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="sach/goi.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A part of the contents; the chapters of a named one are listed under its name. */
interface BookPart {
  title: string | null;
  documents: readonly Document[];
}

/** The name of the EPUB; the full-text edition and the English one have their own. */
export function bookName({ articles }: Pick<DocumentaryRecord, 'articles'>, language: Language): string {
  const digests = articles.every(({ text }) => text === 'digest');
  const name = digests ? 'bien-nien-doi-ngoai' : 'bien-nien-doi-ngoai-nguyen-van';
  return language === 'en' ? `${name}-en.epub` : `${name}.epub`;
}

/**
 * The whole edition as a book: years, conferences with their numbered passages, topics, corrections.
 * @returns file name in the EPUB → text, in the order of the ZIP
 */
export function bookFiles(record: DocumentaryRecord, site: Site, language: Language): Map<string, string> {
  const say = inLanguage(bookLabels, language);
  const parts: BookPart[] = [
    { title: null, documents: [aboutDocument(record, language)] },
    { title: say.years, documents: record.years.map((entry) => yearDocument(record, entry, language)) },
    { title: say.conferences, documents: record.conferences.map((one) => conferenceDocument(record, one, language)) },
    {
      title: null,
      documents: [topicsDocument, correctionsDocument].map((make) => make(record, language)),
    },
  ];
  const documents = parts.flatMap((part) => part.documents);
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['sach/goi.opf', packageDocument(record, documents, language)],
    ['sach/muc-luc.xhtml', contents(parts, language)],
    ['sach/book.css', style],
    ...documents.map((document) => [`sach/${fileOf(document.path)}`, chapterOf(document, site, language)] as const),
  ]);
}

/**
 * The edition as an EPUB 3. Written here because libraries for EPUB put the day and a random id into what they make.
 * @returns the same bytes for the same record, whatever the day and the machine
 */
export function book(record: DocumentaryRecord, site: Site, language: Language): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, text] of bookFiles(record, site, language)) {
    // The first file says what the ZIP is, and must be readable without unpacking.
    entries[name] = [strToU8(text), { mtime: firstDay, level: name === 'mimetype' ? 0 : 9 }];
  }
  return zipSync(entries);
}

/** The edition's nature, whose words stand in it, its licence. */
function aboutDocument({ edition, articles }: DocumentaryRecord, language: Language): Document {
  const say = inLanguage(bookLabels, language);
  const digests = articles.every(({ text }) => text === 'digest');
  const licence = { words: 'CC BY 4.0', to: 'https://creativecommons.org/licenses/by/4.0/' };
  const version = inLanguage(documentLabels, language).edition;
  const lines: Line[] = [
    [version(edition.name, edition.version, printDay(edition.date, language))],
    [say.independent(articles.length)],
    [digests ? say.digests : say.captures],
    [say.translated],
    digests ? [`${say.licence} `, licence, '.'] : [],
    [say.numbers],
    edition.contact === null ? [] : [`${say.report}: ${edition.contact}`],
  ];
  return {
    path: recordedAddresses.home,
    title: edition.name,
    heading: [edition.name],
    blocks: lines.filter((line) => line.join('') !== '').map((line) => ({ kind: 'text', line })),
  };
}

/** The file of a page's document: `/nam/2020/` → `nam-2020.xhtml`. */
function fileOf(path: string): string {
  return `${path.split('/').filter(Boolean).join('-') || 'bia'}.xhtml`;
}

/** A place in the book: topics are sections of one chapter. */
function placeOf(address: string): string {
  const [path = '', fragment] = address.split('#');
  const topic = /^\/chuyen-de\/([^/]+)\/$/.exec(path)?.[1];
  if (topic !== undefined) return `${fileOf(recordedAddresses.topics)}#${topic}`;
  if (path === '') return `#${fragment}`;
  return fragment === undefined ? fileOf(path) : `${fileOf(path)}#${fragment}`;
}

/** True for addresses that have no place in the book. */
const isAbsent = (address: string) => !/^(#|https?:|\/(nam|hoi-nghi|chuyen-de)\/[^/]+\/)/.test(address);

function chapterOf({ path, title, heading, blocks }: Document, site: Site, language: Language): string {
  const address = absoluteAddress(site, site.addresses.recorded(path));
  const kind = path === '/' ? 'introduction' : path === recordedAddresses.topics ? 'index' : 'chapter';
  const online = address === null ? null : markup`<p class="label"><a href="${address}">${address}</a></p>`;
  const body = markup`<h1>${inline(heading, language)}</h1>${online}${blocks.map((block) => blockOf(block, language))}`;
  return page(title, `<section epub:type="${kind}">${body.source}</section>`, language);
}

function blockOf(block: Block, language: Language): Markup {
  if (block.kind === 'text') return markup`<p>${inline(block.line, language)}</p>`;
  if (block.kind === 'heading') {
    const line = inline(block.line, language);
    return block.id === undefined ? markup`<h2>${line}</h2>` : markup`<h2 id="${block.id}">${line}</h2>`;
  }
  if (block.kind === 'facts') {
    const rows = block.facts.map(([label, value]) => markup`<dt>${label}</dt><dd>${inline(value, language)}</dd>`);
    return markup`<dl>${rows}</dl>`;
  }
  const { passage, own, name, facts, words } = block;
  const place = placeOf(recordedAddresses.passage(passage.conference, passage.id));
  const body = markup`<p>${inline([words], language)}</p><p class="label">${inline(facts, language)}</p>`;
  return own
    ? markup`<section id="${passage.id}"><h3>${name}</h3>${body}</section>`
    : markup`<section><h3><a href="${place}">${name}</a></h3>${body}</section>`;
}

function inline(line: Line, language: Language): Part {
  return line.map((span) => {
    if (typeof span === 'string') return span;
    const words =
      span.vietnamese && language === 'en' ? markup`<span lang="vi" xml:lang="vi">${span.words}</span>` : span.words;
    if (span.to === undefined || isAbsent(span.to)) return words;
    return markup`<a href="${span.to.startsWith('http') ? span.to : placeOf(span.to)}">${words}</a>`;
  });
}

/** An XHTML file with a title and a body. */
function page(title: string, body: string, language: Language): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

/** The table of contents, which reading systems show, and which stands in the book too. */
function contents(parts: readonly BookPart[], language: Language): string {
  const say = inLanguage(bookLabels, language);
  const entry = ({ path, title }: Document): Markup => markup`<li><a href="${fileOf(path)}">${title}</a></li>`;
  const list = parts.map(({ title, documents }) => {
    const [first] = documents;
    if (title === null || first === undefined) return documents.map(entry);
    return markup`<li><a href="${fileOf(first.path)}">${title}</a><ol>${documents.map(entry)}</ol></li>`;
  });
  const first = parts.find(({ title }) => title !== null)?.documents[0];
  const landmarks = [
    markup`<li><a epub:type="toc" href="muc-luc.xhtml">${say.contents}</a></li>`,
    first ? markup`<li><a epub:type="bodymatter" href="${fileOf(first.path)}">${first.title}</a></li>` : null,
  ];
  return page(
    say.contents,
    markup`
      <nav epub:type="toc" id="muc-luc"><h1>${say.contents}</h1><ol>${list}</ol></nav>
      <nav epub:type="landmarks" id="moc" hidden="hidden"><h2>${say.landmarks}</h2><ol>${landmarks}</ol></nav>`.source,
    language,
  );
}

/**
 * The package document: the book's description, and its files in the order of reading.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
function packageDocument(
  { edition, articles }: DocumentaryRecord,
  documents: readonly Document[],
  language: Language,
): string {
  const digests = articles.every(({ text }) => text === 'digest');
  const variant = language === 'en' ? 'en' : digests ? 'luoc-thuat' : 'nguyen-van';
  const files = documents.map(({ path }) => fileOf(path));
  const id = (file: string) => `f-${file.replace('.xhtml', '')}`;
  const lines = (of: (file: string) => string, from: readonly string[]) => from.map(of).join('\n');
  const [cover = '', ...rest] = files;
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
${lines((file) => `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"/>`, files)}
</manifest>
<spine>
${lines((file) => `<itemref idref="${file === 'nav' ? 'nav' : id(file)}"/>`, [cover, 'nav', ...rest])}
</spine>
</package>
`;
}
