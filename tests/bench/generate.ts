import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { editionIn } from '../unit/edition.ts';

/** An invented edition on disk. */
export interface Edition {
  articles: number;
  /** Its settings and vocabulary, for EDITION_DIR. */
  settings: string;
  /** Its digests, for `npm run content -- --from`. */
  sources: string;
  /** The collections made of them, for CONTENT_DIR. */
  collections: string;
}

/** Review years are followed back from this one; a ministry that has sixty is as old as any. */
const lastYear = 2024;
const years = 60;
/** Newspapers that report one conference. */
const papers = ['baogionom', 'tinsongma', 'nhatbaocau'];

/**
 * Makes an invented edition of a given size, with the shipped vocabulary: as many passages an article, syllables a
 * passage and topics a passage as the shipped edition has. The same bytes for the same size.
 */
export function editionOf(articles: number, scratch: string): Edition {
  const folder = resolve(scratch, `edition-${articles}`);
  const edition = {
    articles,
    settings: join(folder, 'content'),
    sources: join(folder, 'content/sources'),
    collections: join(folder, 'content/collections'),
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(edition.sources, { recursive: true });
  const bodies = writeSettings(edition.settings, Math.ceil(articles / papers.length / years));
  const topics = vocabulary('topics');
  for (let article = 0; article < articles; article += 1) {
    const { id, text } = digestOf(article, bodies, topics);
    writeFileSync(join(edition.sources, `${id}.md`), text);
  }
  execFileSync(process.execPath, ['scripts/content.ts', '--from', edition.sources, '--out', edition.collections], {
    env: { ...process.env, EDITION_DIR: edition.settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return edition;
}

/** @returns the ids of the bodies whose reviews the edition holds, the Ministry first */
function writeSettings(folder: string, count: number): string[] {
  const invented = Array.from({ length: count - 1 }, (_, place) => ({
    id: `co-quan-${place + 1}`,
    label: `Cơ quan Thử nghiệm ${place + 1}`,
    short: null,
    aliases: [],
    description: 'Cơ quan được đặt ra để đo.',
    english: `Invented Agency ${place + 1}`,
  }));
  cpSync('content/vocabulary', join(folder, 'vocabulary'), { recursive: true });
  // The shipped formulas name the shipped articles.
  writeFileSync(join(folder, 'vocabulary/phrases.yaml'), '[]\n');
  const people = vocabulary('people').map((person) => ({ ...person, titles: [] }));
  writeFileSync(join(folder, 'vocabulary/people.yaml'), stringify(people));
  writeFileSync(
    join(folder, 'vocabulary/organisations.yaml'),
    stringify([...vocabulary('organisations'), ...invented]),
  );
  const bodies = ['bo-ngoai-giao', ...invented.map(({ id }) => id)];
  const edition = parse(readFileSync('content/edition.yaml', 'utf8'));
  writeFileSync(join(folder, 'edition.yaml'), stringify({ ...edition, scope: bodies }));
  return bodies;
}

interface Entry {
  id: string;
  label: string;
  aliases: string[];
  [key: string]: unknown;
}

function vocabulary(name: string): Entry[] {
  return existsSync(`content/vocabulary/${name}.yaml`)
    ? parse(readFileSync(`content/vocabulary/${name}.yaml`, 'utf8'))
    : [];
}

/** A generator of whole numbers below a bound, the same for the same seed (a linear congruence, as in ANSI C). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const roles = ['proceedings', 'context', 'result', 'result', 'result', 'task', 'task', 'task', 'guidance'] as const;

/** The digest of one article; a conference has three, one after the other. */
function digestOf(article: number, bodies: readonly string[], topics: readonly Entry[]): { id: string; text: string } {
  const conference = Math.floor(article / papers.length);
  const paper = article % papers.length;
  const reviewYear = lastYear - (conference % years);
  const body = bodies[Math.floor(conference / years)] ?? '';
  const conferenceId = body === 'bo-ngoai-giao' ? `tong-ket-${reviewYear}` : `tong-ket-${reviewYear}-${body}`;
  const id = `${conferenceId}-${papers[paper]}`;
  const random = randomFrom(article + 1);
  const prefix = paper === 0 ? '' : `${papers[paper]}-`;
  const passages = roles
    .flatMap((role, place) => [place * 2, place * 2 + 1].map((n) => ({ n: n + 1, role })))
    .map(({ n, role }) => {
      const topic = topics[random(topics.length)];
      const year = role === 'result' || role === 'context' ? reviewYear : reviewYear + 1;
      const words = sentence(random, topic?.label ?? '', year);
      const about = topic === undefined ? '' : ` topics="${topic.id}"`;
      return `:::passage{#${prefix}p${n} role=${role} lines=${n}${about}}\n${words}\n:::\n`;
    });
  const front = {
    digest: 1,
    article: {
      headline: `Đầu đề thử nghiệm số ${article}`,
      publisher: null,
      publisherBasis: 'unknown',
      url: null,
      reprintOf: null,
      publishedAt: null,
      byline: null,
      attribution: null,
      capture: {
        file: `${article}.txt`,
        sha256: createHash('sha256').update(String(article)).digest('hex'),
        lines: passages.length,
      },
      external: [],
    },
    conference: {
      id: conferenceId,
      title: `Hội nghị tổng kết công tác năm ${reviewYear}, phương hướng năm ${reviewYear + 1}`,
      titleBasis: 'printed',
      kind: 'annual-review',
      date: `${reviewYear + 1}-01-11`,
      dateBasis: 'printed',
      dateEvidence: { line: 1, words: `ngày 11/1/${reviewYear + 1}` },
      place: 'Hà Nội',
      reviewYear,
      directionYear: reviewYear + 1,
      organisers: [body],
      participants: [],
      theme: null,
      external: [],
    },
  };
  const abstract = [0, 1].map(() => sentence(random, 'công tác đối ngoại', reviewYear)).join(' ');
  return { id, text: `---\n${stringify(front)}---\n\n${abstract}\n\n${passages.join('\n')}` };
}

/**
 * The words of the shipped passages, one after the other: runs cut out of them make texts with as many common and rare
 * syllables, and neighbours, as the edition has.
 */
const shipped = editionIn('content/collections').articles.flatMap(({ passages }) =>
  passages.flatMap(({ text }) => text.replace(/[.,;:!?"“”()]/g, '').split(/\s+/)),
);

function sentence(random: (below: number) => number, subject: string, year: number): string {
  const words: string[] = [];
  while (words.length < 40) {
    const start = random(shipped.length);
    words.push(...shipped.slice(start, start + 3 + random(5)));
  }
  return `Năm ${year}, ${subject} ${words.join(' ')}.`;
}
