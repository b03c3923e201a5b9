import type { Addresses } from '../../lib/addresses.ts';
import type { EntryKind } from '../format.ts';

/** The data attributes that `addressesOf` reads; the pages write them. */
export function addressPatterns(addresses: Addresses): Record<`data-${EntryKind | 'passage'}`, string> {
  // A year's number stands for itself in an address, whatever digits it has.
  const year = addresses.year(1000).replace('1000', 'ID0');
  return {
    'data-passage': addresses.passage('ID0', 'ID1'),
    'data-topic': addresses.topic('ID0'),
    'data-person': addresses.person('ID0'),
    'data-organisation': addresses.organisation('ID0'),
    'data-conference': addresses.conference('ID0'),
    'data-year': year,
  };
}
