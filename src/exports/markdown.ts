import { absoluteAddress, type Site } from '../addresses.ts';
import { printDay } from '../dates.ts';
import { tableLabels } from '../labels/data.ts';
import { textLabels } from '../labels/exports.ts';
import { inLanguage } from '../labels/language.ts';
import { conferenceName, linesLabel, passageLabel, roleLabels } from '../labels/record.ts';
import { sideOf } from '../record/counts.ts';
import { lookupOf } from '../record/lookup.ts';
import type { DocumentaryRecord, RecordPassage, RecordYear } from '../record/model.ts';
import type { Conference } from '../schema/conference.ts';
import { tableNames } from './data/tables.ts';

const say = inLanguage(textLabels, 'vi');

/** The Markdown twin of a conference's page: its facts, then each passage with its address and what it is. */
export function conferenceMarkdown(record: DocumentaryRecord, conference: Conference, site: Site): string {
  const { articlesOf, organisations } = lookupOf(record);
  const { title, date, place, organisers, participants, theme } = conference;
  const facts: [label: string, value: string | null][] = [
    [say.page, whole(site, site.addresses.conference(conference.id))],
    [say.day, date === null ? say.dayUnknown : printDay(date)],
    [say.place, place],
    [say.organisers, organisers.map((id) => organisations.get(id)?.label ?? id).join(', ')],
    ...participants.map((one): [string, string] => [say.present, [one.name, one.title].filter(Boolean).join(', ')]),
    [say.theme(theme?.year ?? 0), theme === null ? null : `“${theme.text}”`],
  ];
  return joined([
    `# ${title}`,
    editionLine(record),
    listed(facts),
    ...(articlesOf.get(conference.id) ?? []).flatMap((article) => [
      `## ${say.source}: ${article.headline ?? say.untitled}`,
      listed([
        [say.paper, article.publisher],
        [say.address, article.url ?? article.reprintOf?.url ?? null],
      ]),
      article.abstract,
      ...article.passages.map((passage) => passageMarkdown(record, passage, site, '###')),
    ]),
  ]);
}

/** The Markdown twin of a year's page: what was set out for the year, what was reported of it, the context. */
export function yearMarkdown(record: DocumentaryRecord, entry: RecordYear, site: Site): string {
  const { year, abstract, gap, theme, held } = entry;
  const { conferences, passages } = lookupOf(record);
  const about = passages.filter((one) => one.about.includes(year) && one.repeats === null);
  const sideIn = (one: RecordPassage) => {
    const conference = conferences.get(one.conference);
    return conference === undefined ? null : sideOf(one, year, conference);
  };
  const section = (heading: string, list: readonly RecordPassage[]) => [
    `## ${heading}`,
    ...(list.length === 0 ? [say.none] : list.map((one) => passageMarkdown(record, one, site, '###'))),
  ];
  return joined([
    `# ${say.year(year)}`,
    editionLine(record),
    listed([
      [say.page, whole(site, site.addresses.year(year))],
      [say.theme(year), theme === null ? null : `“${theme.text}”`],
    ]),
    abstract,
    gap ? say.gap(year) : null,
    ...held.map(
      ({ what, date, url }) => `- ${date === null ? '' : `${printDay(date)}: `}${what} (${say.outside}: ${url})`,
    ),
    ...section(
      say.task(year),
      about.filter((one) => sideIn(one) === 'task'),
    ),
    ...section(
      say.result(year),
      about.filter((one) => sideIn(one) === 'result'),
    ),
    ...section(
      say.context,
      about.filter((one) => sideIn(one) === null),
    ),
  ]);
}

/**
 * `llms.txt`: what the site is and where its parts are, for readers that are programs.
 * @see https://llmstxt.org/
 */
export function llms({ edition, conferences, years }: DocumentaryRecord, site: Site): string {
  const { addresses } = site;
  const link = (label: string, path: string, note: string | null = null) =>
    `- [${label}](${whole(site, path)})${note === null ? '' : `: ${note}`}`;
  return joined([
    `# ${edition.name}`,
    `> ${say.summary(edition.version, edition.date)}`,
    say.rules,
    `## ${say.conferences}`,
    conferences
      .map(({ id, title, date }) => link(title, addresses.conferenceText(id), date && printDay(date)))
      .join('\n'),
    `## ${say.years}`,
    years.map(({ year, gap }) => link(say.year(year), addresses.yearText(year), gap ? say.gap(year) : null)).join('\n'),
    `## ${say.data}`,
    [
      ...tableNames.map((name) => link(`${name}.json`, addresses.dataFile(`${name}.json`), tableLabels[name].vi)),
      link('datapackage.json', addresses.dataFile('datapackage.json'), say.package),
    ].join('\n'),
    `## ${say.more}`,
    [link(say.method, addresses.method), link(say.corrections, addresses.corrections)].join('\n'),
  ]);
}

/** A passage with its number, its address, what it rests on, and that the words are not the newspaper's. */
function passageMarkdown(record: DocumentaryRecord, passage: RecordPassage, site: Site, heading: string): string {
  const { conferences, articles, people } = lookupOf(record);
  const conference = conferences.get(passage.conference);
  const facts = [
    articles.get(passage.article)?.text === 'capture' ? say.capture : say.digest,
    roleLabels[passage.role].vi,
    ...(passage.speaker === null ? [] : [`${say.speaker} ${people.get(passage.speaker)?.label ?? passage.speaker}`]),
    say.lines(linesLabel(passage.lines)),
  ];
  const name = conference === undefined ? passage.conference : conferenceName(conference, null, 'vi');
  return [
    `${heading} ${name}, ${passageLabel(passage.id, 'vi')} (\`${passage.conference}#${passage.id}\`)`,
    `<${whole(site, site.addresses.passage(passage.conference, passage.id))}> (${facts.join('; ')})`,
    literal(passage.text),
  ].join('\n\n');
}

function editionLine({ edition }: DocumentaryRecord): string {
  return say.edition(edition.name, edition.version, printDay(edition.date));
}

function listed(facts: readonly (readonly [label: string, value: string | null])[]): string {
  return facts.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : [])).join('\n');
}

/** Words that Markdown would take for its own marks, escaped. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^([-+])/, '\\$1');
}

function joined(blocks: readonly (string | null)[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function whole(site: Site, path: string): string {
  return absoluteAddress(site, path) ?? path;
}
