import type { Site } from '../../addresses.ts';
import { tableLabels } from '../../labels/data.ts';
import { documentLabels, llmsLabels } from '../../labels/exports.ts';
import type { DocumentaryRecord, RecordYear } from '../../record/model.ts';
import type { Organisation, Person, Topic } from '../../schema/vocabulary.ts';
import { releaseName } from '../data/release.ts';
import { tableNames } from '../data/tables.ts';
import { address, licence, names, work } from './json-ld.ts';
import type { PageMetadata } from './page.ts';

/** The home page: the edition and its search. */
export function homeMetadata({ edition }: DocumentaryRecord, site: Site): PageMetadata {
  return one({
    '@type': 'WebSite',
    '@id': names.edition(site),
    url: address(site, site.addresses.home),
    name: edition.name,
    inLanguage: 'vi',
    version: edition.version,
    dateModified: edition.date,
    license: licence,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${address(site, site.addresses.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
}

/** A year's page, based on the accounts of the conferences that review it or set tasks for it. */
export function yearMetadata(
  { year, abstract, reviewedBy, directedBy }: RecordYear,
  { edition }: DocumentaryRecord,
  site: Site,
  lastChanged: string,
): PageMetadata {
  const metadata = one({
    ...work(site, edition, site.addresses.year(year), lastChanged),
    name: documentLabels.year.vi(year),
    abstract,
    temporalCoverage: String(year),
    isBasedOn: [...new Set([...directedBy, ...reviewedBy])].map((id) => ({
      '@id': address(site, site.addresses.conference(id)),
    })),
  });
  return { ...metadata, markdown: site.addresses.yearText(year) };
}

/** The data page: the edition as a data set with its files. */
export function dataMetadata({ edition, years }: DocumentaryRecord, site: Site): PageMetadata {
  const { addresses } = site;
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: address(site, path),
    encodingFormat,
  });
  return one({
    '@type': 'Dataset',
    '@id': `${address(site, addresses.data)}#du-lieu`,
    url: address(site, addresses.data),
    name: `${edition.name}: ${llmsLabels.dataset.vi}`,
    description: `${tableNames.map((name) => tableLabels[name].vi).join('. ')}.`,
    version: edition.version,
    datePublished: edition.date,
    license: licence,
    inLanguage: 'vi',
    isPartOf: { '@id': names.edition(site) },
    temporalCoverage: years.length === 0 ? null : `${years[0]?.year}/${years.at(-1)?.year}`,
    distribution: [
      download(addresses.release(`${releaseName(edition)}.zip`), 'application/zip'),
      ...tableNames.flatMap((name) => [
        download(addresses.dataFile(`${name}.json`), 'application/json'),
        download(addresses.dataFile(`${name}.csv`), 'text/csv'),
      ]),
    ],
  });
}

/** The page of all topics: the controlled vocabulary as a set of terms. */
export function topicsMetadata(topics: readonly Topic[], editionName: string, site: Site): PageMetadata {
  return one({
    '@type': 'DefinedTermSet',
    '@id': names.topics(site),
    name: llmsLabels.topicsOf.vi(editionName),
    inLanguage: 'vi',
    url: address(site, site.addresses.topics),
    hasDefinedTerm: topics.map(({ id, label }) => ({
      '@type': 'DefinedTerm',
      '@id': names.topic(site, id),
      name: label,
    })),
  });
}

/** A topic's page. */
export function topicMetadata({ id, label, description, english, aliases }: Topic, site: Site): PageMetadata {
  return one({
    '@type': 'DefinedTerm',
    '@id': names.topic(site, id),
    termCode: id,
    name: label,
    description,
    // Aliases that are typed without diacritics serve the search only.
    alternateName: [{ '@value': english, '@language': 'en' }, ...aliases.filter((alias) => /\P{ASCII}/u.test(alias))],
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': names.topics(site) },
    url: address(site, site.addresses.topic(id)),
  });
}

/** A person's page, with the titles that the articles give. */
export function personMetadata({ id, label, description, titles }: Person, site: Site): PageMetadata {
  return one({
    '@type': 'Person',
    '@id': names.person(site, id),
    name: label,
    description,
    jobTitle: [...new Set(titles.map(({ title }) => title))],
    url: address(site, site.addresses.person(id)),
  });
}

/** An organisation's page. */
export function organisationMetadata(
  { id, label, short, english, description }: Organisation,
  site: Site,
): PageMetadata {
  return one({
    '@type': 'Organization',
    '@id': names.organisation(site, id),
    name: label,
    alternateName: [short, { '@value': english, '@language': 'en' }],
    description,
    url: address(site, site.addresses.organisation(id)),
  });
}

function one(node: PageMetadata['graph'][number]): PageMetadata {
  return { tags: [], graph: [node] };
}
