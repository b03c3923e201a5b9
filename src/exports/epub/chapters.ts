import { absoluteAddress, type Site } from '../../addresses.ts';
import { bookLabels } from '../../labels/book.ts';
import { basisNames, factName } from '../../labels/exports.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import { capitalised, conferenceName, linesLabel, passageLabel, roleLabels } from '../../labels/record.ts';
import { sideOf } from '../../record/counts.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage, RecordYear } from '../../record/model.ts';
import { outsideValues } from '../../record/outside.ts';
import { translationOf } from '../../record/translation.ts';
import type { Conference } from '../../schema/conference.ts';
import { between, type Markup, markup, type Part } from '../markup.ts';
import { type Chapter, day, outsideFact, places, vietnamese } from './xhtml.ts';

/** A year: its theme, its conferences, and its passages: set out for it, reported of it, context. */
export function yearChapter(record: DocumentaryRecord, entry: RecordYear, language: Language): Chapter {
  const say = inLanguage(bookLabels, language);
  const { year, reviewedBy, directedBy, gap, held, theme } = entry;
  const { conferences, passages } = lookupOf(record);
  const about = passages.filter((one) => one.about.includes(year) && one.repeats === null);
  const bySide = Map.groupBy(about, (one) => {
    const conference = conferences.get(one.conference);
    return (conference && sideOf(one, year, conference)) ?? 'context';
  });
  const links = (ids: readonly string[]): Part =>
    ids.length === 0
      ? say.noSource
      : between(
          ids.map((id) => conferenceLink(record, id, language)),
          ', ',
        );
  const translated = record.english.years.get(year);
  const abstract = (language === 'en' && translated?.abstract) || null;
  const heldLines = outsideValues(
    held.map(({ what, date: _date, ...found }) => ({ key: 'held', value: what, ...found })),
  );
  return {
    file: places.year(year),
    title: say.year(year),
    kind: 'chapter',
    body: markup`
      <h1>${say.year(year)}</h1>
      ${
        theme === null
          ? markup`<p>${say.themeUnknown}</p>`
          : markup`<p>${say.theme}: “${vietnamese(theme.text, language)}” (${say.launchedAt} ${links([theme.conference])}).</p>`
      }
      <p>${say.reviewedBy}: ${links(reviewedBy)}. ${say.directedBy}: ${links(directedBy)}.</p>
      ${abstractOf(abstract, entry.abstract, language)}
      ${
        gap
          ? markup`
            <section class="gap"><h2>${say.gap}</h2><p>${say.gapWords(year)}</p>
            ${heldLines.length === 0 ? null : markup`<ul>${heldLines.map((one) => markup`<li>${outsideFact(one, language)}</li>`)}</ul>`}
            </section>`
          : null
      }
      ${(
        [
          ['task', say.setOut(year)],
          ['result', say.reported(year)],
          ['context', say.context],
        ] as const
      ).map(([side, heading]) => {
        const list = bySide.get(side) ?? [];
        return list.length === 0
          ? null
          : markup`<section><h2>${heading}</h2>${list.map((one) => quoted(record, one, language))}</section>`;
      })}`,
  };
}

function quoted(record: DocumentaryRecord, passage: RecordPassage, language: Language): Markup {
  const conference = lookupOf(record).conferences.get(passage.conference);
  const source = conference === undefined ? passage.conference : conferenceName(conference, null, language);
  return markup`
    <blockquote>
      <p>${wordsOf(record, passage, language)}</p>
      <p class="label">
        <a href="${places.passage(passage.conference, passage.id)}">${source}, ${passageLabel(passage.id, language)}</a>
        , ${roleLabels[passage.role][language]}
      </p>
    </blockquote>`;
}

/** A conference: its known facts with their bases, and every passage under its number. */
export function conferenceChapter(
  record: DocumentaryRecord,
  conference: Conference,
  site: Site,
  language: Language,
): Chapter {
  const say = inLanguage(bookLabels, language);
  const { titleBasis, reviewYear, directionYear } = conference;
  const articles = lookupOf(record).articlesOf.get(conference.id) ?? [];
  const address = absoluteAddress(site, site.addresses.conference(conference.id));
  return {
    file: places.conference(conference.id),
    title: conferenceName(conference, null, language),
    kind: 'chapter',
    body: markup`
      <h1>${vietnamese(conference.title, language)}</h1>
      <p class="subtitle">${titleBasis === 'printed' ? say.titlePrinted : say.titleEditorial}. ${say.reviews}${' '}
      ${yearLink(reviewYear)}${directionYear === null ? null : [', ', say.directs, ' ', yearLink(directionYear)]}.</p>
      <dl>${facts(record, conference, articles, language)}</dl>
      ${address === null ? null : markup`<p class="label">${say.online}: <a href="${address}">${address}</a></p>`}
      ${articles.map((article) => account(record, article, language))}`,
  };
}

const yearLink = (year: number) => markup`<a href="${places.year(year)}">${year}</a>`;

function facts(
  record: DocumentaryRecord,
  conference: Conference,
  articles: readonly RecordArticle[],
  language: Language,
): Part {
  const say = inLanguage(bookLabels, language);
  const { organisations } = lookupOf(record);
  const { date, dateBasis, dateEvidence, place, theme, organisers, participants, disagreements, external } = conference;
  const fact = (label: string, value: Part) => markup`<dt>${label}</dt><dd>${value}</dd>`;
  const outside = (key: string) =>
    outsideValues(external.filter((one) => one.key === key)).map((one) => markup` ${outsideFact(one, language)}`);
  const evidence = dateEvidence && markup`; “${vietnamese(dateEvidence.words, language)}”`;
  const bodies = organisers.flatMap((id) => organisations.get(id) ?? []);
  const organising = bodies.map(({ label, english }) => (language === 'en' ? english : label)).join(', ');
  const present = participants.map(({ name, title }) =>
    vietnamese(title === null ? name : `${title} ${name}`, language),
  );
  return [
    fact(say.day, [
      date === null ? null : [day(date, language), ' ('],
      basisNames[dateBasis][language],
      date === null ? null : [evidence, ')'],
      outside('date'),
    ]),
    fact(say.place, [place === null ? say.notPrinted : vietnamese(place, language), outside('place')]),
    fact(say.organisers, organising || say.notPrinted),
    fact(say.people, present.length === 0 ? say.notPrinted : between(present, '; ')),
    theme === null ? null : fact(`${say.theme} ${theme.year}`, markup`“${vietnamese(theme.text, language)}”`),
    fact(
      say.sources,
      between(
        articles.map((article) => articleLink(article, language)),
        '; ',
      ),
    ),
    disagreements.map(({ key, article, value }) =>
      fact(say.differ, say.differing(factName(key, language), article, value)),
    ),
  ];
}

function account(record: DocumentaryRecord, article: RecordArticle, language: Language): Markup {
  const say = inLanguage(bookLabels, language);
  const translated = language === 'en' ? record.english.articles.get(article.id)?.abstract : null;
  return markup`
    <section>
      <h2>${article.text === 'digest' ? say.digest : say.verbatim}: ${articleLink(article, language)}</h2>
      ${abstractOf(translated ?? null, article.abstract, language)}
      ${article.passages.map((passage) => numbered(record, passage, language))}
      ${article.removed.map(({ id, to, since }) => {
        const next = to === null ? '.' : markup`; ${say.see} <a href="#${to}">${passageLabel(to, language)}</a>.`;
        return markup`<p id="${id}" class="label">${say.removed(capitalised(passageLabel(id, language)), since)}${next}</p>`;
      })}
    </section>`;
}

function numbered(record: DocumentaryRecord, passage: RecordPassage, language: Language): Markup {
  const say = inLanguage(bookLabels, language);
  const { topics, articles, people } = lookupOf(record);
  const links = passage.topics
    .flatMap((id) => topics.get(id) ?? [])
    .map((topic) => markup`<a href="${places.topic(topic.id)}">${language === 'en' ? topic.english : topic.label}</a>`);
  const also = passage.alsoIn.flatMap((id) => articles.get(id) ?? []).map((one) => articleLink(one, language));
  const speaker = passage.speaker && (people.get(passage.speaker)?.label ?? passage.speaker);
  return markup`
    <section id="${passage.id}" class="passage">
      <h3>${capitalised(passageLabel(passage.id, language))}, ${roleLabels[passage.role][language]}${' '}
      <span class="label">(${linesLabel(passage.lines, language)})</span></h3>
      ${speaker === null ? null : markup`<p class="label">${say.speaker} ${speaker}</p>`}
      <p>${wordsOf(record, passage, language)}</p>
      ${links.length === 0 ? null : markup`<p class="label">${say.topics}: ${between(links, ', ')}.</p>`}
      ${also.length === 0 ? null : markup`<p class="label">${say.alsoIn}: ${between(also, '; ')}.</p>`}
    </section>`;
}

/** A passage's words in the book's language; those without a translation stand in Vietnamese, marked as such. */
function wordsOf(record: DocumentaryRecord, passage: RecordPassage, language: Language): Markup {
  const translated = language === 'en' ? translationOf(record, passage) : null;
  return translated === null ? vietnamese(passage.text, language) : markup`${translated.text}`;
}

function abstractOf(translated: string | null, own: string | null, language: Language): Part {
  if (translated !== null) return markup`<p class="abstract">${translated}</p>`;
  return own === null ? null : markup`<p class="abstract">${vietnamese(own, language)}</p>`;
}

/** A link to a conference's chapter under its short name. */
export function conferenceLink(record: DocumentaryRecord, id: string, language: Language): Markup {
  const conference = lookupOf(record).conferences.get(id);
  const name = conference === undefined ? id : conferenceName(conference, null, language);
  return markup`<a href="${places.conference(id)}">${name}</a>`;
}

function articleLink({ id, headline }: RecordArticle, language: Language): Markup {
  const name = headline === null ? bookLabels.untitled[language] : vietnamese(headline, language);
  return markup`<a href="${places.source(id)}">${name}</a>`;
}
