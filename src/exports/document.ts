import { recordedAddresses as at } from '../addresses.ts';
import { printDay, printLookedUp } from '../dates.ts';
import { dateBasisLabels, factLabels } from '../labels/conference.ts';
import { citationLabels, documentLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import { capitalised, linesLabel, passageLabel, roleLabels } from '../labels/record.ts';
import { sideOf } from '../record/counts.ts';
import { lookupOf } from '../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage, RecordYear } from '../record/model.ts';
import { type OutsideValue, outsideValues } from '../record/sources.ts';
import { labelOf, translationOf } from '../record/statements.ts';
import type { Conference } from '../schema/conference.ts';
import type { ExternalFact } from '../schema/primitives.ts';

/** A stretch of a line: plain words, a link (an address as `content/addresses.txt` has it, or an outside one), or
 * words that stand in Vietnamese in an English document. */
export type Span = string | { words: string; to?: string; vietnamese?: boolean };
export type Line = readonly Span[];

/** A part of a document. */
export type Block =
  | { kind: 'heading'; line: Line; id?: string }
  | { kind: 'text'; line: Line }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: Line])[] }
  | PassageBlock;

/** A passage with its name, its facts in a line, and its words. */
export interface PassageBlock {
  kind: 'passage';
  passage: RecordPassage;
  /** “Đoạn 7” on its conference's own document, “Tổng kết 2018, đoạn 7” elsewhere. */
  name: string;
  /** True on its conference's own document. */
  own: boolean;
  facts: Line;
  words: Span;
}

/** A page of the edition as a document: set as Markdown for its twin, as XHTML for a chapter of the book. */
export interface Document {
  /** The page's address, without a base path. */
  path: string;
  /** Its name in a list of contents. */
  title: string;
  heading: Line;
  blocks: Block[];
}

/** A conference: its facts with their bases, and every passage under its number. */
export function conferenceDocument(record: DocumentaryRecord, conference: Conference, language: Language): Document {
  const say = inLanguage(documentLabels, language);
  const { articlesOf, organisations } = lookupOf(record);
  const { date, dateBasis, place, organisers, participants, theme, reviewYear, directionYear } = conference;
  const { external, disagreements, title, titleBasis } = conference;
  const outside = (key: string): Line => {
    const spans = outsideSpans(external, key, language);
    return spans.length === 0 ? [] : ['; ', ...spans];
  };
  const bodies = organisers.flatMap((id) => organisations.get(id) ?? []);
  const years = [reviewYear, ...(directionYear === null ? [] : [directionYear])];
  return {
    path: at.conference(conference.id),
    title: labelOf(record, conference, language),
    heading: [vietnamese(title)],
    blocks: [
      facts([
        [say.name, [titleBasis === 'printed' ? say.printed : say.editorial]],
        [say.years, years.flatMap((year, place) => [place === 0 ? '' : ', ', yearLink(year)])],
        [
          factLabels['date']?.[language] ?? '',
          [
            date === null ? '' : `${printDay(date, language)}: `,
            dateBasisLabels[dateBasis][language],
            ...outside('date'),
          ],
        ],
        [say.place, [place === null ? say.notPrinted : vietnamese(place), ...outside('place')]],
        [
          say.organisers,
          [bodies.map(({ label, english }) => (language === 'en' ? english : label)).join(', ') || say.notPrinted],
        ],
        ...participants.map(({ name, title: as }): Fact => [say.present, [vietnamese(as ? `${name}, ${as}` : name)]]),
        ...(theme === null
          ? []
          : [[say.theme(theme.year), themeLine(record, theme.text, conference, language)] as Fact]),
        ...disagreements.map(({ key, article, value }): Fact => {
          const name = factLabels[key]?.[language] ?? key;
          return [say.differ, [`${name}: `, vietnamese(value), ' (', { words: article, to: at.source(article) }, ')']];
        }),
      ]),
      ...(articlesOf.get(conference.id) ?? []).flatMap((article) => accountBlocks(record, article, language)),
    ],
  };
}

function accountBlocks(record: DocumentaryRecord, article: RecordArticle, language: Language): Block[] {
  const say = inLanguage(documentLabels, language);
  const { id, text, headline, publisher, publisherBasis, url, reprintOf, publishedAt, byline, external } = article;
  const link = (address: string): Span => ({ words: address, to: address });
  const known: Fact[] = [
    [say.paper, publisherBasis === 'external' ? outsideSpans(external, 'publisher', language) : [publisher ?? '']],
    [say.address, url === null ? [] : [link(url)]],
    [say.taken, reprintOf === null ? [] : [`${reprintOf.publisher}: `, link(reprintOf.url)]],
    [say.published, publishedAt === null ? [] : [printDay(publishedAt, language)]],
    [say.author, [byline ?? '']],
  ];
  return [
    {
      kind: 'heading',
      line: [
        `${text === 'digest' ? say.digestOf : say.textOf}: `,
        { words: headline ?? say.untitled, to: at.source(id), vietnamese: headline !== null },
      ],
    },
    facts(known.filter(([, line]) => line.some((span) => span !== ''))),
    ...abstractBlocks(language, record.english.articles.get(id), article.abstract),
    ...article.passages.map((passage) => passageBlock(record, passage, language, true)),
    ...article.removed.map(({ id: gone, to, since }): Block => {
      const next: Line = to === null ? [] : [{ words: passageLabel(to, language), to: `#${to}` }];
      return {
        kind: 'heading',
        id: gone,
        line: [say.removed(capitalised(passageLabel(gone, language)), since), ' ', ...next],
      };
    }),
  ];
}

/** A year: what was set out for it, what was reported of it, the context. */
export function yearDocument(record: DocumentaryRecord, entry: RecordYear, language: Language): Document {
  const say = inLanguage(documentLabels, language);
  const { year, gap, theme, held, reviewedBy, directedBy } = entry;
  const { conferences, passages } = lookupOf(record);
  const launched = conferences.get(theme?.conference ?? '');
  const translated = record.english.years.get(year);
  const bySide = Map.groupBy(
    passages.filter((one) => one.about.includes(year) && one.repeats === null),
    (one) => {
      const conference = conferences.get(one.conference);
      return (conference && sideOf(one, year, conference)) ?? 'context';
    },
  );
  const links = (ids: readonly string[]): Line =>
    ids.length === 0
      ? [say.noSource]
      : ids.flatMap((id, place) => [place === 0 ? '' : ', ', link(record, id, language)]);
  const section = (side: 'task' | 'result' | 'context', heading: string): Block[] => {
    const list = bySide.get(side) ?? [];
    if (list.length === 0 && side === 'context') return [];
    const none: Block = { kind: 'text', line: [say.none] };
    return [
      { kind: 'heading', line: [heading] },
      ...(list.length === 0 ? [none] : list.map((one) => passageBlock(record, one, language, false))),
    ];
  };
  return {
    path: at.year(year),
    title: say.year(year),
    heading: [say.year(year)],
    blocks: [
      facts([
        [
          say.theme(year),
          launched === undefined || theme === null
            ? [say.themeUnknown]
            : themeLine(record, theme.text, launched, language),
        ],
        [say.reviewedBy, links(reviewedBy)],
        [say.directedBy, links(directedBy)],
      ]),
      ...abstractBlocks(language, translated, entry.abstract),
      ...(gap ? [{ kind: 'text', line: [say.gap(year)] } as const] : []),
      ...held.map(({ what, date, url, accessed }, place): Block => {
        const english = language === 'en' ? translated?.held[place] : undefined;
        const [found] = outsideValues([{ key: 'held', value: english ?? what, url, accessed }]);
        const day = date === null ? '' : `${printDay(date, language)}: `;
        return { kind: 'text', line: [day, ...(found === undefined ? [] : outsideSpan(found, language))] };
      }),
      ...section('task', say.task(year)),
      ...section('result', say.result(year)),
      ...section('context', say.context),
    ],
  };
}

function passageBlock(
  record: DocumentaryRecord,
  passage: RecordPassage,
  language: Language,
  own: boolean,
): PassageBlock {
  const say = inLanguage(documentLabels, language);
  const { conferences, articles, people, topics } = lookupOf(record);
  const conference = conferences.get(passage.conference);
  const label = passageLabel(passage.id, language);
  const translated = language === 'en' ? translationOf(record, passage) : null;
  const also = passage.alsoIn.flatMap((id) => articles.get(id) ?? []);
  return {
    kind: 'passage',
    passage,
    own,
    name: own || conference === undefined ? capitalised(label) : `${labelOf(record, conference, language)}, ${label}`,
    facts: [
      [
        articles.get(passage.article)?.text === 'capture' ? say.capture : say.digest,
        roleLabels[passage.role][language],
        ...(passage.speaker === null ? [] : [say.wordsOf(people.get(passage.speaker)?.label ?? passage.speaker)]),
        say.lines(linesLabel(passage.lines, language)),
      ].join('; '),
      ...passage.topics
        .flatMap((id) => topics.get(id) ?? [])
        .flatMap((topic): Span[] => [
          '; ',
          { words: language === 'en' ? topic.english : topic.label, to: at.topic(topic.id) },
        ]),
      ...also.flatMap(({ id }): Span[] => [`; ${say.alsoIn} `, { words: id, to: at.source(id) }]),
    ],
    words: translated?.text ?? vietnamese(passage.text),
  };
}

/** The index of topics: each with the passages that name it, in time. */
export function topicsDocument(record: DocumentaryRecord, language: Language): Document {
  const say = inLanguage(documentLabels, language);
  const { conferences, naming } = lookupOf(record);
  const blocks = record.vocabulary.topics.flatMap((topic): Block[] => {
    const { id, label, english, description, englishDescription } = topic;
    const named = naming.topics.get(id) ?? [];
    if (named.length === 0) return [];
    const places = named.flatMap((one, place): Span[] => {
      const of = conferences.get(one.conference);
      const name = `${of === undefined ? one.conference : labelOf(record, of, language)}, ${passageLabel(one.id, language)}`;
      return [place === 0 ? '' : '; ', { words: name, to: at.passage(one.conference, one.id) }];
    });
    return [
      { kind: 'heading', id, line: [language === 'en' ? english : capitalised(label)] },
      { kind: 'text', line: [language === 'en' && englishDescription ? englishDescription : vietnamese(description)] },
      { kind: 'text', line: places },
    ];
  });
  return { path: at.topics, title: say.topicIndex, heading: [say.topicIndex], blocks };
}

/** The corrections made so far; they are in Vietnamese. */
export function correctionsDocument({ changes }: DocumentaryRecord, language: Language): Document {
  const say = inLanguage(documentLabels, language);
  const blocks = changes.map(({ date, version, address, old, new: now, why }): Block => {
    const place = { words: address, to: address };
    return {
      kind: 'text',
      line: [`${printDay(date, language)}, ${version}, `, place, ': ', vietnamese(`“${old}” → “${now}”. ${why}`)],
    };
  });
  return {
    path: at.corrections,
    title: say.corrections,
    heading: [say.corrections],
    blocks: blocks.length === 0 ? [{ kind: 'text', line: [say.noCorrections] }] : blocks,
  };
}

type Fact = [label: string, value: Line];
const facts = (list: readonly Fact[]): Block => ({ kind: 'facts', facts: list });
const vietnamese = (words: string): Span => ({ words, vietnamese: true });
const yearLink = (year: number): Span => ({ words: String(year), to: at.year(year) });

function link(record: DocumentaryRecord, id: string, language: Language): Span {
  const conference = lookupOf(record).conferences.get(id);
  return { words: conference === undefined ? id : labelOf(record, conference, language), to: at.conference(id) };
}

/** A theme in Vietnamese, with its English behind it in an English document. */
function themeLine(record: DocumentaryRecord, text: string, { articles }: Conference, language: Language): Line {
  const english = articles.flatMap((id) => record.english.articles.get(id)?.theme ?? [])[0];
  return [vietnamese(`“${text}”`), language === 'en' && english !== undefined ? ` (${english})` : ''];
}

/** An abstract in the document's language where it is translated, with whose English it is; else in Vietnamese. */
function abstractBlocks(
  language: Language,
  english: { abstract: string | null; reviewer: string | null } | undefined,
  own: string | null,
): Block[] {
  const text = (line: Line): Block => ({ kind: 'text', line });
  const vietnameseOnly = own === null ? [] : [text([vietnamese(own)])];
  if (language === 'vi' || english === undefined) return vietnameseOnly;
  const status = text([`${citationLabels.translation.en(english.reviewer)}.`]);
  return [status, ...(english.abstract === null ? vietnameseOnly : [text([english.abstract])])];
}

function outsideSpans(external: readonly ExternalFact[], key: string, language: Language): Span[] {
  const values = outsideValues(external.filter((one) => one.key === key));
  return values.flatMap((one, place) => [place === 0 ? '' : '; ', ...outsideSpan(one, language)]);
}

/** A fact from outside the captures: said to be one, with its addresses and the days they were looked up. */
function outsideSpan({ value, day, sources }: OutsideValue, language: Language): Span[] {
  const say = inLanguage(documentLabels, language);
  const found = sources.flatMap(({ url, host, accessed }, place): Span[] => [
    place === 0 ? '' : '; ',
    { words: host, to: url },
    accessed === null ? '' : `, ${say.lookedUp(printLookedUp(accessed, language))}`,
  ]);
  return [day === null ? vietnamese(value) : printDay(day, language), ` [${say.outside}: `, ...found, ']'];
}
