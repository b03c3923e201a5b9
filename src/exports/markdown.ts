import { absoluteAddress, type Site } from '../addresses.ts';
import { printDay } from '../dates.ts';
import { tableLabels } from '../labels/data.ts';
import { documentLabels, llmsLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import type { Edition } from '../schema/edition.ts';
import { tableNames } from './data/tables.ts';
import type { Block, Document, Line, Span } from './document.ts';

/**
 * The Markdown twin of a page: the edition's version first, each passage with its id and its address.
 * @param site with the addresses of the language
 */
export function markdownOf(document: Document, edition: Edition, site: Site, language: Language): string {
  const say = inLanguage(documentLabels, language);
  const version = say.edition(edition.name, edition.version, printDay(edition.date, language));
  return joined([
    `# ${inline(document.heading, site)}`,
    `${version}. <${whole(site, pageOf(document.path, site))}>`,
    ...document.blocks.map((block) => blockOf(block, site)),
  ]);
}

function blockOf(block: Block, site: Site): string {
  if (block.kind === 'heading') return `## ${inline(block.line, site)}`;
  if (block.kind === 'text') return inline(block.line, site);
  if (block.kind === 'facts')
    return block.facts.map(([label, value]) => `- ${label}: ${inline(value, site)}`).join('\n');
  const { passage, name, facts, words } = block;
  const address = whole(site, site.addresses.passage(passage.conference, passage.id));
  return [
    `### ${name} (\`${passage.conference}#${passage.id}\`)`,
    `<${address}> (${inline(facts, site)})`,
    inline([words], site),
  ].join('\n\n');
}

function inline(line: Line, site: Site): string {
  return line.map((span) => spanOf(span, site)).join('');
}

function spanOf(span: Span, site: Site): string {
  if (typeof span === 'string') return literal(span);
  if (span.to === undefined || span.to.startsWith('#')) return literal(span.words);
  const address = span.to.startsWith('/') ? whole(site, pageOf(span.to, site)) : span.to;
  return address === span.words ? `<${address}>` : `[${literal(span.words)}](${address})`;
}

/** An address of the content's files on this site, in the language of its addresses. */
function pageOf(recorded: string, { addresses }: Site): string {
  const translated = /^\/(nam|hoi-nghi|chuyen-de)\//.test(recorded);
  return translated ? `${addresses.home}${recorded.slice(1)}` : addresses.recorded(recorded);
}

/** Words with what Markdown would take for its own marks escaped. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\d+)\. /, '$1\\. ')
    .replace(/^([-+#]) /, '\\$1 ');
}

/**
 * `llms.txt`: what the site is and where its parts are, for readers that are programs.
 * @see https://llmstxt.org/
 */
export function llms({ edition, conferences, years }: DocumentaryRecord, site: Site): string {
  const { addresses } = site;
  const say = inLanguage(llmsLabels, 'vi');
  const document = inLanguage(documentLabels, 'vi');
  const link = (label: string, path: string, note: string | null = null) =>
    `- [${label}](${whole(site, path)})${note === null ? '' : `: ${note}`}`;
  return joined([
    `# ${edition.name}`,
    `> ${say.summary(edition.version, printDay(edition.date))}`,
    say.rules,
    `## ${say.conferences}`,
    conferences
      .map(({ id, title, date }) => link(title, addresses.conferenceText(id), date && printDay(date)))
      .join('\n'),
    `## ${say.years}`,
    years
      .map(({ year, gap }) => link(document.year(year), addresses.yearText(year), gap ? document.gap(year) : null))
      .join('\n'),
    `## ${say.data}`,
    [
      ...tableNames.map((name) => link(`${name}.json`, addresses.dataFile(`${name}.json`), tableLabels[name].vi)),
      link('datapackage.json', addresses.dataFile('datapackage.json'), say.package),
    ].join('\n'),
    `## ${say.more}`,
    [link(say.method, addresses.method), link(document.corrections, addresses.corrections)].join('\n'),
  ]);
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function whole(site: Site, path: string): string {
  return absoluteAddress(site, path) ?? path;
}
