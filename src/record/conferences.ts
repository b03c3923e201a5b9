import { placeInNewspaper, recordedAddresses } from '../addresses.ts';
import { conferenceLabels } from '../labels/conference.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import { capitalised, recordLabels, roleLabels } from '../labels/record.ts';
import type { Conference } from '../schema/conference.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from './model.ts';
import { correctionId } from './publication-history.ts';
import { launches } from './years.ts';

export type ConferenceView = ReturnType<typeof conferenceView>;
export type ConferenceAccount = ConferenceView['accounts'][number];
type Section = ConferenceAccount['sections'][number];
export type PassageView = Section['passages'][number];

/** A conference's page. */
export function conferenceView(record: DocumentaryRecord, conference: Conference) {
  const { organisations } = lookupOf(record);
  const place = record.conferences.findIndex(({ id }) => id === conference.id);
  const entry = conferenceEntry(record, conference);
  return {
    ...entry,
    organisers: conference.organisers.flatMap((id) => organisations.get(id) ?? []),
    accounts: entry.articles.map((article) => accountOf(record, conference, article)),
    previous: record.conferences[place - 1] ?? null,
    next: record.conferences[place + 1] ?? null,
  };
}

/** A conference as lists show it; its English where there is one. */
export function conferenceEntry(record: DocumentaryRecord, conference: Conference) {
  const articles = lookupOf(record).articlesOf(conference);
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const translation = articles.flatMap(({ id }) => record.english.articles.get(id) ?? [])[0];
  return { conference, articles, passages, translation };
}

/** An article's passages in its order, a section where their heading changes; what only repeats opens none. */
function accountOf(record: DocumentaryRecord, conference: Conference, article: RecordArticle) {
  const sections: (Heading & { passages: RecordPassage[] })[] = [];
  for (const passage of article.passages) {
    const last = sections.at(-1);
    const { kind, year } = passage.repeats === null ? headingOf(passage, conference) : (last ?? unheaded);
    if (last?.kind === kind && last.year === year) last.passages.push(passage);
    else sections.push({ kind, year, passages: [passage] });
  }
  return {
    article,
    translation: record.english.articles.get(article.id) ?? null,
    sections: sections.map(({ kind, year, passages }) => ({
      kind,
      year,
      passages: passages.map((passage, n) => ({
        ...passageView(record, article, passage),
        /** True where the words before go on, of one speaker or of nobody's speech. */
        goesOn: passage.speaker === passages[n - 1]?.speaker,
        /** True where the passage is not about the year that its section lets one expect. */
        otherYear: kind !== 'proceedings' && passage.repeats === null && passage.about.join() !== String(year ?? ''),
      })),
    })),
    removed: article.removed,
  };
}

type Heading = { kind: ReturnType<typeof headingOf>['kind'] | null; year: number | null };
const unheaded = { kind: null, year: null };

/** The words over a section that has a heading; `setOut` is of tasks and guidance, which speeches mix. */
export function sectionHeading(conference: Conference, { kind, year, passages }: Section, language: Language): string {
  const [say, role] = [inLanguage(conferenceLabels, language), inLanguage(roleLabels, language)];
  const headings = {
    proceedings: conference.kind === 'annual-review' ? role.proceedings : say.meetingProceedings,
    context: year === null ? role.context : recordLabels.context[language](year),
    result: say.result(year),
    setOut: say.setOut([...new Set(passages.map(({ passage }) => role[passage.role]))], year),
    theme: recordLabels.theme[language](conference.theme?.year),
  };
  return kind === null ? '' : capitalised(headings[kind]);
}

function headingOf(passage: RecordPassage, { reviewYear, directionYear, theme }: Conference) {
  const { role, about } = passage;
  if (theme && launches(passage, theme.text)) return { kind: 'theme' as const, year: theme.year };
  if (role === 'proceedings') return { kind: role, year: null };
  if (role === 'context') return { kind: role, year: about.length === 1 ? (about[0] ?? null) : null };
  if (role === 'result') return { kind: role, year: about.length === 0 ? null : reviewYear };
  return { kind: 'setOut' as const, year: directionYear };
}

function passageView(record: DocumentaryRecord, article: RecordArticle, passage: RecordPassage) {
  const { topics, articles } = lookupOf(record);
  const address = recordedAddresses.passage(passage.conference, passage.id);
  const correction = record.changes.find((change) => change.address === address);
  return {
    passage,
    /** `12-14`, for `data-lines`. */
    lineRange: [...new Set(passage.lines)].join('-'),
    place: placeOf(article, passage),
    topics: passage.topics.flatMap((id) => topics.get(id) ?? []),
    alsoIn: passage.alsoIn.flatMap((id) => articles.get(id) ?? []),
    correction: correction === undefined ? null : { date: correction.date, place: `#${correctionId(address)}` },
  };
}

function placeOf({ url, reprintOf }: RecordArticle, { anchor }: RecordPassage) {
  if (anchor === null) return null;
  if (url !== null) return { href: placeInNewspaper(url, anchor), at: null };
  return reprintOf === null ? null : { href: placeInNewspaper(reprintOf.url, anchor), at: reprintOf.publisher };
}
