import type { Edition } from '../../../src/lib/schema/edition.ts';
import type { Vocabulary } from '../../../src/lib/schema/vocabulary.ts';
import type { Segmented, Source } from '../model.ts';
import type { Result } from '../problem.ts';

/** What extraction is told besides the article. */
export interface Context {
  vocabulary: Vocabulary;
  edition: Edition;
}

/** Reads an article's facts and passages from its classified lines; null where the article is refused. */
export function extract(segmented: Segmented, _context: Context): Result<Source | null> {
  return {
    value: null,
    problems: [
      { file: segmented.capture.path, line: 0, level: 'error', what: 'not yet', todo: 'wait for the extractor' },
    ],
  };
}
