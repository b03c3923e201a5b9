import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from './capture/facts.ts';
import { argumentsOr, finish, refuse } from './command-line.ts';
import { classifyFile } from './content/captures.ts';
import { readSources } from './content/digest.ts';
import { draftDigest, shortNameOf } from './content/draft.ts';
import { error, hasErrors, type Problem } from './content/problem.ts';
import { editionFolder, readSettings } from './content/settings.ts';

const usage =
  'usage: npm run new -- FILE [--as NAME]\n' +
  "FILE is a capture (.txt); NAME the newspaper's part of the article's id, baoquocte say";
const sources = join('content', 'sources');

const { values, positionals } = argumentsOr(usage, { as: { type: 'string' } }, 1);
const [file] = positionals;
const { as } = values;
if (file === undefined) refuse('no capture is named', usage);
if (as !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(as)) refuse(`--as "${as}" is no part of an id`, usage);
finish(start(file));

/** Starts the digest of a capture in content/sources. It never writes over a file. */
function start(capture: string): Problem[] {
  const { value: settings, problems: found } = readSettings(editionFolder);
  const segmented = classifyFile(capture);
  found.push(...segmented.problems);
  if (settings === null || segmented.value === null || hasErrors(found)) return found;
  const { value: source, problems: doubts } = factsOf(segmented.value, settings);
  found.push(...doubts);
  if (source === null || hasErrors(found)) return found;
  const { article, conference, passages } = source;
  // One that is being filled in counts too.
  const others = readSources(sources, settings).value.digests;
  const { sha256 } = article.capture;
  const refusal = (what: string, todo: string) => [...found, error(capture, 0, what, todo)];
  const same = others.find((digest) => digest.article.capture.sha256 === sha256);
  if (same !== undefined) return refusal(`its digest is ${same.path}`, 'go on there, or remove that file first');
  const pathOf = (name: string) => join(sources, `${conference.id}-${name}.md`);
  const short = shortNameOf(article.publisher, sha256);
  // The same newspaper may report one conference twice; a name that a person gave stays as given.
  const name = as ?? (existsSync(pathOf(short)) ? sha256.slice(0, 8) : short);
  const path = pathOf(name);
  if (existsSync(path)) return refusal(`${path} is there already`, 'give another name with --as, or remove that file');
  const isFirst = others.every((digest) => digest.conference.id !== conference.id);
  const notes = found.map(({ line, what, todo }) => `${line === 0 ? '' : `line ${line}: `}${what} — ${todo}`);
  const draft = draftDigest(segmented.value.lines, source, settings.vocabulary, isFirst ? '' : `${name}-`, notes);
  mkdirSync(sources, { recursive: true });
  writeFileSync(path, draft, { flag: 'wx' });
  process.stdout.write(
    `${path}: ${passages.length} passages to write, and the abstract\n` +
      'its name is its address for good: rename the file now if the newspaper is another\n' +
      'then: npm run verify -- --captures DIR, npm run content\n',
  );
  return found;
}
