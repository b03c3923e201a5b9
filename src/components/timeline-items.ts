import type { Addresses } from '../addresses.ts';
import { printDay } from '../dates.ts';
import type { TimelineItem } from '../record/timeline.ts';

/** Where an item of the timeline leads. */
export function itemHref(item: TimelineItem, at: Addresses): string {
  return item.kind === 'conference' ? at.conference(item.entry.conference.id) : at.topic(item.topic.id);
}

/** An item's name, short enough for a phone. */
export function itemLabel(item: TimelineItem): string {
  if (item.kind === 'conference') return item.entry.label;
  return item.topic.label.replace(/ Liên hợp quốc$/, '');
}

/** An item's day inside its year, “21/1”, or its term; nothing where its year is all that is known. */
export function itemDate(item: TimelineItem): string {
  if (item.date !== null) return printDay(item.date).replace(/\/\d{4}$/, '');
  return item.kind === 'topic' && item.last > item.first ? `${item.first}–${item.last}` : '';
}

/** Whether an item's date is known only from outside the articles. */
export function isOutside(item: TimelineItem): boolean {
  return item.kind === 'conference' && item.outside;
}
