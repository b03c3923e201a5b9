import type { Topic } from '../schema/vocabulary.ts';
import type { RecordPassage } from './model.ts';

/** Passages about one subject, on one side: what was set out, or what was reported. */
export interface Side {
  /** Those shown here. */
  here: RecordPassage[];
  /** Those that name the subject too but are shown in another row. */
  elsewhere: RecordPassage[];
}

/** A subject of a year, what was set out for it beside what was reported. */
export interface PairRow {
  /** The topics it is about; none for what names no topic. */
  topics: Topic[];
  /** Topics that its passages name in passing and that have no row of their own. */
  also: Topic[];
  planned: Side;
  reported: Side;
}

interface Draft {
  heads: string[];
  here: Set<RecordPassage>;
}

/**
 * Sets two lists of passages against each other, topic by topic. Every passage is shown once, under one of its
 * topics: first under those that occur on both sides, the rarest first, so that as many rows as can be have both;
 * a topic whose passages all went to one row that has both sides shares that row's heading.
 * @param planned what was set out, in time
 * @param reported what was reported, in time
 * @param vocabulary gives the order of the rows: topics with both sides, then planned only, then what was set out only
 *   before the year's own direction, then reported only, then what names no topic
 * @param directing the conferences whose tasks are for this year; an earlier one speaks of it in passing
 */
export function pairRows(
  planned: readonly RecordPassage[],
  reported: readonly RecordPassage[],
  vocabulary: readonly Topic[],
  directing: ReadonlySet<string> = new Set(),
): PairRow[] {
  const order = new Map(vocabulary.map((topic, place) => [topic.id, { topic, place }]));
  const sides = { planned: new Set(planned), reported: new Set(reported) };
  const all = [...new Set([...planned, ...reported])];
  const naming = Map.groupBy(
    all.flatMap((passage) => passage.topics.filter((id) => order.has(id)).map((id) => ({ id, passage }))),
    ({ id }) => id,
  );
  const passagesOf = (id: string) => (naming.get(id) ?? []).map(({ passage }) => passage);
  const placeOf = (id: string) => order.get(id)?.place ?? 0;
  const topicsOf = (ids: Iterable<string>) =>
    [...ids]
      .flatMap((id) => order.get(id) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ topic }) => topic);
  const both = (passages: Iterable<RecordPassage>) => {
    const list = [...passages];
    return list.some((passage) => sides.planned.has(passage)) && list.some((passage) => sides.reported.has(passage));
  };

  const paired = [...naming.keys()].filter((id) => both(passagesOf(id)));
  const rarestFirst = paired.sort((a, b) => passagesOf(a).length - passagesOf(b).length || placeOf(a) - placeOf(b));
  const drafts = draftRows(rarestFirst, all, passagesOf);
  const joined = joinHeads(drafts, rarestFirst, passagesOf, both);
  const heads = new Set(joined.flatMap((draft) => draft.heads));

  const rows = joined.map(({ heads: own, here }) => {
    const named = new Set(own.flatMap(passagesOf));
    const sideOf = (side: Set<RecordPassage>): Side => ({
      here: [...side].filter((passage) => here.has(passage)),
      elsewhere: [...side].filter((passage) => named.has(passage) && !here.has(passage)),
    });
    const passing = new Set([...here].flatMap(({ topics }) => topics).filter((id) => !heads.has(id)));
    return {
      topics: topicsOf(own),
      also: topicsOf(passing),
      planned: sideOf(sides.planned),
      reported: sideOf(sides.reported),
    };
  });
  const rank = (row: PairRow) => rankOf(row, directing);
  return rows.sort((a, b) => rank(a) - rank(b) || placeOf(a.topics[0]?.id ?? '') - placeOf(b.topics[0]?.id ?? ''));
}

/** Rows in the order in which they take their passages. */
function draftRows(
  paired: readonly string[],
  all: readonly RecordPassage[],
  passagesOf: (id: string) => RecordPassage[],
): Draft[] {
  const left = new Set(all);
  const take = (heads: string[], passages: readonly RecordPassage[]): Draft[] => {
    const here = new Set(passages.filter((passage) => left.delete(passage)));
    return here.size === 0 ? [] : [{ heads, here }];
  };
  const drafts = paired.flatMap((id) => take([id], passagesOf(id)));
  for (const passage of all) {
    const [first] = left.has(passage) ? passage.topics : [];
    if (first !== undefined) drafts.push(...take([first], passagesOf(first)));
  }
  return [...drafts, ...take([], [...left])];
}

/** Gives paired topics that head no row a share in the row that shows most of them on both sides. */
function joinHeads(
  drafts: readonly Draft[],
  paired: readonly string[],
  passagesOf: (id: string) => RecordPassage[],
  both: (passages: Iterable<RecordPassage>) => boolean,
): Draft[] {
  const rows = drafts.map((draft) => ({ ...draft, heads: [...draft.heads] }));
  for (const id of paired.filter((topic) => !drafts.some(({ heads }) => heads.includes(topic)))) {
    const shared = (row: Draft) => passagesOf(id).filter((passage) => row.here.has(passage));
    const home = rows.find((row) => both(shared(row)));
    if (home === undefined) rows.push({ heads: [id], here: new Set() });
    else home.heads.push(id);
  }
  return rows;
}

function rankOf({ topics, planned, reported }: PairRow, directing: ReadonlySet<string>): number {
  if (topics.length === 0) return 4;
  const holds = (side: Side) => side.here.length + side.elsewhere.length > 0;
  if (holds(planned) && holds(reported)) return 0;
  if (!holds(planned)) return 3;
  return planned.here.some(({ conference }) => directing.has(conference)) ? 1 : 2;
}
