import { printDay, printLookedUp } from '../dates.ts';
import type { Language } from '../labels/language.ts';
import { recordLabels } from '../labels/record.ts';
import { yearLabels } from '../labels/year.ts';
import type { Conference } from '../schema/conference.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { type Side, type Sides, sidesOf } from './counts.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordCore, RecordPassage, RecordYear } from './model.ts';
import { partOn } from './statements.ts';

export type YearRow = ReturnType<typeof rowsOf>[number];
export type YearView = ReturnType<typeof yearView>;

/** The page of a year. */
export function yearView(record: DocumentaryRecord, entry: RecordYear) {
  const { context, ...counts } = sidesOf(record, entry.year);
  const speaking = lookupOf(record).passages.filter((passage) => passage.about.includes(entry.year));
  const about = nearestFirst(record, speaking);
  const naming = new Set([...entry.reviewedBy, ...entry.directedBy, ...about.map(({ conference }) => conference)]);
  const rows = rowsOf(record, counts);
  const general = { ...rowOf(record, counts, []), also: [] };
  const isOneSided = counts.task.length === 0 || counts.result.length === 0;
  const theme = themeOf(record, entry);
  // In the order of the articles' thought: rows of one side have nothing across to be read with.
  const first = ({ sides }: YearRow) =>
    [...sides.task, ...sides.result].map(({ passage }) => about.indexOf(passage))[0] ?? 0;
  const onlyOn = (side: Side, other: Side) => {
    const own = rows.filter(({ sides }) => has(sides, side) && !has(sides, other));
    const inOrder = own.toSorted((a, b) => first(a) - first(b));
    return isOneSided && has(general.sides, side) ? [...inOrder, general] : inOrder;
  };
  return {
    entry,
    counts,
    silence: { task: silenceOf(counts.task, entry.directedBy), result: silenceOf(counts.result, entry.reviewedBy) },
    /** The conferences that the passages of each side come from, the latest first. */
    from: { task: conferencesOf(record, counts.task), result: conferencesOf(record, counts.result) },
    theme,
    englishTheme: theme && (record.english.articles.get(theme.article)?.theme ?? null),
    /** Rows that repeat passages of others stand after those. */
    pairs: rows
      .filter(({ sides }) => has(sides, 'task') && has(sides, 'result'))
      .toSorted((a, b) => Number(repeats(a)) - Number(repeats(b))),
    only: { task: onlyOn('task', 'result'), result: onlyOn('result', 'task') },
    isOneSided,
    /** The passages without a topic; in a year of one side the last of its rows. */
    general: isOneSided || general.own.length === 0 ? null : general,
    context: nearestFirst(record, context),
    conferences: record.conferences.filter(({ id }) => naming.has(id)).reverse(),
  };
}

/** Says which half of a year no article covers; null for a year that one reviews. */
export function gapOf(record: DocumentaryRecord, { year, gap, directedBy }: RecordYear, language: Language) {
  const silence = silenceOf(sidesOf(record, year).task, directedBy);
  const { gap: told, gapUntold: untold, gapWhole: uncovered } = yearLabels;
  return gap ? { told, untold, uncovered }[silence ?? 'told'][language](year) : null;
}

/** The events of a year known from outside, `dated` with their day; in Vietnamese where no translation is. */
export function heldOutside({ english }: DocumentaryRecord, { year, held }: RecordYear, language: Language) {
  const names = language === 'en' ? english.years.get(year)?.held : undefined;
  return held.map((fact, place) => {
    const what = names?.[place] ?? fact.what;
    const day = fact.date === null ? '' : ` ${recordLabels.onDay[language]} ${printDay(fact.date, language)}`;
    const lookedUp = recordLabels.lookedUp[language](printLookedUp(fact.accessed, language));
    return { ...fact, what, dated: `${what}${day}`, lookedUp };
  });
}

/** Passages by conference, the latest first; of one conference in the article's order. */
const nearestFirst = (record: DocumentaryRecord, passages: readonly RecordPassage[]): RecordPassage[] =>
  record.conferences.toReversed().flatMap(({ id }) => passages.filter((one) => one.conference === id));

/** The conferences of passages, the latest first. */
export function conferencesOf(record: RecordCore, passages: readonly RecordPassage[]): Conference[] {
  const ids = new Set(passages.map(({ conference }) => conference));
  return record.conferences.filter(({ id }) => ids.has(id)).reverse();
}

const repeats = ({ sides }: YearRow) => [...sides.task, ...sides.result].some(({ part }) => part !== null);

/** Why a side has no passages: its articles tell nothing of it, or there are none; null where it has. */
function silenceOf(passages: RecordPassage[], articles: string[]): 'untold' | 'uncovered' | null {
  if (passages.length > 0) return null;
  return articles.length > 0 ? 'untold' : 'uncovered';
}

const has = (sides: Record<Side, readonly unknown[]>, side: Side) => sides[side].length > 0;

/** The passage with the words of a year's theme. */
function themeOf(record: DocumentaryRecord, { theme }: RecordYear): RecordPassage | null {
  const isLaunch = (one: RecordPassage) => one.conference === theme?.conference && launches(one, theme.text);
  return lookupOf(record).counted.find(isLaunch) ?? null;
}

/** True for guidance that has a theme's words, case and punctuation apart. */
export function launches({ role, text }: RecordPassage, theme: string): boolean {
  const plain = (words: string) => words.toLocaleLowerCase('vi').replace(/[\s\p{P}]+/gu, ' ');
  return role === 'guidance' && plain(text).includes(plain(theme));
}

/**
 * A row for each topic that both sides speak of and each that is the principal one of a passage, topics with the same
 * passages together, in the vocabulary's order. A passage is quoted in full in the row of its principal topic; a row
 * with both sides quotes of the others the part on its topics, a row with one side only names them.
 */
function rowsOf(record: DocumentaryRecord, counts: Sides) {
  const all = [...counts.task, ...counts.result];
  const heads = record.vocabulary.topics.filter(({ id }) => isHead(id, counts));
  const others = record.vocabulary.topics.filter((topic) => !heads.includes(topic));
  const groups = Map.groupBy(heads, ({ id }) => all.map((one) => Number(one.topics.includes(id))).join(''));
  const rows = [...groups.values()].map((topics) => rowOf(record, counts, topics));
  const on = ({ id }: Topic, passages: readonly RecordPassage[]) => passages.filter((one) => one.topics.includes(id));
  return rows.map((row) => {
    /** Topics without a row, so of one side, that its own passages speak of; their place is the first such row. */
    const also = others.filter((topic) => on(topic, row.own).length > 0);
    return {
      ...row,
      also: also.map((topic) => {
        const side: Side = on(topic, counts.task).length > 0 ? 'task' : 'result';
        const isPlace = rows.find((one) => on(topic, one.own).length > 0) === row;
        const elsewhere = isPlace ? on(topic, all).filter((one) => !row.shown.includes(one)) : [];
        return { topic, side, isPlace, elsewhere };
      }),
    };
  });
}

/** The row of some topics; of none, that of the passages without a topic. */
function rowOf(record: DocumentaryRecord, counts: Sides, topics: Topic[]) {
  const ids = topics.map(({ id }) => id);
  const isOwn = ({ topics: [principal] }: RecordPassage) =>
    principal === undefined ? ids.length === 0 : ids.includes(principal);
  const isOn = (one: RecordPassage) => isOwn(one) || ids.some((id) => one.topics.includes(id));
  const membersOn = (side: Side) => nearestFirst(record, counts[side].filter(isOn));
  const members = { task: membersOn('task'), result: membersOn('result') };
  const paired = has(members, 'task') && has(members, 'result');
  const on = (side: Side) => {
    const quotable = members[side].filter((one) => isOwn(one) || (paired && partOn(one.text, topics) !== one.text));
    const quoted = paired && quotable.length === 0 ? members[side] : quotable;
    /** In part: of the row's topics alone, where the passage stands in full in another row. */
    return quoted.map((passage) => ({ passage, part: isOwn(passage) ? null : ids }));
  };
  const sides = { task: on('task'), result: on('result') };
  const shown = [...sides.task, ...sides.result].map(({ passage }) => passage);
  /** Passages on the subject that stand in other rows and are only named here. */
  const rest = (side: Side) => members[side].filter((one) => !shown.includes(one));
  const elsewhere = { task: rest('task'), result: rest('result') };
  return { topics, sides, elsewhere, shown, own: shown.filter(isOwn) };
}

function isHead(id: string, { task, result }: Sides): boolean {
  const speaks = ({ topics }: RecordPassage) => topics.includes(id);
  return (task.some(speaks) && result.some(speaks)) || [...task, ...result].some(({ topics }) => topics[0] === id);
}
