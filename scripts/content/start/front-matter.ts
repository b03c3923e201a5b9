import { writeMarkdown } from '../markdown.ts';
import type { Source } from '../model.ts';
import type { Bases } from './bases.ts';

/**
 * The front matter of a new digest, fences included, with comments where the schema has no place for a basis.
 * @param source facts as extracted
 * @param bases what each rests on
 * @param notes what a person should look at, a sentence each
 */
export function frontMatterOf({ article, conference }: Source, bases: Bases, notes: readonly string[]): string {
  const { headline, publisher, publisherBasis, url, ...rest } = article;
  const ordered = { headline, publisher, publisherBasis, url, ...rest };
  const yaml = writeMarkdown({ digest: 1, article: ordered, conference }, []).trimEnd().split('\n');
  const trail: { indent: number; key: string }[] = [];
  const counts = new Map<string, number>();
  const commented = yaml.map((line) => {
    const [, indent = '', item, key] = /^( *)(- )?([a-zA-Z]+):/.exec(line) ?? [];
    if (key === undefined) return line;
    const depth = indent.length + (item === undefined ? 0 : 2);
    while ((trail.at(-1)?.indent ?? -1) >= depth) trail.pop();
    if (item !== undefined) {
      while ((trail.at(-1)?.indent ?? -1) >= indent.length) trail.pop();
      const list = trail.map((part) => part.key).join('.');
      counts.set(list, (counts.get(list) ?? -1) + 1);
      trail.push({ indent: indent.length, key: String(counts.get(list)) });
    }
    trail.push({ indent: depth, key });
    const basis = bases.get(trail.map((part) => part.key).join('.'));
    return basis === undefined ? line : `${line} # ${basis}`;
  });
  const [fence = '---', ...facts] = commented;
  const heading = notes.length === 0 ? [] : ['# To look at, then to take out:', ...notes.map((note) => `# - ${note}`)];
  return `${[fence, ...heading, ...facts].join('\n')}\n`;
}
