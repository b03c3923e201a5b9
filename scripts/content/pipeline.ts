import { join, resolve } from 'node:path';
import { languagesOf } from '../../src/record/lookup.ts';
import { publishedAddresses } from '../../src/record/published-addresses.ts';
import { articlesOf, yearsOf } from './assemble.ts';
import { classifyRaw, readCaptures } from './captures.ts';
import { arrange, type ConferenceSources, conferenceOf } from './conference.ts';
import { readSources } from './digest.ts';
import { entriesOf } from './entries.ts';
import { readFolder } from './files.ts';
import { completeLedger, ledgerFile } from './ledger.ts';
import { mentionFinder } from './mentions.ts';
import type { Collections, Source } from './model.ts';
import { error, hasErrors, type Problem, type Result, takeInto, warning } from './problem.ts';
import { editionFolder, readSettings, type Settings } from './settings.ts';
import { driftProblems, recover, write } from './write.ts';

export interface Run {
  from: string;
  out: string;
  /** True where `out` is the shipped edition's, which promises to keep its addresses. */
  shipped: boolean;
  ledger: string | null;
  ledgers: boolean;
  publish: boolean;
  check: boolean;
  keepGoing: boolean;
  /** A folder of captures apart from the sources, which ledgers are made from; null where none is at hand. */
  captures: string | null;
}

const addressList = join(editionFolder, 'addresses.txt');

/** Makes the collections of a folder of sources, from reading to writing; gives the sources that went in. */
export function makeCollections(run: Run): Result<Source[]> {
  const { value: settings, problems } = readSettings(editionFolder);
  if (settings === null) return { value: [], problems };
  const take = takeInto(problems);
  const { sources, digests } = take(gather(run, settings));
  const everything = take(arrange(sources, digests));

  // What is bad stays out, and so does everything unless the good ones may go without it.
  const bad = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
  const isWhole = bad.size === 0;
  const good = sources.filter(({ path }) => !bad.has(path));
  const groups = isWhole ? everything : arrange(good, digests).value;
  const whole = assemble(everything, settings);
  if (isWhole && run.shipped) problems.push(...whole.problems);
  // A source with a mistake in it still has its addresses; a file that cannot be read at all may have any.
  const isRead = [...bad].every((file) => sources.some(({ path }) => path === file));
  const present = publishedAddresses({ ...whole.value, vocabulary: settings.vocabulary }, languagesOf(settings));
  const fresh = [...new Set(present).difference(new Set(settings.addresses))];
  if (run.shipped && isRead) problems.push(...addressProblems(settings, present, run.publish ? [] : fresh));

  const value = groups.flat();
  if (value.length === 0 || (hasErrors(problems) && !run.keepGoing)) return { value, problems };
  const files = entriesOf(isWhole ? whole.value : assemble(groups, settings).value);
  if (run.check) {
    recover(run.out);
    problems.push(...driftProblems(run.out, files));
    return { value, problems };
  }
  const single = new Map<string, string>();
  if (run.ledger !== null) single.set(run.ledger, ledgerFile(value));
  for (const digest of run.ledgers ? digests : [])
    if (digest.ledger !== null) single.set(`${editionFolder}/ledgers/${digest.id}.json`, ledgerFile([digest]));
  if (run.publish && fresh.length > 0) single.set(addressList, `${[...settings.addresses, ...fresh].join('\n')}\n`);
  problems.push(...write(run.out, files, single));
  return { value, problems };
}

/** The sources, given or made of captures; the digests, given or shipped, each with its ledger where one is at hand. */
function gather(run: Run, settings: Settings) {
  const problems: Problem[] = [];
  const take = takeInto(problems);
  const given = take(readSources(run.from, settings));
  // The shipped digests know what no capture says; their mistakes are no matter of this run's sources.
  const folder = join(editionFolder, 'sources');
  const shipped = resolve(run.from) === resolve(folder) ? null : readSources(folder, settings);
  for (const problem of shipped?.problems ?? [])
    if (problem.file !== folder) problems.push({ ...problem, level: 'warning' });
  const named = [...(shipped?.value.digests ?? []), ...given.digests].map((digest) => [digest.id, digest] as const);
  const byId = new Map(named);
  const known = [...byId.values()];
  for (const id of settings.ledgers.keys())
    if (!byId.has(id)) {
      const file = `${editionFolder}/ledgers/${id}.json`;
      problems.push(warning(file, 0, 'is of no digest that is read', 'bring its digest back, or remove it'));
    }

  const { sources, captured } = take(readCaptures(given, settings, known));
  const others = run.captures === null ? [] : readFolder(run.captures, '.txt').value.files;
  captured.push(...others.flatMap((file) => classifyRaw(file).value ?? []));
  const digests = known.map((digest) => {
    const { sha256 } = digest.article.capture;
    const lines = captured.find(({ capture }) => capture.sha256 === sha256)?.lines ?? null;
    const ledger = completeLedger(digest, lines, settings.ledgers.get(digest.id), run.ledgers);
    const whole = { ...digest, ledger: ledger.value };
    if (given.digests.includes(digest)) sources.push(take({ value: whole, problems: ledger.problems }));
    return whole;
  });
  return { value: { sources, digests }, problems };
}

function assemble(groups: readonly ConferenceSources[], settings: Settings): Result<Collections> {
  const finder = mentionFinder(settings.vocabulary);
  const conferences = groups.map(conferenceOf);
  const articles = groups.flatMap((group) => articlesOf(group, finder));
  const { value: years, problems } = yearsOf(conferences, settings.years);
  return { value: { articles, conferences, years }, problems };
}

/** Addresses once published that are gone, corrections of one that the edition never had, addresses not listed yet. */
function addressProblems(settings: Settings, present: readonly string[], unlisted: readonly string[]): Problem[] {
  const { addresses, moved, changes } = settings;
  const here = new Set([...present, ...moved.map(({ from }) => from)]);
  const gone = addresses.flatMap((address, index) => {
    if (here.has(address)) return [];
    const todo = address.includes('#')
      ? 'bring the passage back, or leave a :::removed{#… to=… since=…} in its place'
      : 'bring back what it was the address of, or lead it on in content/moved.yaml';
    return [error(addressList, index + 1, `${address} is gone`, todo)];
  });
  const unknown = changes.filter(({ address }) => !here.has(address) && !addresses.includes(address));
  const corrections = unknown.map(({ file, line, address }) =>
    error(file, line, `corrects ${address}, which the edition does not have`, 'mend the address'),
  );
  if (unlisted.length === 0) return [...gone, ...corrections];
  const what = `${unlisted.length} addresses are not in it, the first is ${unlisted[0]}`;
  const todo = 'run "npm run content -- --publish" before the edition goes out';
  return [...gone, ...corrections, warning(addressList, 0, what, todo)];
}
