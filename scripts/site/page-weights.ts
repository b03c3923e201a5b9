import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a first view of a page costs, in bytes: text as brotli makes it, faces and pictures as they are. */
export interface Weights {
  html: number;
  css: number;
  /** The page's modules and what they import at once; what they load later is not a page's. */
  script: number;
  fonts: number;
  pictures: number;
}

/** The parts of a page's weight, in the order they are told. */
export const weightNames = ['html', 'css', 'script', 'fonts', 'pictures'] as const satisfies (keyof Weights)[];

/** Weighs the files of a built site, each once. */
export class Scales {
  readonly folder: string;
  readonly base: string;
  private readonly known = new Map<string, number>();

  /**
   * @param folder the built site
   * @param base the path it was built for, with a slash at either end
   */
  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base;
  }

  /** A page's weights; `page` is the path of its file in the folder. */
  page(page: string): Weights {
    const html = readFileSync(join(this.folder, page), 'utf8');
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    const named = (wanted: RegExp, attribute: string) =>
      new Set(tags.filter((tag) => wanted.test(tag)).flatMap((tag) => this.addressed(tag, attribute)));
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('');
    const css = compressed(Buffer.from(styles));
    return {
      // The style sheet stands in the page; what it costs is told apart, so that a budget says which of the two grew.
      html: compressed(Buffer.from(html)) - css,
      css,
      script: this.scripts([...named(/^<script\b/, 'src')]),
      fonts: this.sum(
        this.own([...styles.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, face = '']) => face)),
        false,
      ),
      pictures: this.sum(named(/^<(img|source|image)\b/, '(?:src|srcset|href)'), false),
    };
  }

  /** Modules and everything that they import before they run, as brotli. */
  scripts(paths: string[]): number {
    const found = new Set<string>();
    const follow = (path: string) => {
      if (found.has(path)) return;
      found.add(path);
      const code = readFileSync(join(this.folder, path), 'utf8');
      for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
        follow(path.replace(/[^/]*$/, name));
      }
    };
    for (const path of paths) follow(path);
    return this.sum(found, true);
  }

  /** Bytes of one file as brotli. */
  text(path: string): number {
    return this.weigh(path, true);
  }

  private sum(paths: Iterable<string>, text: boolean): number {
    return [...paths].reduce((sum, path) => sum + this.weigh(path, text), 0);
  }

  private weigh(path: string, text: boolean): number {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(this.folder, path));
    const weight = text ? compressed(bytes) : bytes.length;
    this.known.set(path, weight);
    return weight;
  }

  /** Files that an attribute of a tag names, where they are the site's own. */
  private addressed(tag: string, attribute: string): string[] {
    const values = [...tag.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
    return [...this.own(values.flatMap((value) => value.split(',').map((part) => part.trim().split(' ')[0] ?? '')))];
  }

  /** The files of addresses, each once, where they are the site's own. */
  private own(addresses: readonly string[]): Set<string> {
    const paths = addresses
      .filter((address) => address.startsWith(this.base))
      .map((address) => address.slice(this.base.length).replace(/[?#].*$/, ''));
    return new Set(paths.filter((path) => existsSync(join(this.folder, path))));
  }
}

/** As the copies beside the pages are made. */
export function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
