import type { RecordPassage } from '../../lib/record/model.ts';
import type { Vocabulary } from '../../lib/schema/vocabulary.ts';
import { fold } from '../../lib/vietnamese/folding.ts';
import { syllablesOf } from '../../lib/vietnamese/syllables.ts';
import type { IndexEntry } from '../format.ts';

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
): { topics: IndexEntry[]; people: IndexEntry[]; organisations: IndexEntry[] } {
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
  const aliases = new Set(names.map(foldedName));
  aliases.delete(foldedName(label));
  return { id, label, aliases: [...aliases].sort() };
}
