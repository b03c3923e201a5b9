import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readMarkdown } from '../../src/text/markdown.ts';
import { factsOf } from '../capture/facts.ts';
import { mentionFinder } from './extract/mentions.ts';
import type { RawPassage, Segmented } from './model.ts';
import { classifyFile } from './pipeline.ts';
import { hasErrors, type Problem } from './problem.ts';
import { readFolder } from './read/folder.ts';
import { readSettings, type Settings } from './read/settings.ts';
import { readYaml } from './read/yaml.ts';
import { basesOf } from './start/bases.ts';
import { emptyPassages, type MustHold } from './start/empty-passages.ts';
import { frontMatterOf } from './start/front-matter.ts';
import { shortNameOf } from './start/short-name.ts';
import { claimsIn } from './verify/claims.ts';

const sources = join('content', 'sources');

/** What came of starting a digest. */
export interface Started {
  /** The digest that was written; null where none was. */
  path: string | null;
  passages: number;
  problems: Problem[];
}

/**
 * Starts the digest of a capture in content/sources. It never writes over a file.
 * @param file the capture
 * @param as the newspaper's part of the article's id; null to take it from what the capture prints
 */
export function startDigest(file: string, as: string | null): Started {
  const { value: settings, problems } = readSettings('content');
  const none = (...more: Problem[]): Started => ({ path: null, passages: 0, problems: [...problems, ...more] });
  if (settings === null) return none();
  const segmented = classifyFile(file);
  problems.push(...segmented.problems);
  if (segmented.value === null || hasErrors(problems)) return none();
  const extracted = factsOf(segmented.value, settings);
  problems.push(...extracted.problems);
  if (extracted.value === null || hasErrors(problems)) return none();
  const { article, conference, passages } = extracted.value;
  const refuse = (what: string, todo: string) => none({ file, line: 0, level: 'error', what, todo });

  const others = digestsIn(sources);
  const { sha256 } = article.capture;
  const same = others.find((digest) => digest.sha256 === sha256);
  if (same !== undefined) return refuse(`its digest is ${same.path}`, 'go on there, or remove that file first');
  const short = as ?? shortNameOf(article.publisher, sha256);
  const named = join(sources, `${conference.id}-${short}.md`);
  // The same newspaper may report one conference twice; what a person named stays as named.
  const path = existsSync(named) && as === null ? join(sources, `${conference.id}-${sha256.slice(0, 8)}.md`) : named;
  if (existsSync(path))
    return refuse(`${path} is there already`, 'give another name with --as, or remove that file first');

  const own = path.slice(join(sources, `${conference.id}-`).length, -'.md'.length);
  const isFirst = others.every((digest) => digest.conference !== conference.id);
  const notes = problems.map(({ line, what, todo }) => `${line === 0 ? '' : `line ${line}: `}${what} — ${todo}`);
  const front = frontMatterOf(extracted.value, basesOf(segmented.value, extracted.value), notes);
  const body = emptyPassages(passages, isFirst ? '' : `${own}-`, mustHold(segmented.value, settings));
  mkdirSync(sources, { recursive: true });
  writeFileSync(path, `${front}\n${guidance}\n\n${body}`, { flag: 'wx' });
  return { path, passages: passages.length, problems };
}

const guidance = `<!-- Comments like this one are for you; they reach no reader. Write under this one our account of the article, a
paragraph of 60 to 120 words, then each passage in your own words between its fences: the numbers, dates and names above it must be in it, or stay out on purpose. Split a passage where the line
holds two thoughts (p7, p8 with the same lines=), correct a role that was guessed wrong, and take the comments out. -->`;

/** What is listed above a passage: what verify will look for, and what the vocabulary knows in its line. */
function mustHold({ lines }: Segmented, { vocabulary }: Settings): (passage: RawPassage) => MustHold {
  const finder = mentionFinder(vocabulary);
  const captioned = new Set(lines.filter(({ also }) => also.length > 0).map(({ n }) => n));
  return ({ text, lines: [line] }) => {
    const claims = claimsIn(text);
    const words = (...kinds: string[]) => claims.filter(({ kind }) => kinds.includes(kind)).map((claim) => claim.words);
    const { topics, people, organisations } = finder.in(text);
    return {
      numbers: words('number'),
      dates: words('date'),
      names: words('name', 'acronym'),
      quotations: words('quotation'),
      known: [...people.map(labelOf(vocabulary.people)), ...organisations.map(labelOf(vocabulary.organisations))],
      topics,
      captioned: captioned.has(line),
    };
  };
}

function labelOf(list: readonly { id: string; label: string }[]): (id: string) => string {
  return (id) => list.find((entry) => entry.id === id)?.label ?? id;
}

interface Known {
  path: string;
  sha256: string | null;
  conference: string | null;
}

/** Digests as far as they were written: one that is being filled in counts too. */
function digestsIn(folder: string): Known[] {
  const text = z.string().nullable().catch(null);
  const front = z.looseObject({
    article: z
      .looseObject({ capture: z.looseObject({ sha256: text }).catch({ sha256: null }) })
      .catch({ capture: { sha256: null } }),
    conference: z.looseObject({ id: text }).catch({ id: null }),
  });
  return (readFolder(folder) ?? [])
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ path, bytes }) => {
      const { frontMatter } = readMarkdown(new TextDecoder().decode(bytes));
      const known = frontMatter === null ? null : readYaml(path, frontMatter.yaml, front).value?.value;
      return { path, sha256: known?.article.capture.sha256 ?? null, conference: known?.conference.id ?? null };
    });
}
