import { absoluteAddress, type Site } from '../addresses.ts';
import { countsOf } from '../record/counts.ts';
import type { DocumentaryRecord } from '../record/model.ts';

/** The picture that a link to a page shows where it is shared. */
export interface SocialPicture {
  /** Its file's stem under `anh/`: `nam-2020`, `an-ban`. */
  name: string;
  /** The words on it: “2020”, the edition's name. */
  title: string;
  /** The year whose two sides it shows; null for the edition's own. */
  year: number | null;
}

export const pictureSize = { width: 1200, height: 630 } as const;

/** Every picture of an edition: one for each year, one for all other pages. */
export function socialPictures({ edition, years }: DocumentaryRecord): SocialPicture[] {
  return [
    { name: 'an-ban', title: edition.name, year: null },
    ...years.map(({ year }) => ({ name: `nam-${year}`, title: String(year), year })),
  ];
}

/**
 * The address of a page's picture.
 * @param year the year that the page is about; null for another page
 * @returns null where the host is unknown: shared pictures need their host
 */
export function pictureAddress(site: Site, year: number | null): string | null {
  const name = year === null ? 'an-ban' : `nam-${year}`;
  return absoluteAddress(site, `${site.addresses.home}anh/${name}.png`);
}

const margin = 90;
/** The light tokens of the style sheet. */
const colours = { paper: '#fbfaf6', ink: '#1f1c18', soft: '#655f55', line: '#ddd7ca', lacquer: '#8c2a1b' };

/** A letter or sign that the face's cuts for pictures lack. */
const unknown = /[^ -~\u00a0-\u017f\u0370-\u03ff\u0400-\u045fƠơƯư\u1ea0-\u1ef9\u2010-\u205e₫€™№−×→←↑↓⌀]/u;

/**
 * Draws a picture as SVG: the title, and the years as the picture of threads has them, a ring for what is set out, a
 * disc for what is reported, hatching where no article covers the half year.
 * @throws Error naming a letter or sign of the title that the face lacks
 */
export function pictureSvg(record: DocumentaryRecord, { title, year }: SocialPicture): string {
  const { width, height } = pictureSize;
  const missing = unknown.exec(title + record.edition.name)?.[0];
  if (missing !== undefined) {
    throw new Error(
      `content/edition.yaml: the face of the shared pictures has no "${missing}" — name the edition without`,
    );
  }
  const size = Math.min(190, (width - 2 * margin) / (title.length * 0.52));
  const top = year === null ? '' : text(record.edition.name, margin, 130, 44, colours.soft);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<path d="M0 0V14" stroke="${colours.line}" stroke-width="4"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    top,
    text(title, margin, 340, size, colours.ink),
    yearsRow(record, year),
    '</svg>',
  ].join('\n');
}

function yearsRow(record: DocumentaryRecord, current: number | null): string {
  const counts = countsOf(record).ofYear;
  const column = (pictureSize.width - 2 * margin) / record.years.length;
  const [top, tall] = [430, 90];
  return record.years
    .map(({ year, reviewedBy, directedBy }, place) => {
      const left = margin + place * column;
      const half = column / 2;
      const sides = counts.get(year);
      const hatched = (at: number) =>
        `<rect x="${at}" y="${top}" width="${half}" height="${tall}" fill="url(#hatch)"/>`;
      const mark = (at: number, fill: string) =>
        `<circle cx="${at}" cy="${top + tall / 2}" r="13" fill="${fill}" stroke="${colours.lacquer}" stroke-width="5"/>`;
      const middles = [left + half / 2, left + half + half / 2] as const;
      const both = sides !== undefined && sides.task.length > 0 && sides.result.length > 0;
      const line = `<path d="M${middles[0]} ${top + tall / 2}H${middles[1]}" stroke="${colours.lacquer}" stroke-width="4"/>`;
      return [
        `<path d="M${left} ${top}V${top + tall}" stroke="${colours.line}" stroke-width="2"/>`,
        directedBy.length === 0 ? hatched(left) : '',
        reviewedBy.length === 0 ? hatched(left + half) : '',
        both ? line : '',
        sides?.task.length ? mark(middles[0], colours.paper) : '',
        sides?.result.length ? mark(middles[1], colours.lacquer) : '',
        text(String(year), left + 6, top + tall + 48, 30, year === current ? colours.lacquer : colours.soft),
      ].join('');
    })
    .join('\n');
}

function text(words: string, x: number, y: number, size: number, fill: string): string {
  const escaped = words.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<text x="${x}" y="${y}" font-family="Source Serif 4" font-size="${size}" fill="${fill}">${escaped}</text>`;
}
