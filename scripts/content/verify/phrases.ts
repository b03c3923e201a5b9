import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { withoutCaption } from '../../capture/statements.ts';
import type { Segmented } from '../model.ts';
import { error } from '../problem.ts';
import { editionFolder } from '../settings.ts';
import { holds, keyed } from './claims.ts';

const articleClasses = ['headline', 'subheading', 'lead', 'body'];

/** Compares phrases with the captures, both ways: a line is named where it prints one of the forms, and only there. */
export function phraseProblems({ phrases }: Vocabulary, articles: string[], captures: Map<string, Segmented>) {
  const file = `${editionFolder}/vocabulary/phrases.yaml`;
  return phrases.flatMap(({ id, phrase, aliases, articles: given }) => {
    const wrong = (what: string, todo: string) => error(file, 0, `${id}: ${what}`, todo);
    const strangers = Object.keys(given).filter((article) => !articles.includes(article));
    const differing = [...captures].flatMap(([article, { lines }]) => {
      const own = lines.filter((line) => articleClasses.includes(line.class));
      const texts = own.map((line) => ({ n: line.n, words: keyed([withoutCaption(line)]) }));
      const printing = texts.filter(({ words }) => [phrase, ...aliases].some((form) => holds(words, form)));
      const named = new Set(given[article]);
      return [...named.symmetricDifference(new Set(printing.map(({ n }) => n)))].map((n) =>
        named.has(n)
          ? wrong(`line ${n} of ${article} does not print it`, 'take the line out')
          : wrong(`line ${n} of ${article} prints it`, 'add the line'),
      );
    });
    return [...strangers.map((one) => wrong(`there is no article ${one}`, 'name a digest')), ...differing];
  });
}
