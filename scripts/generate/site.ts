import { type DatelineForm, datelines } from './dates.ts';
import { placeName, slug } from './names.ts';
import { Random } from './random.ts';

/** An invented newspaper and how its pages are built. */
export interface Site {
  /** Its name, e.g. "Báo Hà Lâm điện tử". */
  name: string;
  /** Its part of an article's id, e.g. `baohalam`. */
  short: string;
  /** Its host; `.example` belongs to nobody. */
  host: string;
  /** What its pages begin with: the name in a banner, a trail of sections, or nothing. */
  top: 'banner' | 'trail' | 'nothing';
  dateline: DatelineForm | null;
  datelineFirst: boolean;
  related: 'pipes' | 'list' | 'none';
  caption: 'plain' | 'image-above' | 'pipes' | 'indented' | 'credit-below';
  after: readonly After[];
  ending: 'none' | 'byline' | 'agency' | 'both';
  /** Blank lines between the lines. */
  blanks: 0 | 1 | 2;
}

/** Blocks under an article. */
export const afters = ['stamped', 'doubled', 'bullets', 'comments', 'videos', 'images', 'footer', 'tags'] as const;
export type After = (typeof afters)[number];

/** The newspaper of a rank; its pages are all built alike. */
export function siteOf(seed: string, rank: number): Site {
  const stream = new Random(seed, 'site', rank);
  const place = placeName(seed, rank * 5 + 2);
  const [name, kind] = stream.pick([
    [`Báo ${place} điện tử`, 'bao'],
    [`Tạp chí Đối ngoại ${place}`, 'tapchi'],
    [`Cổng thông tin ${place}`, 'cong'],
    [`Thời báo ${place}`, 'thoibao'],
  ] as const);
  const short = kind + slug(place).replaceAll('-', '');
  return {
    name,
    short,
    host: `${short}.example`,
    top: stream.pick(['banner', 'banner', 'trail', 'nothing']),
    dateline: stream.chance(65) ? stream.pick(datelines) : null,
    datelineFirst: stream.chance(50),
    related: stream.pick(['pipes', 'list', 'none', 'none']),
    caption: stream.pick(['plain', 'image-above', 'pipes', 'indented', 'credit-below']),
    after: stream.shuffled(afters).slice(0, stream.between(0, 4)),
    ending: stream.pick(['none', 'byline', 'agency', 'both']),
    blanks: stream.pick([0, 1, 1, 2]),
  };
}
