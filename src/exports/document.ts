import { recordedAddresses as at } from '../addresses.ts';
import { printDay, printLookedUp } from '../dates.ts';
import { conferenceLabels, dateBasisLabels, factLabels, titleBasisLabels, yearsLabels } from '../labels/conference.ts';
import { documentLabels, translationLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import { capitalised, roleLabels } from '../labels/record.ts';
import { yearLabels } from '../labels/year.ts';
import { type ConferenceAccount, conferenceView, sectionHeading } from '../record/conferences.ts';
import { sidesOf } from '../record/counts.ts';
import { lookupOf } from '../record/lookup.ts';
import type { DocumentaryRecord, RecordPassage, RecordYear } from '../record/model.ts';
import { groupCorrections } from '../record/publication-history.ts';
import { outsideValues } from '../record/sources.ts';
import { labelOf, quoteOf } from '../record/statements.ts';
import { gapOf, heldOutside } from '../record/years.ts';
import type { Conference } from '../schema/conference.ts';
import type { ExternalFact } from '../schema/primitives.ts';

/** Plain words, a link (an outside address, or one of `content/addresses.txt`), or Vietnamese in an English text. */
type Span = string | { words: string; to?: string; vietnamese?: boolean };
export type Line = readonly Span[];
type Fact = readonly [label: string, value: Line];

export type Block =
  | { kind: 'heading'; line: Line; id?: string | undefined }
  | { kind: 'text'; line: Line }
  | { kind: 'facts'; facts: readonly Fact[] }
  /** `own` on its conference's own document, where its name is “Đoạn 7”; “Tổng kết 2018, đoạn 7” elsewhere. */
  | { kind: 'passage'; passage: RecordPassage; own: boolean; name: string; facts: Line; words: Line };

/** A page of the edition as a document: set as Markdown for its twin, as XHTML for a chapter of the book. */
export interface Document {
  path: string;
  title: string;
  /** Its heading; the title unless given. */
  heading?: Line;
  blocks: Block[];
}

type Context = ReturnType<typeof contextOf>;
type Translation = Record<'abstract' | 'reviewer', string | null>;

function contextOf(record: DocumentaryRecord, language: Language) {
  const nameConference = (conference: Conference) => labelOf(record, conference, language);
  const say = inLanguage({ ...conferenceLabels, ...yearLabels, ...documentLabels }, language);
  const fact = inLanguage(factLabels, language);
  return { ...lookupOf(record), record, language, say, fact, nameConference };
}

/** A conference: its facts with their bases, and every passage under its number. */
export function conferenceDocument(record: DocumentaryRecord, conference: Conference, language: Language): Document {
  const context = contextOf(record, language);
  const { say, fact } = context;
  const { id, kind, titleBasis, date, dateBasis, participants, theme, reviewYear, directionYear } = conference;
  const outside = (key: string) => outsideLines(context, conference.external, key);
  const day = date === null ? '' : `${printDay(date, language)}: `;
  const { organisers, accounts } = conferenceView(record, conference);
  const { review, direction } = yearsLabels[kind];
  const reviewed = [`${review[language]} `, yearLink(reviewYear)];
  const directed = directionYear === null ? [] : [`, ${direction[language]} `, yearLink(directionYear)];
  return {
    path: at.conference(id),
    title: context.nameConference(conference),
    heading: inBoth(context, conference, 'title'),
    blocks: [
      facts(
        [fact.title, [titleBasisLabels[titleBasis][language]]],
        [say.subject, [...reviewed, ...directed]],
        [fact.date, [day, dateBasisLabels[dateBasis][language], ...outside('date')]],
        [fact.place, [...inBoth(context, conference, 'place'), ...outside('place')]],
        [say.organisers, [organisers.map((body) => say.nameOf(body)).join(', ') || say.notPrinted]],
        ...participants.map(
          ({ name, title: as }): Fact => [fact.participants, [vietnamese(as ? `${name}, ${as}` : name)]],
        ),
        ...(theme === null ? [] : [[say.theme(theme.year), inBoth(context, conference, 'theme')] as const]),
        ...conference.disagreements.map(({ key, article, value }): Fact => {
          const source = { words: article, to: at.source(article) };
          return [say.differ, [`${fact[key as keyof typeof fact]}: `, vietnamese(value), ' (', source, ')']];
        }),
      ),
      ...accounts.flatMap((account) => accountBlocks(context, conference, account)),
    ],
  };
}

function accountBlocks(context: Context, conference: Conference, account: ConferenceAccount): Block[] {
  const { say, fact, language, record } = context;
  const { article, sections } = account;
  const { id, headline, publishedAt, byline, reprintOf, url } = article;
  const kind = article.text === 'digest' ? say.digestOf : say.textOf;
  const title = { words: headline ?? say.untitled, to: at.source(id), vietnamese: headline !== null };
  const isOutside = article.publisherBasis === 'external';
  const paper = isOutside ? outsideLines(context, article.external, 'publisher').slice(1) : [article.publisher ?? ''];
  const link = (address: string): Span => ({ words: address, to: address });
  return [
    heading([`${kind}: `, title]),
    facts(
      [fact.publisher, paper],
      [fact.url, url !== null ? [link(url)] : reprintOf === null ? [say.noAddress] : []],
      [fact.reprintOf, reprintOf === null ? [] : [`${reprintOf.publisher}: `, link(reprintOf.url)]],
      [fact.publishedAt, publishedAt === null ? [] : [printDay(publishedAt, language)]],
      [fact.byline, [byline ?? '']],
    ),
    ...abstractBlocks(language, record.english.articles.get(id), article.abstract),
    ...sections.flatMap((section) => [
      ...(section.kind === null ? [] : [heading([sectionHeading(conference, section, language)])]),
      ...section.passages.map(({ passage }) => passageBlock(context, passage, true)),
    ]),
    ...article.removed.map(({ id: gone, to, since }): Block => {
      const next: Line = to === null ? [] : [{ words: say.passageLabel(to), to: `#${to}` }];
      return heading([say.removed(capitalised(say.passageLabel(gone)), since), ' ', ...next], gone);
    }),
  ];
}

/** A year: what was set out for it, what was reported of it, the context. */
export function yearDocument(record: DocumentaryRecord, entry: RecordYear, language: Language): Document {
  const context = contextOf(record, language);
  const { say, conferences } = context;
  const { year, theme } = entry;
  const launched = conferences.get(theme?.conference ?? '');
  const translated = record.english.years.get(year);
  const gap = gapOf(record, entry, language);
  const { task, result, context: others } = sidesOf(record, year);
  const section = (name: string, list: readonly RecordPassage[]): Block[] => {
    const blocks = list.map((one) => passageBlock(context, one, false));
    return [heading([name]), ...(list.length === 0 ? [text([say.none])] : blocks)];
  };
  return {
    path: at.year(year),
    title: say.year(year),
    blocks: [
      facts([say.theme(year), launched ? inBoth(context, launched, 'theme') : [say.themeUnknown]]),
      ...abstractBlocks(language, translated, entry.abstract),
      ...(gap === null ? [] : [text([`${gap} ${say.gapMeaning}`])]),
      ...heldOutside(record, entry, language).map(({ dated, url, accessed }) =>
        text(outsideLines(context, [{ key: 'held', value: dated, url, accessed }], 'held').slice(1)),
      ),
      ...section(say.setOutFor(year), task),
      ...section(say.reportedOf(year), result),
      ...(others.length === 0 ? [] : section(say.context(year), others)),
    ],
  };
}

function passageBlock(context: Context, passage: RecordPassage, own: boolean): Block {
  const { say, language, articles } = context;
  const label = say.passageLabel(passage.id);
  const { conference, words, original, speaker, byPaper } = quoteOf(context.record, passage, language);
  const known = [
    articles.get(passage.article)?.text === 'capture' ? say.capture : say.digest,
    roleLabels[passage.role][language],
    ...(speaker === null ? [] : [say.wordsOf(speaker.label)]),
    ...(byPaper ? [say.wordsOfPaper] : []),
    ...(passage.repeats === null ? [] : [`${say.repeats} ${say.passageLabel(passage.repeats)}`]),
    say.lines(passage.lines),
  ];
  const topics = passage.topics.flatMap((id) => context.topics.get(id) ?? []);
  return {
    kind: 'passage',
    passage,
    own,
    name: own ? capitalised(label) : `${context.nameConference(conference)}, ${label}`,
    facts: [
      known.join('; '),
      ...topics.flatMap((topic) => ['; ', { words: say.nameOf(topic), to: at.topic(topic.id) }]),
      ...passage.alsoIn.flatMap((id) => [`; ${say.alsoIn} `, { words: id, to: at.source(id) }]),
    ],
    words: [original === null ? vietnamese(passage.text) : words],
  };
}

/** The index of topics: each with the passages that name it, in time. */
export function topicsDocument(record: DocumentaryRecord, language: Language): Document {
  const context = contextOf(record, language);
  const { say, passages } = context;
  const linked = (passage: RecordPassage) => {
    const name = context.nameConference(context.conferenceOf(passage));
    return { words: `${name}, ${say.passageLabel(passage.id)}`, to: at.passage(passage.conference, passage.id) };
  };
  const blocks = record.vocabulary.topics.flatMap((topic) => {
    const named = passages.filter(({ topics }) => topics.includes(topic.id));
    if (named.length === 0) return [];
    const name = heading([capitalised(say.nameOf(topic))], topic.id);
    return [name, text([say.descriptionOf(topic)]), text(separated(named.map(linked), '; '))];
  });
  return { path: at.topics, title: say.topicIndex, blocks };
}

/** The corrections made so far; they are in Vietnamese. */
export function correctionsDocument({ changes }: DocumentaryRecord, language: Language): Document {
  const listed = groupCorrections(changes).flatMap(({ corrections }) => corrections);
  const blocks = listed.map(({ date, version, address, old, new: now, why }) => {
    const reading = vietnamese(`“${old}” → “${now}”. ${why}`);
    return text([`${printDay(date, language)}, ${version}, `, { words: address, to: address }, ': ', reading]);
  });
  if (blocks.length === 0) blocks.push(text([documentLabels.noCorrections[language]]));
  return { path: at.corrections, title: documentLabels.corrections[language], blocks };
}

const yearLink = (year: number): Span => ({ words: String(year), to: at.year(year) });
const heading = (line: Line, id?: string): Block => ({ kind: 'heading', line, id });
const text = (line: Line): Block => ({ kind: 'text', line });
const vietnamese = (words: string): Span => ({ words, vietnamese: true });

function facts(...list: Fact[]): Block {
  return { kind: 'facts', facts: list.filter(([, line]) => line.some((span) => span !== '')) };
}

const separated = (parts: readonly (Span | Line)[], separator = ', '): Line =>
  parts.flatMap((part, place) => (place === 0 ? part : [separator, part].flat()));

/** A conference's name, place or theme; in an English document with the English behind. */
function inBoth({ record, language, say }: Context, conference: Conference, key: 'title' | 'place' | 'theme'): Line {
  const own = key === 'theme' ? `“${conference.theme?.text}”` : conference[key];
  if (own === null) return [say.notPrinted];
  const english = conference.articles.flatMap((id) => record.english.articles.get(id)?.[key] ?? [])[0];
  return [vietnamese(own), language === 'en' && english !== undefined ? ` (${english})` : ''];
}

/** An abstract in the document's language where it is translated, with whose English it is; else in Vietnamese. */
function abstractBlocks(language: Language, english: Translation | undefined, own: string | null): Block[] {
  const original = own === null ? [] : [text([vietnamese(own)])];
  if (language === 'vi' || english === undefined) return original;
  const status = text([translationLabels.cited(english.reviewer)]);
  return [status, ...(english.abstract === null ? original : [text([english.abstract])])];
}

/** The values of a key that are known from outside, each after a semicolon, with where they were found. */
function outsideLines({ say, language }: Context, external: readonly ExternalFact[], key: string): Line {
  return outsideValues(external, key).flatMap(({ value, day, sources }) => {
    const found = sources.map(({ url, host, accessed }) => [
      { words: host, to: url },
      accessed === null ? '' : `, ${say.lookedUp(printLookedUp(accessed, language))}`,
    ]);
    const fact = day === null ? vietnamese(value) : printDay(day, language);
    return ['; ', fact, ` [${say.outside}: `, ...separated(found, '; '), ']'];
  });
}
