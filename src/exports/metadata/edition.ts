import { licence, type Site, wholeAddress } from '../../addresses.ts';
import { documentLabels, metadataLabels } from '../../labels/exports.ts';
import type { DocumentaryRecord, RecordYear } from '../../record/model.ts';
import type { Organisation, Person, Topic } from '../../schema/vocabulary.ts';
import { releaseName } from '../data/release.ts';
import { creator, type GraphNode, names, type PageMetadata, work } from './page.ts';

/** The home page: the edition and its search. */
export function homeMetadata({ edition }: DocumentaryRecord, site: Site): PageMetadata {
  return pageAbout({
    '@type': 'WebSite',
    '@id': names.edition(site),
    url: wholeAddress(site, site.addresses.home),
    name: edition.name,
    inLanguage: 'vi',
    version: edition.version,
    dateModified: edition.date,
    creator: creator(edition),
    license: licence,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${wholeAddress(site, site.addresses.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  });
}

/** A year's page, based on the accounts of the conferences that review it or set tasks for it. */
export function yearMetadata(entry: RecordYear, record: DocumentaryRecord, site: Site): PageMetadata {
  const { year } = entry;
  const accounts = new Set([...entry.directedBy, ...entry.reviewedBy]);
  const node = {
    ...work(site, record, (at) => at.year(year)),
    name: documentLabels.year.vi(year),
    temporalCoverage: String(year),
    isBasedOn: [...accounts].map((id) => ({ '@id': wholeAddress(site, site.addresses.conference(id)) })),
  };
  return { ...pageAbout(node), markdown: site.addresses.yearText(year) };
}

/** The data page: the edition as a data set with its files. */
export function dataMetadata({ edition, years, dictionary }: DocumentaryRecord, site: Site): PageMetadata {
  const { addresses } = site;
  const page = wholeAddress(site, addresses.data);
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: wholeAddress(site, path),
    encodingFormat,
  });
  return pageAbout({
    '@type': 'Dataset',
    '@id': `${page}#du-lieu`,
    url: page,
    name: `${edition.name}: ${metadataLabels.dataset}`,
    description: `${dictionary.map(({ vi }) => vi).join('. ')}.`,
    version: edition.version,
    datePublished: edition.date,
    creator: creator(edition),
    license: licence,
    inLanguage: 'vi',
    isPartOf: { '@id': names.edition(site) },
    temporalCoverage: years.length === 0 ? null : `${years[0]?.year}/${years.at(-1)?.year}`,
    distribution: [
      download(addresses.release(`${releaseName(edition)}.zip`), 'application/zip'),
      ...dictionary.flatMap(({ table }) => [
        download(addresses.dataFile(`${table}.json`), 'application/json'),
        download(addresses.dataFile(`${table}.csv`), 'text/csv'),
      ]),
    ],
  });
}

/** A topic's page. */
export function topicMetadata(topic: Topic, site: Site): PageMetadata {
  // Aliases that are typed without diacritics serve the search only.
  const aliases = topic.aliases.filter((alias) => /\P{ASCII}/u.test(alias));
  return pageOn('topic', 'DefinedTerm', topic, site, {
    termCode: topic.id,
    alternateName: [{ '@value': topic.english, '@language': 'en' }, ...aliases],
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': names.topics(site) },
  });
}

/** A person's page, with the titles that the articles give. */
export const personMetadata = (person: Person, site: Site): PageMetadata =>
  pageOn('person', 'Person', person, site, { jobTitle: [...new Set(person.titles.map(({ title }) => title))] });

/** An organisation's page. */
export function organisationMetadata(organisation: Organisation, site: Site): PageMetadata {
  const { short, english } = organisation;
  const alternateName = [short, { '@value': english, '@language': 'en' }];
  return pageOn('organisation', 'Organization', organisation, site, { alternateName });
}

/** The page of an entry of the vocabulary. */
function pageOn(
  kind: 'topic' | 'person' | 'organisation',
  type: string,
  { id, label, description }: Pick<Topic, 'id' | 'label' | 'description'>,
  site: Site,
  facts: Record<string, unknown>,
): PageMetadata {
  const url = wholeAddress(site, site.addresses[kind](id));
  return pageAbout({ '@type': type, '@id': names[kind](site, id), name: label, description, url, ...facts });
}

const pageAbout = (node: GraphNode): PageMetadata => ({ graph: [node] });
