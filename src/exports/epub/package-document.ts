import type { DocumentaryRecord } from '../../record/model.ts';
import { type Chapter, page } from './chapter.ts';
import { escaped, type Markup, markup } from './markup.ts';

/** A part of the contents: its first chapter leads to it. */
export interface BookPart {
  title: string;
  chapters: readonly Chapter[];
  /** Whether its chapters are listed under its title; else they stand by themselves. */
  nested: boolean;
}

/** The table of contents, which reading systems show, and which stands in the book too. */
export function contents(parts: readonly BookPart[]): string {
  const entry = ({ file, title }: Chapter): Markup => markup`<li><a href="${file}">${title}</a></li>`;
  const list = parts.map(({ title, chapters, nested }) => {
    const [first] = chapters;
    if (!nested || first === undefined) return chapters.map(entry);
    return markup`<li><a href="${first.file}">${title}</a><ol>${chapters.map(entry)}</ol></li>`;
  });
  const chapters = parts.flatMap((part) => part.chapters);
  const body = chapters.find(({ kind }) => kind === 'chapter');
  const index = chapters.find(({ kind }) => kind === 'index');
  const landmark = (kind: string, target: Chapter | undefined) =>
    target === undefined ? null : markup`<li><a epub:type="${kind}" href="${target.file}">${target.title}</a></li>`;
  return page(
    'Mục lục',
    markup`
      <nav epub:type="toc" id="muc-luc"><h1>Mục lục</h1><ol>${list}</ol></nav>
      <nav epub:type="landmarks" id="moc" hidden="hidden">
        <h2>Mốc</h2>
        <ol>
          <li><a epub:type="toc" href="muc-luc.xhtml">Mục lục</a></li>
          ${landmark('bodymatter', body)}
          ${landmark('index', index)}
        </ol>
      </nav>`.source,
  );
}

/**
 * The package document: what the book is, and its files in the order of reading.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function packageDocument({ edition, articles }: DocumentaryRecord, chapters: readonly Chapter[]): string {
  const digests = articles.every(({ text }) => text === 'digest');
  const id = (file: string) => `f-${file.replace('.xhtml', '')}`;
  const [first, ...others] = chapters.map(({ file }) => file);
  const order = [first ?? '', 'muc-luc.xhtml', ...others];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="vi">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">bien-nien-doi-ngoai/${digests ? 'luoc-thuat' : 'nguyen-van'}/${edition.version}</dc:identifier>
<dc:title>${escaped(edition.name)}</dc:title>
<dc:language>vi</dc:language>
<dc:creator>${escaped(edition.name)}</dc:creator>
<dc:date>${edition.date}</dc:date>
${digests ? '<dc:rights>CC BY 4.0</dc:rights>\n' : ''}<meta property="dcterms:modified">${edition.date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">index</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Toàn chữ, không có hình; mục lục theo năm và hội nghị, mỗi đoạn một đầu mục.</meta>
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
