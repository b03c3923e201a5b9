import type { Addresses } from '../addresses.ts';
import { capitalised, yearStateLabel } from '../lib/wording.ts';
import { stateOf } from './axis.ts';
import { type ComparisonPair, comparisonPairs } from './comparison-pairs.ts';
import type { DocumentaryRecord } from './model.ts';
import { organisationList } from './organisations.ts';
import { peopleList } from './people.ts';
import { labelOf } from './statements.ts';
import { topicEntries } from './topics.ts';

/** A page in the map. */
export interface MapEntry {
  href: string;
  label: string;
  /** What it holds, where the name does not say. */
  note?: string;
  lang?: 'en';
}

/** A part of the site with its pages. */
export interface MapPart {
  id: string;
  label: string;
  href: string;
  entries: MapEntry[];
  /** How many pages are left out because there are too many to read through. */
  more: number;
}

/** Beyond so many pages a part names none: its own page lists them. */
const readable = 80;

/** Every part of the site with its pages, in the order of the header. */
export function siteMap(record: DocumentaryRecord, at: Addresses): MapPart[] {
  const part = (id: string, label: string, href: string, entries: MapEntry[]): MapPart => ({
    id,
    label,
    href,
    entries: entries.length > readable ? [] : entries,
    more: entries.length > readable ? entries.length : 0,
  });
  return [
    part(
      'nam',
      'Năm',
      at.years,
      record.years.map((entry) => ({
        href: at.year(entry.year),
        label: `Năm ${entry.year}`,
        note: yearStateLabel(stateOf(entry), entry.reviewedBy.length),
      })),
    ),
    part(
      'hoi-nghi',
      'Hội nghị',
      at.conferences,
      record.conferences.map((one) => ({ href: at.conference(one.id), label: one.title })),
    ),
    part(
      'chuyen-de',
      'Chuyên đề',
      at.topics,
      topicEntries(record).map(({ topic }) => ({ href: at.topic(topic.id), label: topic.label })),
    ),
    part(
      'nhan-vat',
      'Nhân vật',
      at.people,
      peopleList(record).map(({ id, label }) => ({ href: at.person(id), label })),
    ),
    part(
      'to-chuc',
      'Tổ chức',
      at.organisations,
      organisationList(record).map(({ id, label }) => ({ href: at.organisation(id), label })),
    ),
    part(
      'so-sanh',
      'So sánh',
      at.comparisons,
      neighbours(record).map(({ first, second }) => ({
        href: at.comparison(first.year, second.year),
        label: `${first.year} và ${second.year}`,
      })),
    ),
    part(
      'nguon',
      'Nguồn',
      at.sources,
      record.articles.map(({ id, headline, conference }) => ({
        href: at.source(id),
        label: headline === null ? `Bài không in đầu đề, ${conferenceName(record, conference)}` : `“${headline}”`,
      })),
    ),
    part('ve-an-ban', 'Tra cứu và về ấn bản', at.method, [
      { href: at.search, label: 'Tìm kiếm' },
      { href: at.method, label: 'Phương pháp' },
      { href: at.data, label: 'Dữ liệu' },
      { href: at.corrections, label: 'Đính chính' },
      { href: at.takeAlong, label: 'Mang theo' },
      { href: at.accessibility, label: 'Khả năng tiếp cận' },
      { href: at.english, label: 'In English', lang: 'en' },
    ]),
  ];
}

function neighbours(record: DocumentaryRecord): Extract<ComparisonPair, { kind: 'years' }>[] {
  return comparisonPairs(record).flatMap((pair) =>
    pair.kind === 'years' && pair.second.year === pair.first.year + 1 ? [pair] : [],
  );
}

function conferenceName(record: DocumentaryRecord, id: string): string {
  const found = record.conferences.find((one) => one.id === id);
  return found === undefined ? id : capitalised(labelOf(record, found));
}
