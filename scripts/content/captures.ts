import { z } from 'astro/zod';
import { articleFacts } from '../../src/schema/article.ts';
import { conferenceFacts } from '../../src/schema/conference.ts';
import { unprintable } from '../../src/schema/primitives.ts';
import { classify } from '../capture/classify.ts';
import { factsOf } from '../capture/facts.ts';
import { readCapture } from '../capture/read.ts';
import { applyDigest } from './conference.ts';
import type { readSources } from './digest.ts';
import { type RawFile, readFile } from './files.ts';
import type { Segmented, Source } from './model.ts';
import { error, hasErrors, type Problem, type Result, takeInto } from './problem.ts';
import type { Settings } from './settings.ts';

/** The classified lines of one capture; null where it cannot be read. */
export function classifyRaw({ path, bytes }: RawFile): Result<Segmented | null> {
  const { value, problems } = readCapture(path, bytes);
  return value === null ? { value, problems } : classify(value);
}

/** The classified lines of the capture at a path, for `--explain` and `npm run new`. */
export function classifyFile(path: string): Result<Segmented | null> {
  const { value, problems } = path.endsWith('.txt') ? readFile(path) : { value: null, problems: [] };
  if (value !== null) return classifyRaw(value);
  const todo = 'name a text file (.txt); a saved page goes through npm run import';
  return { value, problems: problems.length > 0 ? problems : [error(path, 0, 'is no capture', todo)] };
}

type Given = ReturnType<typeof readSources>['value'];

/** Reads captures: each makes a source, with what its digest among those known says; none where its digest is given. */
export function readCaptures({ captures, digests }: Given, settings: Settings, known: readonly Source[]) {
  const problems: Problem[] = [];
  const take = takeInto(problems);
  const sources: Source[] = [];
  const captured: Segmented[] = [];
  for (const file of captures) {
    const classified = classifyRaw(file);
    const segmented = take(classified);
    if (segmented === null) continue;
    captured.push(segmented);
    const isOf = ({ article }: Source) => article.capture.sha256 === segmented.capture.sha256;
    // What is refused for its lines is refused once: its facts are nobody's.
    if (digests.some(isOf) || hasErrors(classified.problems)) continue;
    const facts = take(factsOf(segmented, settings));
    if (facts === null) continue;
    const digest = known.find(isOf);
    const source = take(checkedFacts(digest === undefined ? facts : take(applyDigest(facts, digest))));
    if (source === null) continue;
    sources.push(source);
    for (const { at } of source.passages.filter((passage) => unprintable.test(passage.text)))
      problems.push(error(file.path, at, 'holds a character that no page can carry', 'take it out of the capture'));
  }
  return { value: { sources, captured }, problems };
}

/** Checks a capture's facts against a digest's schema, and puts their keys into its order; null where they fail. */
function checkedFacts(source: Source): Result<Source | null> {
  const checked = z.object({ article: articleFacts, conference: conferenceFacts }).safeParse(source);
  if (checked.success) return { value: { ...source, ...checked.data }, problems: [] };
  const problems = checked.error.issues.map(({ path, message }) => {
    const what = `the ${path.map(String).join('.')} found in it ${message}`;
    return error(source.path, 0, what, 'see --explain, and write a digest where the text does not tell');
  });
  return { value: null, problems };
}
