import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type Site, twinOf } from '../../addresses.ts';
import { citationLabels, translationLabels } from '../../labels/exports.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import { capitalised } from '../../labels/record.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import { quoteOf } from '../../record/statements.ts';
import type { Conference } from '../../schema/conference.ts';
import { articleFile, citationLinks } from './files.ts';
import vietnamese from './iso-690-vi.csl?raw';
import { type CslItem, citedArticle, citedConference, citedEdition, citedYear, groundsOf } from './items.ts';

// Our form after ISO 690: none in Vietnamese ships with the Citation Style Language.
plugins.config.get('@csl').styles.add('vietnamese', vietnamese);

/** The citations of an edition in a language: what is copied from its pages, and its works in every form. */
export function citationsOf(record: DocumentaryRecord, site: Site, language: Language) {
  const say = inLanguage(citationLabels, language);
  const [form, other]: [Form, Form] = language === 'vi' ? ['vietnamese', 'apa'] : ['apa', 'vietnamese'];
  const work = (item: CslItem, grounds: string | null, files: { href: string; label: string }[]) => {
    const otherForm = { style: say.otherForm, text: reference(item, grounds, other) };
    return { text: reference(item, grounds, form), otherForm, files };
  };
  return {
    /** A passage's speaker and reference; in English the Vietnamese stays the source, the translation is ours. */
    passage(passage: RecordPassage) {
      const { conference, voice, byPaper, translation } = quoteOf(record, passage, language);
      const grounds = groundsOf(conference, passage, record, language);
      const source = [
        ...(voice === null ? [] : [`${say.wordsOf(voice.label)}.`]),
        ...(byPaper ? [`${capitalised(say.wordsOfPaper)}.`] : []),
        reference(citedConference(conference, record, site, passage, language), grounds, form),
        ...(translation === null ? [] : [translationLabels.cited(translation.reviewer)]),
      ];
      return source.join(' ');
    },
    /** A statement of the edition's own on a year, such as that no article reviews it, with the page's reference. */
    year: (year: number, words: string) =>
      `${words}\n— ${reference(citedYear(year, record.edition, site, language), null, form)}`,
    /** A conference's page: to be copied, in every form, as files. */
    conference(conference: Conference) {
      const grounds = groundsOf(conference, null, record, language);
      const markdown = twinOf(site.addresses.conferenceText(conference.id), language, site);
      const files = [...citationLinks(conference.id, site), { href: markdown, label: 'Markdown' }];
      return work(citedConference(conference, record, site), grounds, files);
    },
    article: (article: RecordArticle) =>
      work(citedArticle(article), null, citationLinks(articleFile(article.id), site)),
    /** The whole edition; it has no files but CITATION.cff. */
    edition: () => work(citedEdition(record.edition, site), null, []),
  };
}

export type CitedWork = ReturnType<ReturnType<typeof citationsOf>['edition']>;

type Form = 'vietnamese' | 'apa';

/** A reference in a form; APA has no place for the grounds, which then follow it. */
function reference(item: CslItem, grounds: string | null, form: Form): string {
  const line = bibliographyLine(item, form);
  return form === 'vietnamese' || grounds === null ? line : `${line} ${grounds}.`;
}

/** Pages quote a passage again and again, and a line takes the processor milliseconds. */
const lines = new Map<string, string>();

function bibliographyLine(cited: CslItem, style: Form): string {
  // The edition is its own author, and the whole is named once.
  const { author, ...rest } = cited;
  const isNamed = author?.some(({ literal }) => literal === cited.title || literal === cited['container-title']);
  const item = isNamed ? rest : cited;
  const key = style + JSON.stringify(item);
  const line =
    lines.get(key) ?? new Cite([item]).format('bibliography', { format: 'text', template: style, lang: 'en-US' });
  lines.set(key, line);
  // Of what has no day APA wants the day of access, and leaves its word standing without one.
  return line.trim().replace('Retrieved http', 'http');
}
