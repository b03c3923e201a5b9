import type { DocumentaryRecord, RecordArticle, RecordPassage, RecordYear } from '../../../src/record/model.ts';
import type { Conference } from '../../../src/schema/conference.ts';
import type { Change } from '../../../src/schema/edition.ts';
import type { Person, Topic, Vocabulary } from '../../../src/schema/vocabulary.ts';

/** A passage of our own invention; what a test does not name is empty. */
export function passage(id: string, facts: Partial<RecordPassage> = {}): RecordPassage {
  return {
    id,
    role: 'result',
    lines: [1, 1],
    anchor: null,
    topics: [],
    about: facts.years ?? [],
    speaker: null,
    repeats: null,
    people: [],
    organisations: [],
    years: [],
    alsoIn: [],
    text: `Lời của ${id}.`,
    article: 'bai-mot',
    conference: 'tong-ket-2018',
    ...facts,
  };
}

export function topic(id: string): Topic {
  return { id, label: `Chuyên đề ${id}`, aliases: [], description: 'Một chuyên đề.', english: id };
}

export function person(id: string, label = id): Person {
  return { id, label, aliases: [], description: 'Một người.', english: id, titles: [] };
}

export function conference(id: string, facts: Partial<Conference> = {}): Conference {
  return {
    id,
    title: `Hội nghị ${id}`,
    titleBasis: 'editorial',
    kind: 'annual-review',
    date: null,
    dateBasis: 'unknown',
    dateEvidence: null,
    place: null,
    reviewYear: 2018,
    directionYear: 2019,
    organisers: ['bo-ngoai-giao'],
    participants: [],
    theme: null,
    external: [],
    articles: [],
    disagreements: [],
    ...facts,
  };
}

export function article(id: string, of: string, passages: RecordPassage[], facts: Partial<RecordArticle> = {}) {
  return {
    id,
    conference: of,
    text: 'digest' as const,
    headline: null,
    publisher: null,
    publisherBasis: 'unknown' as const,
    url: null,
    reprintOf: null,
    publishedAt: null,
    byline: null,
    attribution: null,
    capture: { file: `${id}.txt`, sha256: 'a'.repeat(64), lines: 12 },
    external: [],
    abstract: null,
    removed: [],
    ...facts,
    passages: passages.map((one) => ({ ...one, article: id, conference: of })),
  };
}

export function year(number: number, facts: Partial<RecordYear> = {}): RecordYear {
  return { year: number, reviewedBy: [], directedBy: [], theme: null, gap: true, abstract: null, held: [], ...facts };
}

/** A correction of an address. */
export function change(address: string, facts: Partial<Change> = {}): Change {
  return { date: '2026-11-29', version: '1.1.0', address, old: 'một', new: 'hai', why: 'nhầm', ...facts };
}

/** The English of a record: a draft of some passages of one article, by id. */
export function english(of: string, words: Record<string, string>, abstract: string | null = null, outdated = false) {
  const passages = new Map(Object.entries(words).map(([id, text]) => [id, { text, outdated }]));
  const head = { status: 'draft' as const, reviewer: null, title: 'Review', place: null, headline: null, theme: null };
  return { articles: new Map([[of, { ...head, abstract, passages }]]), years: new Map() };
}

/** What is given of a record; the rest is empty. */
type Parts = Partial<Omit<DocumentaryRecord, 'vocabulary'> & { vocabulary: Partial<Vocabulary> }>;

/** A record of what is given. */
export function recordOf({ vocabulary, ...parts }: Parts): DocumentaryRecord {
  return {
    edition: { name: 'Ấn bản thử', version: '1.0.0', date: '2026-11-23', contact: null, scope: ['bo-ngoai-giao'] },
    vocabulary: { topics: [], people: [], organisations: [], abbreviations: [], phrases: [], ...vocabulary },
    dictionary: [],
    conferences: [],
    articles: [],
    years: [],
    changes: [],
    releases: [],
    moved: [],
    addresses: new Map(),
    ledgers: new Map(),
    english: { articles: new Map(), years: new Map() },
    ...parts,
  };
}
