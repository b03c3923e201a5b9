import type { RecordPassage } from '../../lib/record/model.ts';
import type { Abbreviation, Vocabulary } from '../../lib/schema/vocabulary.ts';
import { fold } from '../../lib/vietnamese/folding.ts';
import { syllablesOf } from '../../lib/vietnamese/syllables.ts';
import type { IndexEntry, WrittenEntry } from '../format.ts';

/** A name as the index keeps it: folded syllables with one space between. */
export function foldedName(name: string): string {
  return syllablesOf(name)
    .map(({ text }) => fold(text))
    .join(' ');
}

/**
 * The vocabulary's entries that some passage names; the others have nothing to lead to.
 * @param passages of the whole edition
 */
export function entriesOf(
  { topics, people, organisations }: Vocabulary,
  passages: readonly RecordPassage[],
): Record<'topics' | 'people' | 'organisations', IndexEntry[]> {
  const named = (ids: Iterable<string>) => new Set(ids);
  const topicsNamed = named(passages.flatMap((passage) => passage.topics));
  const peopleNamed = named(passages.flatMap((passage) => passage.people));
  const organisationsNamed = named(passages.flatMap((passage) => passage.organisations));
  return {
    topics: topics.filter(({ id }) => topicsNamed.has(id)).map((topic) => entryOf(topic, topic.aliases)),
    people: people.filter(({ id }) => peopleNamed.has(id)).map((person) => entryOf(person, person.aliases)),
    organisations: organisations
      .filter(({ id }) => organisationsNamed.has(id))
      .map((body) => entryOf(body, body.short === null ? body.aliases : [body.short, ...body.aliases])),
  };
}

function entryOf({ id, label }: { id: string; label: string }, names: readonly string[]): IndexEntry {
  const name = foldedName(label);
  const aliases = shortest([...new Set(names.map(foldedName))].filter((alias) => !holds(alias, name)));
  return { id, label, aliases };
}

/** An entry as the file has it. */
export function written({ id, label, aliases }: IndexEntry): WrittenEntry {
  return foldedName(label).replaceAll(' ', '-') === id ? { label, aliases } : { id, label, aliases };
}

/**
 * The names that no other of them stands in: "bảo hộ công dân và ngư dân" is found by "bảo hộ công dân", and the
 * index is downloaded.
 */
function shortest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && holds(name, other))).sort();
}

/** True when a folded name has another in it, on whole syllables. */
function holds(name: string, other: string): boolean {
  return ` ${name} `.includes(` ${other} `);
}

/** The abbreviations of which either form stands in some passage; the others find nothing. */
export function abbreviationsIn(
  abbreviations: readonly Abbreviation[],
  texts: readonly string[],
): [short: string, long: string][] {
  const folded = texts.map(foldedName);
  const stands = (form: string) => folded.some((text) => holds(text, foldedName(form)));
  return abbreviations
    .filter(({ short, long }) => stands(short) || stands(long))
    .map(({ short, long }) => [short, long]);
}
