import { articleFacts } from '../../../src/schema/article.ts';
import { conferenceFacts } from '../../../src/schema/conference.ts';
import type { Source } from '../model.ts';
import type { Problem, Result } from '../problem.ts';

/**
 * Holds the facts extracted from a capture against the schema that a digest's facts have passed, and puts their
 * keys into its order.
 * @returns null where they do not pass
 */
export function checkedFacts(source: Source): Result<Source | null> {
  const article = articleFacts.safeParse(source.article);
  const conference = conferenceFacts.safeParse(source.conference);
  if (article.success && conference.success) {
    return { value: { ...source, article: article.data, conference: conference.data }, problems: [] };
  }
  const issues = [...(article.error?.issues ?? []), ...(conference.error?.issues ?? [])];
  const problems = issues.map(
    ({ path, message }): Problem => ({
      file: source.path,
      line: 0,
      level: 'error',
      what: `the ${path.map(String).join('.')} found in it ${message}`,
      todo: 'see --explain, and write a digest where the text does not tell',
    }),
  );
  return { value: null, problems };
}
