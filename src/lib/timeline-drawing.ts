import type { TimelineConference, TimelineItem, TimelineYear } from '../record/timeline.ts';

/** Sizes in pixels of the drawing, which is as wide as a phone's column and as high as it must be. */
export const drawing = { width: 330, axis: 74, mark: 112, text: 126 } as const;

const head = 34;
const row = 27;
const foot = 16;

/** An item where it stands. */
export interface PlacedItem {
  item: TimelineItem;
  y: number;
}

/** A year's band. */
export interface PlacedYear {
  year: TimelineYear;
  top: number;
  height: number;
  /** The middle of its mark on the axis. */
  mark: number;
  items: PlacedItem[];
}

/** A line from a conference to the year that it looks back on, or sets tasks for. */
export interface PlacedLine {
  kind: 'review' | 'direction';
  path: string;
}

/** The drawing: what stands where. */
export interface TimelineDrawing {
  height: number;
  years: PlacedYear[];
  lines: PlacedLine[];
}

/**
 * Places the years under each other and their items in rows, in time; distances do not measure time.
 * A line goes from a conference to each year it is about, in a curve that leaves the axis as little as it can.
 */
export function timelineDrawing(timeline: readonly TimelineYear[]): TimelineDrawing {
  let top = 0;
  const years = timeline.map((year): PlacedYear => {
    const height = head + Math.max(1, year.items.length) * row + foot;
    const items = year.items.map((item, place) => ({ item, y: top + head + place * row + row / 2 }));
    const placed = { year, top, height, mark: top + 18, items };
    top += height;
    return placed;
  });
  const marks = new Map(years.map(({ year, mark }) => [year.entry.year, mark]));
  const conferences = years.flatMap(({ items }) =>
    items.flatMap(({ item, y }) => (item.kind === 'conference' ? [{ item, y }] : [])),
  );
  return { height: top, years, lines: conferences.flatMap(({ item, y }) => linesOf(item, y, marks)) };
}

function linesOf({ entry }: TimelineConference, y: number, marks: ReadonlyMap<number, number>): PlacedLine[] {
  const { reviewYear, directionYear } = entry.conference;
  const lines = [
    { kind: 'review' as const, to: marks.get(reviewYear) },
    { kind: 'direction' as const, to: directionYear === null ? undefined : marks.get(directionYear) },
  ];
  return lines.flatMap(({ kind, to }) => {
    if (to === undefined) return [];
    const [from, end, bend] = [drawing.mark - 6, drawing.axis + 9, drawing.axis + 16];
    return [{ kind, path: `M${from} ${y}C${bend} ${y} ${bend + 8} ${to} ${end} ${to}` }];
  });
}
