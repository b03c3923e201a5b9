import { getCollection } from 'astro:content';
import type { Kept } from '../history.ts';
import type { Moved } from '../schema/release.ts';
import type { DocumentaryRecord } from './model.ts';

/** What histories are read from: the record's changes, the versions packed, the addresses published. */
export async function keptOf({ edition, changes }: DocumentaryRecord): Promise<Kept> {
  const releases = await getCollection('releases');
  const addresses = await getCollection('addresses');
  return {
    edition,
    changes,
    releases: releases.flatMap(({ data }) => data.entries),
    addresses: addresses.flatMap(({ data }) => data.entries),
  };
}

/** The addresses that were renamed. */
export async function movedAddresses(): Promise<Moved[]> {
  const lists = await getCollection('moved');
  return lists.flatMap(({ data }) => data.entries);
}
