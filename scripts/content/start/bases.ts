import type { ClassifiedLine, Segmented, Source } from '../model.ts';

/** What each fact rests on, by its place in the front matter (`conference.participants.0.name`). */
export type Bases = Map<string, string>;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
const own: ReadonlySet<ClassifiedLine['class']> = new Set(['headline', 'lead', 'body']);

/**
 * Says what every fact of a draft rests on: the line that prints it, the rule it was made by, or that nothing tells it.
 * @param segmented the capture's lines with their classes
 * @param source what extraction read out of them
 */
export function basesOf({ lines }: Segmented, { article, conference }: Source): Bases {
  const bases: Bases = new Map();
  const printed = (words: string, classes = own): number | null =>
    lines.find((line) => classes.has(line.class) && plain(line.text).includes(plain(words)))?.n ?? null;
  const say = (path: string, line: number | null, otherwise: string): void => {
    bases.set(path, line === null ? otherwise : `line ${line}`);
  };
  const nowhere = 'the capture does not say';
  const among = (...classes: ClassifiedLine['class'][]) => new Set(classes);
  const stated = (
    key: 'headline' | 'publisher' | 'byline' | 'attribution',
    classes: ReturnType<typeof among>,
  ): void => {
    const value = article[key];
    say(`article.${key}`, value === null ? null : printed(value, classes), value === null ? nowhere : 'printed');
  };
  stated('headline', among('headline'));
  stated('publisher', among('chrome'));
  stated('byline', among('byline'));
  stated('attribution', among('byline'));
  bases.set('article.url', "the page's own address; where and when it was found goes into external");
  const dateline = lines.find((line) => line.class === 'dateline' && /\d{4}/.test(line.text))?.n ?? null;
  say('article.publishedAt', article.publishedAt === null ? null : dateline, nowhere);

  const title = conference.titleBasis === 'printed' ? printed(conference.title) : null;
  say('conference.title', title, 'made by rule: no line prints the name');
  const dates = {
    printed: 'printed in full',
    'inferred-year': 'no year is printed; it follows from the review year',
    'dateline-year': 'no year is printed; it follows from the date stamp',
    external: 'from outside',
    unknown: 'no words of the capture date the conference; a date from outside goes into external',
  };
  bases.set('conference.date', dates[conference.dateBasis]);
  say('conference.place', conference.place === null ? null : printed(conference.place), nowhere);
  for (const key of ['reviewYear', 'directionYear'] as const) {
    say(`conference.${key}`, printed(String(conference[key])), 'not printed; it follows from the other year');
  }
  conference.participants.forEach(({ person, name }, index) => {
    say(`conference.participants.${index}.name`, printed(name), 'printed in parts');
    if (person === null) bases.set(`conference.participants.${index}.person`, 'not in content/vocabulary/people.yaml');
  });
  const slogan = conference.theme === null ? null : printed(conference.theme.text);
  say('conference.theme', slogan, conference.theme === null ? nowhere : 'printed');
  return bases;
}
