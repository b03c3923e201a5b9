import {
  type EntryKind,
  type IndexEntry,
  type OpenIndex,
  roleOrder,
  type WrittenEntries,
  type WrittenEntry,
} from '../format.ts';
import { key, type Lexicon, type Named } from './lexicon.ts';
import { roleWords } from './roles.ts';

/** The part of a lexicon that is the same for an edition in one file and for one in parts. */
type Entries = Pick<Lexicon, 'index' | 'names' | 'abbreviations'>;

/** Puts the ids and names in their places that the file leaves out. */
export function openEntries({
  conferences,
  years,
  topics,
  people,
  organisations,
  abbreviations,
}: WrittenEntries): Entries {
  const index: OpenIndex = {
    topic: topics.map(withId),
    person: people.map(withId),
    organisation: organisations.map(withId),
    year: years.map((year) => ({ id: String(year), label: `Năm ${year}`, aliases: [String(year)] })),
    conference: conferences.map((conference) => ({ ...conference, aliases: otherNames(conference.label) })),
  };
  const forms = abbreviations.flatMap((forms): [string, string][] => {
    const [short = '', long = ''] = forms.split('|');
    return [
      [key(short), long],
      [key(long), short],
    ];
  });
  return { index, names: namesOf(index), abbreviations: new Map(forms) };
}

/** Tổng kết năm 2020 is also tổng kết 2020 and hội nghị tổng kết (năm) 2020. */
function otherNames(label: string): string[] {
  const short = key(label.replace(' năm ', ' '));
  return [short, `hoi nghi ${short}`, `hoi nghi ${key(label)}`];
}

function withId(entry: WrittenEntry): IndexEntry {
  const [id, label = '', ...aliases] = entry.split('|');
  return { id: id || key(label).replaceAll(' ', '-'), label, aliases: aliases.map(key) };
}

function namesOf(index: OpenIndex): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  const add = (name: string, named: Named) => {
    const known = names.get(name) ?? [];
    if (!known.some(({ kind, place }) => kind === named.kind && place === named.place)) known.push(named);
    names.set(name, known);
  };
  for (const [kind, entries] of Object.entries(index) as [EntryKind, IndexEntry[]][]) {
    for (const [place, { label, aliases }] of entries.entries()) {
      for (const name of [key(label), ...aliases]) add(name, { kind, place });
    }
  }
  for (const [place, role] of roleOrder.entries()) {
    for (const name of roleWords[role]) add(name, { kind: 'role', place });
  }
  return names;
}
