import type { RecordPassage } from '../../record/model.ts';
import type { Abbreviation, Vocabulary } from '../../schema/vocabulary.ts';
import { fold } from '../../text/folding.ts';
import { wordsOf } from '../../text/syllables.ts';
import type { IndexEntry, WrittenEntry } from '../format.ts';

/** A name as the index keeps it: folded syllables with one space between. */
export function foldedName(name: string): string {
  return wordsOf(name)
    .map((word) => {
      const folded = folds.get(word) ?? fold(word);
      folds.set(word, folded);
      return folded;
    })
    .join(' ');
}

/** Folded syllables, as met: a large edition has few ways to write millions of them. */
const folds = new Map<string, string>();

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
  const folded = foldedName(label);
  return { id, label, aliases: shortest(names.filter((name) => !holds(foldedName(name), folded))) };
}

/**
 * An entry as the file has it.
 * @throws when a name has the bar that stands between names
 */
export function written({ id, label, aliases }: IndexEntry): WrittenEntry {
  return barred([foldedName(label).replaceAll(' ', '-') === id ? '' : id, label, ...aliases]);
}

function barred(names: readonly string[]): string {
  const wrong = names.find((name) => name.includes('|'));
  if (wrong !== undefined) throw new Error(`vocabulary: "${wrong}" has a bar, which stands between names in the index`);
  return names.join('|');
}

/**
 * The names that no other of them stands in, each once, with its marks where one way to write it has them: "bảo hộ
 * công dân và ngư dân" is found by "bảo hộ công dân", and the index is downloaded.
 */
function shortest(names: readonly string[]): string[] {
  const ways = new Map<string, string>();
  for (const name of names) {
    const folded = foldedName(name);
    const known = ways.get(folded);
    if (known === undefined || known.toLowerCase() === folded) ways.set(folded, name);
  }
  const all = [...ways.keys()];
  return all
    .filter((folded) => !all.some((other) => other !== folded && holds(folded, other)))
    .sort()
    .map((folded) => ways.get(folded) ?? folded);
}

/** True when a folded name has another in it, on whole syllables. */
function holds(name: string, other: string): boolean {
  return ` ${name} `.includes(` ${other} `);
}

/** The abbreviations of which either form stands in some passage; the others find nothing. */
export function abbreviationsIn(abbreviations: readonly Abbreviation[], texts: readonly string[]): string[] {
  // Most stand in one of the first passages of a large edition, so that few are looked for in the rest.
  let sought = abbreviations.map((one) => ({ one, forms: [foldedName(one.short), foldedName(one.long)] }));
  for (const text of texts) {
    if (sought.length === 0) break;
    const folded = foldedName(text);
    sought = sought.filter(({ forms }) => !forms.some((form) => holds(folded, form)));
  }
  const missing = new Set(sought.map(({ one }) => one));
  return abbreviations.filter((one) => !missing.has(one)).map(({ short, long }) => barred([short, long]));
}
