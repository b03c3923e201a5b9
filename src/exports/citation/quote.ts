import type { Site } from '../../addresses.ts';
import { citationForms, citationLabels } from '../../labels/exports.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import { translationOf } from '../../record/statements.ts';
import type { Conference } from '../../schema/conference.ts';
import { type CitationLink, citationLinks } from './files.ts';
import {
  articlesBehind,
  type CslItem,
  citedArticle,
  citedConference,
  citedEdition,
  citedPassage,
  conferenceOf,
  groundsOf,
} from './items.ts';
import { bibliographyLine, type CitationStyle } from './styles.ts';

/** A citation to be copied. */
export interface Citation {
  text: string;
}

/** A work cited: to be copied, in every form, as files. */
export interface CitedWork extends Citation {
  /** The form of `text` first. */
  texts: { style: string; text: string }[];
  files: CitationLink[];
}

/**
 * A passage with its words, its speaker, and its reference, which names the conference, its day, the edition and
 * the address. In English the Vietnamese passage stays the source and the translation is said to be ours.
 * @returns where the passage has no English, the Vietnamese words under the English reference
 */
export function passageCitation(
  record: DocumentaryRecord,
  site: Site,
  passage: RecordPassage,
  language: Language,
): Citation {
  const say = inLanguage(citationLabels, language);
  const item = citedPassage(passage, record, site);
  const translation = language === 'en' ? translationOf(record, passage) : null;
  const speaker = passage.speaker && (lookupOf(record).people.get(passage.speaker)?.label ?? passage.speaker);
  const source = [
    ...(speaker === null ? [] : [`${say.wordsOf(speaker)}.`]),
    reference(item, groundsOf(conferenceOf(passage, record), articlesBehind(passage, record), language), language),
    ...(translation === null ? [] : [`${say.translation(translation.reviewer)}.`]),
  ].join(' ');
  const words = translation?.text ?? passage.text;
  return { text: `${words}\n— ${source}` };
}

/** A conference's page. */
export function conferenceCitation(
  record: DocumentaryRecord,
  site: Site,
  conference: Conference,
  language: Language,
): CitedWork {
  const articles = lookupOf(record).articlesOf.get(conference.id) ?? [];
  const item = citedConference(conference, record, site);
  return work(item, groundsOf(conference, articles, language), language, citationLinks('conference', item.id, site));
}

/** A newspaper's article. */
export function articleCitation(
  record: DocumentaryRecord,
  site: Site,
  article: RecordArticle,
  language: Language,
): CitedWork {
  const item = citedArticle(article, record);
  return work(item, null, language, citationLinks('article', item.id, site));
}

/** The whole edition; it has no files but CITATION.cff. */
export function editionCitation({ edition }: DocumentaryRecord, site: Site, language: Language): CitedWork {
  return work(citedEdition(edition, site), null, language, []);
}

function work(item: CslItem, grounds: string | null, language: Language, files: CitationLink[]): CitedWork {
  const names = inLanguage(citationForms, language);
  const styles: CitationStyle[] = language === 'vi' ? ['vietnamese', 'apa'] : ['apa', 'vietnamese'];
  const text = reference(item, grounds, language);
  const [first, ...others] = styles.map((style) => ({ style: names[style], text: bibliographyLine(item, style) }));
  return { text, texts: [{ style: first?.style ?? '', text }, ...others], files };
}

/** A reference in a language's own form; APA has no place for the grounds, which then follow it. */
function reference(item: CslItem, grounds: string | null, language: Language): string {
  if (language === 'vi') return bibliographyLine(item, 'vietnamese');
  const line = bibliographyLine(item, 'apa');
  return grounds === null ? line : `${line}${line.endsWith('.') ? '' : ' '} ${grounds}.`.replace('  ', ' ');
}
