import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord, RecordYear } from '../../record/model.ts';
import { tableMeanings } from '../data/columns.ts';
import { releaseName } from '../data/files.ts';
import { tableNames } from '../data/tables.ts';
import type { GraphNode, PageMetadata } from './model.ts';
import { address, licence, names } from './names.ts';

/** The home page: the edition and its search. */
export function homeMetadata({ edition }: DocumentaryRecord, site: Site): PageMetadata {
  const home: GraphNode = {
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
  };
  return { tags: [], graph: [home] };
}

/** A year's page. */
export function yearMetadata(
  { year, abstract }: RecordYear,
  { edition }: DocumentaryRecord,
  site: Site,
  lastChanged: string,
): PageMetadata {
  const page = address(site, site.addresses.year(year));
  const account: GraphNode = {
    '@type': 'CreativeWork',
    '@id': page,
    url: page,
    name: `Năm ${year}`,
    abstract,
    temporalCoverage: String(year),
    inLanguage: 'vi',
    version: edition.version,
    dateModified: lastChanged,
    license: licence,
    isPartOf: { '@id': names.edition(site) },
  };
  return { tags: [], graph: [account] };
}

/** The data page: the edition as a data set with its files. */
export function dataMetadata({ edition, years }: DocumentaryRecord, site: Site): PageMetadata {
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: address(site, site.addresses.dataFile(name)),
    encodingFormat,
  });
  const dataset: GraphNode = {
    '@type': 'Dataset',
    '@id': `${address(site, site.addresses.data)}#du-lieu`,
    url: address(site, site.addresses.data),
    name: `${edition.name}: dữ liệu`,
    description: `${tableNames.map((name) => tableMeanings[name]).join('. ')}.`,
    version: edition.version,
    datePublished: edition.date,
    license: licence,
    inLanguage: 'vi',
    isPartOf: { '@id': names.edition(site) },
    temporalCoverage: years.length === 0 ? null : `${years[0]?.year}/${years.at(-1)?.year}`,
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: address(site, site.addresses.release(`${releaseName(edition)}.zip`)),
        encodingFormat: 'application/zip',
      },
      ...tableNames.flatMap((name) => [file(`${name}.json`, 'application/json'), file(`${name}.csv`, 'text/csv')]),
    ],
  };
  return { tags: [], graph: [dataset] };
}
