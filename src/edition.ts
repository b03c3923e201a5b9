import type { Addresses } from './addresses.ts';
import { citationsOf } from './exports/citation/quote.ts';
import { conferenceLabels, factLabels, participationLabels } from './labels/conference.ts';
import { inLanguage, type Language } from './labels/language.ts';
import { methodLabels } from './labels/pages.ts';
import { personLabels } from './labels/person.ts';
import { capitalised, conferenceCount, recordLabels, roleLabels } from './labels/record.ts';
import { searchPageLabels } from './labels/search.ts';
import { siteLabels, statementLabels } from './labels/site.ts';
import { citeLabels, ledgerLabels } from './labels/source.ts';
import { homeLabels, threadLabels, topicLabels } from './labels/topic.ts';
import { yearLabels } from './labels/year.ts';
import { loadRecord } from './record/load.ts';
import { languageRoutes } from './record/lookup.ts';
import type { DocumentaryRecord } from './record/model.ts';
import { labelOf } from './record/statements.ts';
import type { Conference, Participant } from './schema/conference.ts';
import type { Topic } from './schema/vocabulary.ts';
import { addressesIn, site } from './site.ts';

const wordsIn = (language: Language) => ({
  cite: inLanguage(citeLabels, language),
  conference: inLanguage(conferenceLabels, language),
  fact: inLanguage(factLabels, language),
  home: inLanguage(homeLabels, language),
  ledger: inLanguage(ledgerLabels, language),
  method: inLanguage(methodLabels, language),
  person: inLanguage(personLabels, language),
  record: inLanguage(recordLabels, language),
  role: inLanguage(roleLabels, language),
  search: inLanguage(searchPageLabels, language),
  site: inLanguage(siteLabels, language),
  statement: inLanguage(statementLabels, language),
  thread: inLanguage(threadLabels, language),
  topic: inLanguage(topicLabels, language),
  year: inLanguage(yearLabels, language),
});
const words = { vi: wordsIn('vi'), en: wordsIn('en') };

type Entry = Pick<Topic, 'id' | 'label' | 'english'>;
export type Part = keyof Addresses & keyof typeof words.vi.site;

/** All that pages and components draw on (`Astro.locals`): the record, with a language's words, names and addresses. */
export async function editionIn(language: Language) {
  const record = await loadRecord();
  const at = addressesIn(language);
  const say = words[language];
  return {
    record,
    site,
    language,
    at,
    words: say,
    /** The two sides of a year, as they are marked and named. */
    sides: {
      task: { mark: 'ring', name: capitalised(say.thread.setOut) },
      result: { mark: 'disc', name: capitalised(say.thread.reported) },
    },
    conferenceCount: (conferences: readonly Conference[]) => conferenceCount(conferences, language),
    labelOf: (conference: Conference) => labelOf(record, conference, language),
    /** On one line with its number. */
    passageLabel: (id: string) => say.record.passageLabel(id).replace(' ', '\u00a0'),
    partOf: (roles: Participant['roles']) =>
      (roles.length === 0 ? (['attended'] as const) : roles)
        .map((role) => participationLabels[role][language])
        .join(', '),
    cite: citationsOf(record, site, language),
    link: {
      part: (part: Part) => ({ href: at[part], label: say.site[part] }),
      year: ({ year }: { year: number }) => ({ href: at.year(year), label: String(year) }),
      conference: (one: Conference) => ({ href: at.conference(one.id), label: labelOf(record, one, language) }),
      topic: (topic: Entry) => ({ href: at.topic(topic.id), label: say.record.nameOf(topic) }),
      person: ({ id, label }: Omit<Entry, 'english'>) => ({ href: at.person(id), label }),
      organisation: (one: Entry) => ({ href: at.organisation(one.id), label: say.record.nameOf(one) }),
    },
  };
}

/** The paths of a page that exists in each language. */
export async function languagePaths() {
  return languageRoutes(await loadRecord()).map(({ lang }) => ({ params: { lang } }));
}

/** The paths of the pages of one kind, each in each language: `name` is both the address's part and what it is about. */
export async function languagePathsOf<Name extends string, Entry extends { id: string } | { year: number }>(
  name: Name,
  entriesOf: (record: DocumentaryRecord) => readonly Entry[],
) {
  const record = await loadRecord();
  return languageRoutes(record).flatMap(({ lang }) =>
    entriesOf(record).map((entry) => ({
      params: { lang, [name]: 'id' in entry ? entry.id : String(entry.year) },
      props: { [name]: entry } as Record<Name, Entry>,
    })),
  );
}
