import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay } from '../../dates.ts';
import { bookLabels } from '../../labels/book.ts';
import { factName } from '../../labels/exports.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import { conferenceName, passageLabel, roleLabels } from '../../labels/record.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle } from '../../record/model.ts';
import { outsideValues } from '../../record/outside.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import { conferenceLink } from './chapters.ts';
import { type Chapter, day, outsideFact, places, vietnamese } from './xhtml.ts';

/** The title page. */
export function titlePage({ edition, years }: DocumentaryRecord, language: Language): Chapter {
  const say = inLanguage(bookLabels, language);
  return {
    file: 'bia.xhtml',
    title: edition.name,
    kind: 'titlepage',
    body: markup`
      <h1>${edition.name}</h1>
      <p class="subtitle">${say.subtitle(`${years[0]?.year ?? ''}–${years.at(-1)?.year ?? ''}`)}</p>
      <p>${say.edition(edition.version)} ${day(edition.date, language)}</p>`,
  };
}

/** The edition's nature, whose words stand in it, its licence. */
export function about({ edition, articles }: DocumentaryRecord, site: Site, language: Language): Chapter {
  const say = inLanguage(bookLabels, language);
  const home = absoluteAddress(site, site.addresses.home);
  const method = absoluteAddress(site, site.addresses.method);
  const digests = articles.every(({ text }) => text === 'digest');
  const licence = markup`<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>`;
  return {
    file: 've-an-ban.xhtml',
    title: say.about,
    kind: 'introduction',
    body: markup`
      <h1>${say.about}</h1>
      <p>${say.independent(articles.length)}</p>
      <p>${digests ? say.digests : say.captures}</p>
      ${say.translated === '' ? null : markup`<p>${say.translated}</p>`}
      ${digests ? markup`<p>${say.licence} ${licence}.</p>` : null}
      <p>${say.numbers}</p>
      ${home === null ? null : markup`<p>${say.online}: <a href="${home}">${home}</a></p>`}
      ${method === null ? null : markup`<p>${say.method}: <a href="${method}">${method}</a></p>`}
      ${edition.contact === null ? null : markup`<p>${say.report}: ${edition.contact}</p>`}`,
  };
}

/** The index of topics: each with the passages that name it, in time. */
export function topicIndex(record: DocumentaryRecord, language: Language): Chapter {
  const say = inLanguage(bookLabels, language);
  const { conferences, passages } = lookupOf(record);
  const topics = record.vocabulary.topics.flatMap((topic) => {
    const named = passages.filter((one) => one.topics.includes(topic.id));
    return named.length === 0 ? [] : [{ topic, named }];
  });
  return {
    file: places.topics,
    title: say.topicIndex,
    kind: 'index',
    body: markup`
      <h1>${say.topicIndex}</h1>
      ${topics.map(
        ({ topic: { id, label, description, english, englishDescription }, named }) => markup`
          <section id="${id}">
            <h2>${language === 'en' ? english : label}</h2>
            <p class="label">${
              language === 'en' && englishDescription ? englishDescription : vietnamese(description, language)
            }</p>
            <ul>${named.map((one) => {
              const conference = conferences.get(one.conference);
              const of = conference === undefined ? one.conference : conferenceName(conference, null, language);
              const place = places.passage(one.conference, one.id);
              const name = `${of}, ${passageLabel(one.id, language)}`;
              return markup`<li><a href="${place}">${name}</a>, ${roleLabels[one.role][language]}</li>`;
            })}</ul>
          </section>`,
      )}`,
  };
}

/** The newspapers' articles, each with its known facts, and the corrections made so far. */
export function sources(record: DocumentaryRecord, language: Language): Chapter {
  const say = inLanguage(bookLabels, language);
  const articles = [...lookupOf(record).articlesOf.values()].flat();
  return {
    file: places.sources,
    title: say.bibliography,
    kind: 'bibliography',
    body: markup`
      <h1>${say.bibliography}</h1>
      ${articles.map(
        (article) => markup`
          <section id="${article.id}">
            <h2>${article.headline === null ? say.untitled : vietnamese(article.headline, language)}</h2>
            <dl>${facts(record, article, language)}</dl>
          </section>`,
      )}
      <section>
        <h2>${say.corrections}</h2>
        ${corrections(record, language)}
      </section>`,
  };
}

function facts(record: DocumentaryRecord, article: RecordArticle, language: Language): Part {
  const say = inLanguage(bookLabels, language);
  const { publisher, publisherBasis, url, reprintOf, publishedAt, byline, attribution, external, capture } = article;
  const outside = outsideValues(external);
  const found = outside.some(({ key }) => key === 'url');
  const known: [label: string, value: Part][] = [
    [say.paper, publisherBasis === 'printed' ? publisher : null],
    [say.address, url === null || found ? null : markup`<a href="${url}">${url}</a>`],
    [say.taken, reprintOf && markup`${reprintOf.publisher}: <a href="${reprintOf.url}">${reprintOf.url}</a>`],
    [say.published, publishedAt && day(publishedAt.slice(0, 10), language)],
    [say.author, byline],
    [say.agency, attribution],
    ...outside.map((one): [string, Part] => [factName(one.key, language), outsideFact(one, language)]),
    [say.reports, conferenceLink(record, article.conference, language)],
    [say.capture, say.captureLines(capture.file, capture.lines, capture.sha256)],
  ];
  return known.flatMap(([label, value]) => (value === null ? [] : [markup`<dt>${label}</dt><dd>${value}</dd>`]));
}

function corrections({ changes }: DocumentaryRecord, language: Language): Markup {
  const say = inLanguage(bookLabels, language);
  if (changes.length === 0) return markup`<p>${say.noCorrections}</p>`;
  return markup`<ul>${changes.map(({ date, version, address, old, new: now, why }) => {
    const words = `${say.correction(printDay(date, language), version, address, old, now)} ${why}`;
    return markup`<li>${vietnamese(words, language)}</li>`;
  })}</ul>`;
}
