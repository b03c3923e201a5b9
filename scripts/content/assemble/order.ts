import type { Source } from '../model.ts';
import type { Problem, Result } from '../problem.ts';

/** A source whose article has its id. */
export interface NamedSource extends Source {
  id: string;
}

/** The sources that report one conference, the first one first. */
export interface ConferenceSources {
  id: string;
  sources: NamedSource[];
}

/**
 * Puts sources to their conferences and gives each article its id.
 * @param sources in any order
 * @param digests the digests known, whose passage ids say which article came first
 * @returns conferences in time, passage ids of second and later captures with the article's short name in front;
 * two sources of one article are a problem, and the first of them stays
 */
export function arrange(sources: readonly Source[], digests: readonly Source[]): Result<ConferenceSources[]> {
  const problems: Problem[] = [];
  const byId = new Map<string, NamedSource>();
  for (const source of sources) {
    const id = source.id ?? `${source.conference.id}-${source.article.capture.sha256.slice(0, 8)}`;
    const other = byId.get(id);
    if (other === undefined) byId.set(id, { ...source, id });
    else {
      const what = `makes the article ${id}, and so does ${other.path}`;
      problems.push({ file: source.path, line: 0, level: 'error', what, todo: 'keep one of the two' });
    }
  }
  // A digest says by its passage ids whether it came first; a capture without one comes last.
  const ranks = new Map(digests.map((digest) => [digest.id, isLater(digest) ? 1 : 0]));
  const rank = ({ id }: NamedSource) => ranks.get(id) ?? 2;
  const ranked = [...byId.values()].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const groups = Map.groupBy(ranked, ({ conference }) => conference.id);
  const conferences = [...groups].map(([id, members]) => ({ id, sources: members.map(withShortName) }));
  for (const { sources: members } of conferences) problems.push(...sharedPassageIds(members));
  const reviewed = ({ sources: [first] }: ConferenceSources) => first?.conference.reviewYear ?? 0;
  conferences.sort((a, b) => reviewed(a) - reviewed(b) || (a.id < b.id ? -1 : 1));
  return { value: conferences, problems };
}

function isLater({ passages }: Source): boolean {
  return passages.length > 0 && passages.every(({ id }) => id.includes('-'));
}

/** `d12` of a second article is `laodongthudo-d12`; a digest writes its ids in full. */
function withShortName(source: NamedSource, place: number): NamedSource {
  if (place === 0 || source.text === 'digest') return source;
  const short = source.id.slice(source.conference.id.length + 1);
  const full = (id: string) => `${short}-${id}`;
  return {
    ...source,
    passages: source.passages.map((passage) => ({ ...passage, id: full(passage.id) })),
    ledger:
      source.ledger?.map((line) => ({
        ...line,
        passage: line.passage === null ? null : full(line.passage),
        ...(line.more === undefined ? {} : { more: line.more.map(full) }),
      })) ?? null,
  };
}

function sharedPassageIds(sources: readonly NamedSource[]): Problem[] {
  const owners = new Map<string, NamedSource>();
  return sources.flatMap((source) => {
    const short = source.id.slice(source.conference.id.length + 1);
    const ids = [...source.passages, ...source.removed.map(({ id }) => ({ id, at: 0 }))];
    return ids.flatMap(({ id, at }): Problem[] => {
      const owner = owners.get(id);
      if (owner === undefined || owner === source) {
        owners.set(id, source);
        return [];
      }
      const what = `passage ${id} has the id of one in ${owner.path}, which reports the same conference`;
      return [{ file: source.path, line: at, level: 'error', what, todo: `write ${short}-${id}` }];
    });
  });
}
