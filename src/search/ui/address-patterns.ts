import type { Addresses } from '../../addresses.ts';
import type { EntryKind } from '../format.ts';

/** The patterns that `addressesOf` fills; the pages hand them out. */
export type Patterns = Record<EntryKind | 'passage', string>;

export function addressPatterns(addresses: Addresses): Patterns {
  // A year's number stands for itself in an address, whatever digits it has.
  const year = addresses.year(1000).replace('1000', 'ID0');
  return {
    passage: addresses.passage('ID0', 'ID1'),
    topic: addresses.topic('ID0'),
    person: addresses.person('ID0'),
    organisation: addresses.organisation('ID0'),
    conference: addresses.conference('ID0'),
    year: year,
  };
}
