import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { personKey, sortedBy } from '../../../src/text/collation.ts';
import { fold, spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

/** Ids of what a text names: topics as first found, people by given name, organisations as in the vocabulary. */
export interface Mentions {
  topics: string[];
  people: string[];
  organisations: string[];
}

/** Finds what texts name; made once, used for every passage. */
export interface MentionFinder {
  in(text: string): Mentions;
  /** Puts ids of one list into that list's order, each once. */
  ordered(list: keyof Mentions, ids: Iterable<string>): string[];
}

/**
 * Compiles the vocabulary. Names are matched on whole syllables, whatever their case and wherever the tone mark
 * stands (hoà, hòa), but with their diacritics; in each list the longest name wins and reading goes on after it.
 */
export function mentionFinder(vocabulary: Vocabulary): MentionFinder {
  const people = sortedBy(vocabulary.people, ({ label }) => personKey(label));
  const lists = {
    topics: compile(vocabulary.topics),
    people: compile(people),
    organisations: compile(
      vocabulary.organisations.map((one) => ({ ...one, aliases: [...one.aliases, one.short ?? ''] })),
    ),
  };
  // A record has a few thousand different syllables and says them over and over.
  const spellings = new Map<string, string>();
  const keyOf = (syllable: string) => {
    const known = spellings.get(syllable) ?? spelling(syllable);
    spellings.set(syllable, known);
    return known;
  };
  const ordered = (list: keyof Mentions, ids: Iterable<string>) => {
    const { rank } = lists[list];
    return [...new Set(ids)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  };
  return {
    ordered,
    in(text) {
      const tokens = tokensOf(text, keyOf);
      return {
        topics: [...idsIn(tokens, lists.topics.root)],
        people: ordered('people', idsIn(tokens, lists.people.root)),
        organisations: ordered('organisations', idsIn(tokens, lists.organisations.root)),
      };
    },
  };
}

interface Token {
  key: string;
  /** In capitals and digits only. */
  capitals: boolean;
  /** A sentence or clause ends before it, so that no name runs across. */
  breaks: boolean;
}

interface Node {
  next: Map<string, Node>;
  /** The entry whose name ends here; one of capitals only holds back where the text has none. */
  entry: { id: string; capitalsOnly: boolean } | null;
}

interface Named {
  id: string;
  label: string;
  aliases: readonly string[];
}

function compile(list: readonly Named[]): { root: Node; rank: Map<string, number> } {
  const root: Node = { next: new Map(), entry: null };
  for (const { id, label, aliases } of list) {
    for (const name of [label, ...aliases]) {
      if (!isMatched(name, label)) continue;
      let node = root;
      for (const { text } of syllablesOf(name)) {
        const key = spelling(text);
        const next = node.next.get(key) ?? { next: new Map(), entry: null };
        node.next.set(key, next);
        node = next;
      }
      if (node !== root) node.entry ??= { id, capitalsOnly: isShortAcronym(name) };
    }
  }
  return { root, rank: new Map(list.map(({ id }, place) => [id, place])) };
}

/** A name without marks whose label has some is for readers' searches, unless it is an acronym as printed. */
function isMatched(name: string, label: string): boolean {
  const bare = (text: string) => fold(text) === text.toLowerCase();
  return name !== '' && (!bare(name) || bare(label) || name === name.toUpperCase());
}

/** BNG, QH: three letters or fewer in capitals are too like an ordinary syllable to be met in small letters. */
function isShortAcronym(name: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(name);
}

function tokensOf(text: string, keyOf: (syllable: string) => string): Token[] {
  let end = 0;
  return syllablesOf(text).map((syllable) => {
    const between = text.slice(end, syllable.start);
    end = syllable.end;
    return {
      key: keyOf(syllable.text),
      capitals: syllable.text === syllable.text.toUpperCase(),
      breaks: /[.;:!?…]\s/.test(between),
    };
  });
}

function idsIn(tokens: readonly Token[], root: Node): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start < tokens.length; ) {
    let node: Node | undefined = root;
    let capitals = true;
    let longest = { id: '', length: 0 };
    for (let at = start; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || (at > start && token.breaks)) break;
      node = node.next.get(token.key);
      if (node === undefined) break;
      capitals &&= token.capitals;
      const { entry } = node;
      if (entry !== null && (capitals || !entry.capitalsOnly)) longest = { id: entry.id, length: at - start + 1 };
    }
    if (longest.length > 0) found.add(longest.id);
    start += Math.max(1, longest.length);
  }
  return found;
}
