import type { Site } from '../../addresses.ts';
import type { Organisation, Person, Topic } from '../../schema/vocabulary.ts';
import type { GraphNode, PageMetadata } from './model.ts';
import { address, names } from './names.ts';

/** The page of all topics: the controlled vocabulary as a set of terms. */
export function topicsMetadata(topics: readonly Topic[], editionName: string, site: Site): PageMetadata {
  const set: GraphNode = {
    '@type': 'DefinedTermSet',
    '@id': names.topics(site),
    name: `Chuyên đề của ${editionName}`,
    inLanguage: 'vi',
    url: address(site, site.addresses.topics),
    hasDefinedTerm: topics.map(({ id, label }) => ({
      '@type': 'DefinedTerm',
      '@id': names.topic(site, id),
      name: label,
    })),
  };
  return { tags: [], graph: [set] };
}

/** A topic's page. */
export function topicMetadata({ id, label, description, english, aliases }: Topic, site: Site): PageMetadata {
  const term: GraphNode = {
    '@type': 'DefinedTerm',
    '@id': names.topic(site, id),
    termCode: id,
    name: label,
    description,
    alternateName: [{ '@value': english, '@language': 'en' }, ...spelled(aliases)],
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': names.topics(site) },
    url: address(site, site.addresses.topic(id)),
  };
  return { tags: [], graph: [term] };
}

/** A person's page, with the titles that the articles give. */
export function personMetadata({ id, label, description, titles }: Person, site: Site): PageMetadata {
  const person: GraphNode = {
    '@type': 'Person',
    '@id': names.person(site, id),
    name: label,
    description,
    jobTitle: [...new Set(titles.map(({ title }) => title))],
    url: address(site, site.addresses.person(id)),
  };
  return { tags: [], graph: [person] };
}

/** An organisation's page. */
export function organisationMetadata(one: Organisation, site: Site): PageMetadata {
  const organisation: GraphNode = {
    '@type': 'Organization',
    '@id': names.organisation(site, one.id),
    name: one.label,
    alternateName: [one.short, { '@value': one.english, '@language': 'en' }],
    description: one.description,
    url: address(site, site.addresses.organisation(one.id)),
  };
  return { tags: [], graph: [organisation] };
}

/** Aliases as readers would see them: those typed without diacritics only serve the search. */
function spelled(aliases: readonly string[]): string[] {
  return aliases.filter((alias) => /\P{ASCII}/u.test(alias));
}
