import type { Addresses } from '../addresses.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import { roleLabels } from '../labels/record.ts';
import { filterLabels, kindLabels, searchLabels } from '../labels/search.ts';

/** Everything that the search's scripts know of the site they are on; pages and `hien-hanh.json` hand it out. */
export type PageData = ReturnType<typeof pageDataFor>;

/** The data of a page; addresses have `ID0`, `ID1` for ids, so that a reader need not download all of the site's. */
export function pageDataFor(addresses: Addresses, index: string, language: Language, english: Addresses) {
  return {
    language,
    index: addresses.index(index),
    search: addresses.search,
    addresses: {
      passage: addresses.passage('ID0', 'ID1'),
      topic: addresses.topic('ID0'),
      person: addresses.person('ID0'),
      organisation: addresses.organisation('ID0'),
      conference: addresses.conference('ID0'),
      // A year's number stands for itself in an address, whatever digits it has.
      year: addresses.year(1000).replace('1000', 'ID0'),
      phrase: `${addresses.phrases}#ID0`,
      translation: language === 'vi' ? english.passage('ID0', 'ID1') : null,
    },
    labels: inLanguage(searchLabels, language),
    kinds: inLanguage(kindLabels, language),
    filters: inLanguage(filterLabels, language),
    roles: inLanguage(roleLabels, language),
  };
}

/** An address out of its pattern. */
export const filled = (pattern: string, ...ids: string[]): string =>
  pattern.replace(/ID(\d)/g, (_whole, place) => encodeURIComponent(ids[Number(place)] ?? ''));

/** A label with its values; of two forms the one that the first value's number wants. */
export function worded(label: string, values: Record<string, string | number>): string {
  const [one = '', more = one] = label.split('|');
  const form = Object.values(values)[0] === 1 ? one : more;
  return form.replace(/\{(\w+)\}/g, (_whole, name) => String(values[name]));
}
