import { absoluteAddress, licence, recordedAddresses, type Site } from '../addresses.ts';
import { printDay } from '../dates.ts';
import { bookLabels, documentLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import { isOfDigests } from '../record/lookup.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { standingOf } from './data/descriptions.ts';
import { zipOf } from './data/release.ts';
import {
  type Block,
  conferenceDocument,
  correctionsDocument,
  type Document,
  type Line,
  topicsDocument,
  yearDocument,
} from './document.ts';
import { escaped } from './xml.ts';

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

interface BookPart {
  title?: string;
  documents: readonly Document[];
}

/** The name of the EPUB; the full-text edition and the English one have their own. */
export function bookName(record: DocumentaryRecord, language: Language): string {
  const name = isOfDigests(record) ? 'bien-nien-doi-ngoai' : 'bien-nien-doi-ngoai-nguyen-van';
  return language === 'en' ? `${name}-en.epub` : `${name}.epub`;
}

/** The files of the EPUB by name, in the order of the ZIP: years, conferences, topics, corrections. */
export function bookFiles(record: DocumentaryRecord, site: Site, language: Language): Map<string, string> {
  const say = inLanguage(bookLabels, language);
  const parts: BookPart[] = [
    { documents: [aboutDocument(record, language)] },
    { title: say.years, documents: record.years.map((entry) => yearDocument(record, entry, language)) },
    { title: say.conferences, documents: record.conferences.map((one) => conferenceDocument(record, one, language)) },
    { documents: [topicsDocument(record, language), correctionsDocument(record, language)] },
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

/** The edition as an EPUB 3, a record's bytes always the same: libraries for EPUB put in the day and a random id. */
export const book = (record: DocumentaryRecord, site: Site, language: Language): Uint8Array<ArrayBuffer> =>
  zipOf(bookFiles(record, site, language));

function aboutDocument(record: DocumentaryRecord, language: Language): Document {
  const { edition, articles } = record;
  const say = inLanguage(bookLabels, language);
  const digests = isOfDigests(record);
  const lines: Line[] = [
    [documentLabels.edition[language](edition.name, edition.version, printDay(edition.date, language))],
    [say.independent(articles.length)],
    [standingOf(record, language)],
    [say.translated],
    digests ? [`${say.licence} `, { words: 'CC BY 4.0', to: licence }, '.'] : [],
    [say.numbers],
    edition.contact === null ? [] : [`${say.report}: ${edition.contact}`],
  ];
  return {
    path: recordedAddresses.home,
    title: edition.name,
    blocks: lines.filter((line) => line.join('') !== '').map((line) => ({ kind: 'text', line })),
  };
}

/** `/nam/2020/` → `nam-2020.xhtml`. */
const fileOf = (path: string) => `${path.split('/').filter(Boolean).join('-') || 'bia'}.xhtml`;

/** The place of an address in the book, where topics are sections of one chapter; null for one that has none. */
function placeOf(address: string): string | null {
  if (/^(#|https?:)/.test(address)) return address;
  const [path = '', fragment] = address.split('#');
  const topic = /^\/chuyen-de\/([^/]+)\/$/.exec(path)?.[1];
  if (topic !== undefined) return `${fileOf(recordedAddresses.topics)}#${topic}`;
  if (!/^\/(nam|hoi-nghi)\/[^/]+\/$/.test(path)) return null;
  return fragment === undefined ? fileOf(path) : `${fileOf(path)}#${fragment}`;
}

function chapterOf({ path, title, heading = [title], blocks }: Document, site: Site, language: Language): string {
  const address = absoluteAddress(site, site.addresses.recorded(path));
  const kind = path === '/' ? 'introduction' : path === recordedAddresses.topics ? 'index' : 'chapter';
  const parts = [
    `<h1>${inline(heading, language)}</h1>`,
    address === null ? '' : `<p class="label"><a href="${escaped(address)}">${escaped(address)}</a></p>`,
    ...blocks.map((block) => blockOf(block, language)),
  ];
  return page(title, `<section epub:type="${kind}">${parts.join('')}</section>`, language);
}

function blockOf(block: Block, language: Language): string {
  if (block.kind === 'text') return `<p>${inline(block.line, language)}</p>`;
  if (block.kind === 'heading') {
    const id = block.id === undefined ? '' : ` id="${block.id}"`;
    return `<h2${id}>${inline(block.line, language)}</h2>`;
  }
  if (block.kind === 'facts') {
    const rows = block.facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${inline(value, language)}</dd>`);
    return `<dl>${rows.join('')}</dl>`;
  }
  const { passage, own, name, facts, words } = block;
  const to = recordedAddresses.passage(passage.conference, passage.id);
  const title = inline([own ? name : { words: name, to }], language);
  const body = `<p>${inline(words, language)}</p><p class="label">${inline(facts, language)}</p>`;
  return `<section${own ? ` id="${passage.id}"` : ''}><h3>${title}</h3>${body}</section>`;
}

function inline(line: Line, language: Language): string {
  const spans = line.map((span) => {
    const { words, to, vietnamese } = typeof span === 'string' ? { words: span } : span;
    const foreign = vietnamese && language === 'en';
    const text = foreign ? `<span lang="vi" xml:lang="vi">${escaped(words)}</span>` : escaped(words);
    const place = to === undefined ? null : placeOf(to);
    return place === null ? text : `<a href="${escaped(place)}">${text}</a>`;
  });
  return spans.join('');
}

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
  const link = (href: string, words: string, type = '') => `<a${type} href="${href}">${escaped(words)}</a>`;
  const list = parts.map(({ title, documents }) => {
    const entries = documents.map((one) => `<li>${link(fileOf(one.path), one.title)}</li>`).join('');
    const [first] = documents;
    if (title === undefined || first === undefined) return entries;
    return `<li>${link(fileOf(first.path), title)}<ol>${entries}</ol></li>`;
  });
  const first = parts.find(({ title }) => title !== undefined)?.documents[0];
  const landmarks = [
    `<li>${link('muc-luc.xhtml', say.contents, ' epub:type="toc"')}</li>`,
    first ? `<li>${link(fileOf(first.path), first.title, ' epub:type="bodymatter"')}</li>` : '',
  ];
  const contentsList = `<nav epub:type="toc" id="muc-luc"><h1>${say.contents}</h1><ol>${list.join('')}</ol></nav>`;
  const places = `<nav epub:type="landmarks" id="moc" hidden="hidden"><h2>${say.landmarks}</h2><ol>${landmarks.join('')}</ol></nav>`;
  return page(say.contents, contentsList + places, language);
}

/** The description of the book, and its files in the order of reading. @see https://www.w3.org/TR/epub-33/ */
function packageDocument(record: DocumentaryRecord, documents: readonly Document[], language: Language): string {
  const { edition } = record;
  const digests = isOfDigests(record);
  const variant = language === 'en' ? 'en' : digests ? 'luoc-thuat' : 'nguyen-van';
  const files = documents.map(({ path }) => fileOf(path));
  const id = (file: string) => `f-${file.replace('.xhtml', '')}`;
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
${files.map((file) => `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${[id(cover), 'nav', ...rest.map(id)].map((item) => `<itemref idref="${item}"/>`).join('\n')}
</spine>
</package>
`;
}
