import { getCollection } from 'astro:content';
import type { Kept } from '../lib/history.ts';
import type { Moved } from '../schema/release.ts';
import type { DocumentaryRecord } from './model.ts';

let kept: Promise<Kept> | null = null;

/** What histories are read from, once a build: the record's changes, the versions packed, the addresses published. */
export function keptOf(record: DocumentaryRecord): Promise<Kept> {
  kept ??= readKept(record);
  return kept;
}

async function readKept({ edition, changes }: DocumentaryRecord): Promise<Kept> {
  const releases = await getCollection('releases');
  const addresses = await getCollection('addresses');
  return {
    edition,
    changes,
    releases: releases.flatMap(({ data }) => data.entries),
    addresses: new Map(addresses.flatMap(({ data }) => data.entries).map((address, place) => [address, place])),
  };
}

/** The addresses that were renamed. */
export async function movedAddresses(): Promise<Moved[]> {
  const lists = await getCollection('moved');
  return lists.flatMap(({ data }) => data.entries);
}
