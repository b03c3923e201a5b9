import type { Edition } from '../../src/schema/edition.ts';
import type { Abbreviation, Organisation, Person, Topic } from '../../src/schema/vocabulary.ts';
import type { YearNotes } from '../../src/schema/year.ts';
import { fold } from '../../src/text/folding.ts';
import type { Article } from './article.ts';
import { type Field, fields } from './fields.ts';
import { slug } from './names.ts';
import { organisationOf } from './organisations.ts';

/** How many agreements, projects and forums become topics at most, the ones named oftenest. */
const workTopics = 120;

/** Gathers, article by article, what the edition's own files have to say. */
export class SettingsGatherer {
  private readonly organisations = new Set([0]);
  private readonly people = new Map<string, Person>();
  private readonly works = new Map<string, number>();
  private readonly years = new Map<number, number>();

  /** Takes note of an article. */
  add({ id, story, conference, capture }: Article): void {
    for (const { number } of story.conference.organisers) this.organisations.add(number);
    for (const work of story.works) this.works.set(work, (this.works.get(work) ?? 0) + 1);
    this.years.set(conference.reviewYear, (this.years.get(conference.reviewYear) ?? 0) + 1);
    for (const { person, name, title } of conference.participants) {
      if (person === null || title === null) continue;
      const known = this.people.get(person) ?? personEntry(person, name, title);
      const paragraph = story.paragraphs.findIndex((one) =>
        one.sentences.some(({ press }) => press.includes(`${title} ${name}`)),
      );
      const line = capture.lines.findIndex((one) => one.paragraph === paragraph) + 1;
      known.titles.push({ article: id, title, line });
      this.people.set(person, known);
    }
  }

  /** The files under `content`, path → data, the scope's own organisation first. */
  files(seed: string): Map<string, object> {
    const bodies = [...this.organisations].sort((a, b) => a - b).map((number) => organisationOf(seed, number));
    const edition: Edition = {
      name: 'Ấn bản bịa để thử',
      version: '1.0.0',
      date: '2026-11-23',
      contact: null,
      scope: bodies.map(({ id }) => id),
    };
    const organisations = bodies.map(
      ({ id, label, alias }): Organisation => ({
        id,
        label,
        short: null,
        aliases: [...(alias === null ? [] : [alias]), fold(label)],
        description: `Cơ quan có các hội nghị tổng kết năm trong bộ bài bịa để thử: ${label}.`,
        english: `Body ${id} of the invented reviews`,
      }),
    );
    const works = [...this.works]
      .filter(([, count]) => count > 2)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const files = new Map<string, object>([
      ['edition.yaml', edition],
      ['vocabulary/organisations.yaml', organisations],
      ['vocabulary/people.yaml', [...this.people.values()]],
      [
        'vocabulary/topics.yaml',
        [...fields.map(fieldTopic), ...distinct(works.slice(0, workTopics).map(([name]) => workTopic(name)))],
      ],
      ['vocabulary/abbreviations.yaml', abbreviations],
    ]);
    for (const [year, count] of [...this.years].sort((a, b) => a[0] - b[0])) {
      const notes: YearNotes = { abstract: `Có ${count} bài bịa để thử thuật việc tổng kết năm ${year}.`, held: [] };
      files.set(`years/${year}.yaml`, notes);
    }
    return files;
  }
}

const abbreviations: Abbreviation[] = [
  { short: 'BHCD', long: 'bảo hộ công dân' },
  { short: 'NVNONN', long: 'người Việt Nam ở nước ngoài' },
  { short: 'TTXVN', long: 'Thông tấn xã Việt Nam' },
];

function personEntry(id: string, name: string, title: string): Person {
  return {
    id,
    label: name,
    aliases: [fold(name)],
    description: `${title} trong các bài bịa để thử.`,
    english: `Invented person ${id}`,
    titles: [],
  };
}

function fieldTopic({ label, english }: Field): Topic {
  const description = `Mảng việc được các bài bịa để thử nhắc tới: ${label}.`;
  return {
    id: slug(label),
    label,
    aliases: [fold(label)].filter((alias) => alias !== label.toLowerCase()),
    description,
    english,
  };
}

function workTopic(name: string): Topic {
  const label = name.replace(/ \([A-Z]+\)$/, '');
  const initials = name.match(/\(([A-Z]+)\)$/)?.[1];
  return {
    id: slug(label),
    label,
    aliases: [...(initials === undefined ? [] : [initials]), fold(label)],
    description: `Công việc được các bài bịa để thử nhắc tới: ${label}.`,
    english: `Invented work ${slug(label)}`,
  };
}

/** Two works may have the same initials; the one named oftener keeps them. */
function distinct(topics: readonly Topic[]): Topic[] {
  const seen = new Set<string>();
  return topics.map((topic) => {
    const aliases = topic.aliases.filter((alias) => !seen.has(alias));
    for (const alias of aliases) seen.add(alias);
    return { ...topic, aliases };
  });
}
