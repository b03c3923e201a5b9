import { englishArticle, englishYear } from '../../src/schema/english.ts';
import { readTranslation, type Translation } from '../../src/text/markdown.ts';
import { readFolder, textOf } from './files.ts';
import { error, type Problem, type Result } from './problem.ts';
import { readYaml } from './yaml.ts';

/** A translation as read, with its checked front matter. */
export interface ReadTranslation<Front> extends Translation {
  file: string;
  front: Front;
}

/** All translations, by article id and by year. */
export interface Translations {
  articles: Map<string, ReadTranslation<ReturnType<typeof englishArticle.parse>>>;
  years: Map<string, ReadTranslation<ReturnType<typeof englishYear.parse>>>;
}

/**
 * Reads the translations of an edition.
 * @param folder `content/english`; a missing one holds none
 */
export function readTranslations(folder: string): Result<Translations> {
  const problems: Problem[] = [];
  const read = <Front>(path: string, schema: Parameters<typeof readYaml<Front>>[2]) => {
    const { value, problems: found } = readFolder(path, /\.md$/);
    problems.push(...found);
    return value.files.flatMap((file): [string, ReadTranslation<Front>][] => {
      const text = textOf(file);
      problems.push(...text.problems);
      if (text.value === null) return [];
      const translation = readTranslation(text.value);
      const { yaml = '', line = 1 } = translation.frontMatter ?? {};
      const front = readYaml(file.path, yaml, schema, line);
      problems.push(...front.problems);
      if (front.value === null) return [];
      return [[file.name.replace(/\.md$/, ''), { ...translation, file: file.path, front: front.value.value }]];
    });
  };
  const articles = read(folder, englishArticle);
  const years = read(`${folder}/years`, englishYear);
  for (const [, { file, front }] of [...articles, ...years]) {
    if ((front.status === 'reviewed') !== (front.reviewer !== null))
      problems.push(
        error(
          file,
          1,
          `status is ${front.status}, reviewer ${front.reviewer}`,
          'name who reviewed it, or leave it a draft',
        ),
      );
  }
  return { value: { articles: new Map(articles), years: new Map(years) }, problems };
}
