import type { Phrase } from '../../../src/schema/vocabulary.ts';
import type { Segmented } from '../model.ts';
import { error, type Problem } from '../problem.ts';
import { unfusedWords } from './digest.ts';
import { holds, keyed } from './grounds.ts';

/** Classes of lines whose words are the article's. */
const text = new Set(['headline', 'subheading', 'lead', 'body']);

/**
 * Compares the phrases with the captures, both ways: each line named prints one of its forms, and each line that
 * does is named.
 * @param file path of `phrases.yaml`
 * @param articles ids of all digests
 * @param captures by article id, as far as they are at hand
 */
export function phraseProblems(
  file: string,
  phrases: readonly Phrase[],
  articles: ReadonlySet<string>,
  captures: ReadonlyMap<string, Segmented>,
): Problem[] {
  const strangers = phrases.flatMap(({ id, articles: given }) =>
    Object.keys(given)
      .filter((article) => !articles.has(article))
      .map((article) => error(file, 0, `${id}: there is no article ${article}`, 'name a digest')),
  );
  const differing = phrases.flatMap(({ id, phrase, aliases, articles: given }) =>
    [...captures].flatMap(([article, { lines }]) => {
      const printing = lines.filter((line) => {
        const words = keyed([unfusedWords(line)]);
        return text.has(line.class) && [phrase, ...aliases].some((form) => holds(words, form));
      });
      const printed = printing.map(({ n }) => n);
      const named = given[article] ?? [];
      const wrong = (n: number, what: string, todo: string) =>
        error(file, 0, `${id}: line ${n} of ${article} ${what}`, todo);
      return [
        ...named.filter((n) => !printed.includes(n)).map((n) => wrong(n, 'does not print it', 'take the line out')),
        ...printed.filter((n) => !named.includes(n)).map((n) => wrong(n, 'prints it', 'add the line')),
      ];
    }),
  );
  return [...strangers, ...differing];
}
