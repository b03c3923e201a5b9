import { type Site, wholeAddress } from '../addresses.ts';
import { printDay } from '../dates.ts';
import { documentLabels, llmsLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { gapOf } from '../record/years.ts';
import { standingOf } from './data/descriptions.ts';
import type { Block, Document, Line } from './document.ts';

/**
 * The Markdown twin of a page: the version and whose words these are first, each passage with its id and its address, in
 * the site’s language.
 */
export function markdownOf(document: Document, record: DocumentaryRecord, site: Site, language: Language): string {
  const { path, title, heading = [title] } = document;
  const { name, version, date } = record.edition;
  const blocks = [
    `# ${inline(heading, site)}`,
    `${documentLabels.edition[language](name, version, printDay(date, language))}. <${pageOf(path, site)}>`,
    standingOf(record, language),
    ...document.blocks.map((block) => blockOf(block, site)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function blockOf(block: Block, site: Site): string {
  if (block.kind === 'heading') return `## ${inline(block.line, site)}`;
  if (block.kind === 'text') return inline(block.line, site);
  if (block.kind === 'facts')
    return block.facts.map(([label, value]) => `- ${label}: ${inline(value, site)}`).join('\n');
  const { passage, name, facts, words } = block;
  const address = wholeAddress(site, site.addresses.passage(passage.conference, passage.id));
  return [
    `### ${name} (\`${passage.conference}#${passage.id}\`)`,
    `<${address}> (${inline(facts, site)})`,
    inline(words, site),
  ].join('\n\n');
}

function inline(line: Line, site: Site): string {
  const spans = line.map((span) => {
    const { words, to } = typeof span === 'string' ? { words: span } : span;
    if (to === undefined || to.startsWith('#')) return literal(words);
    const address = to.startsWith('/') ? pageOf(to, site) : to;
    return address === words ? `<${address}>` : `[${literal(words)}](${address})`;
  });
  return spans.join('');
}

/** The whole address of one in the content's files, in the language of the site's addresses. */
function pageOf(recorded: string, site: Site): string {
  const { home, recorded: original } = site.addresses;
  const isTranslated = /^\/(nam|hoi-nghi|chuyen-de)\//.test(recorded);
  return wholeAddress(site, isTranslated ? `${home}${recorded.slice(1)}` : original(recorded));
}

function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\d+)\. /, '$1\\. ')
    .replace(/^([-+#]) /, '\\$1 ');
}

/** `llms.txt`: leads programs to the text of every conference and year, and to the data. @see https://llmstxt.org/ */
export function llms(record: DocumentaryRecord, site: Site): string {
  const { edition, conferences, years, dictionary } = record;
  const { addresses } = site;
  const say = inLanguage(documentLabels, 'vi');
  const link = (label: string, path: string, note: string | null) =>
    `- [${label}](${wholeAddress(site, path)})${note === null ? '' : `: ${note}`}\n`;
  return [
    `# ${edition.name}\n\n> ${llmsLabels.summary(edition.version, printDay(edition.date))} ${standingOf(record, 'vi')}\n\n${llmsLabels.rules}\n`,
    `\n## ${llmsLabels.conferences}\n\n`,
    ...conferences.map(({ id, title, date }) => link(title, addresses.conferenceText(id), date && printDay(date))),
    `\n## ${llmsLabels.years}\n\n`,
    ...years.map((one) => link(say.year(one.year), addresses.yearText(one.year), gapOf(record, one, 'vi'))),
    `\n## ${llmsLabels.data}\n\n`,
    ...dictionary.map(({ table, vi }) => link(`${table}.json`, addresses.dataFile(`${table}.json`), vi)),
    link('datapackage.json', addresses.dataPackage, llmsLabels.package),
  ].join('');
}
