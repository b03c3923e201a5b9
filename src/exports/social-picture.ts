import { sidesOf } from '../record/counts.ts';
import type { DocumentaryRecord, RecordYear } from '../record/model.ts';
import { escaped } from './xml.ts';

export const pictureSize = { width: 1200, height: 630 } as const;

/** The stem of a picture's file under `anh/`: a year's, or that of all other pages. */
export const pictureName = (year: number | null) => (year === null ? 'an-ban' : `nam-${year}`);

const { width, height } = pictureSize;
const margin = 90;
/** The light tokens of the style sheet. */
const colours = { paper: '#fbfaf6', ink: '#1f1c18', soft: '#655f55', line: '#ddd7ca', lacquer: '#8c2a1b' };

/** Draws the year or the edition's name over the years' marks. */
export function pictureSvg(record: DocumentaryRecord, year: number | null): string {
  const { name } = record.edition;
  const title = year === null ? name : String(year);
  const size = Math.min(190, (width - 2 * margin) / (title.length * 0.52));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<path d="M0 0V14" stroke="${colours.line}" stroke-width="4"/></pattern></defs>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${year === null ? '' : text(name, margin, 130, 44, colours.soft)}
${text(title, margin, 340, size, colours.ink)}
${record.years.map((entry, place) => column(record, entry, place, entry.year === year)).join('\n')}
</svg>`;
}

/** A year of the row: what is set out for it in the left half, what is reported of it in the right one. */
function column(record: DocumentaryRecord, entry: RecordYear, place: number, isCurrent: boolean): string {
  const half = (width - 2 * margin) / record.years.length / 2;
  const [left, top, tall] = [margin + place * 2 * half, 430, 90];
  const middle = top + tall / 2;
  const { task, result } = sidesOf(record, entry.year);
  const [ring, disc] = [left + half / 2, left + half * 1.5];
  const hatched = (x: number) => `<rect x="${x}" y="${top}" width="${half}" height="${tall}" fill="url(#hatch)"/>`;
  const mark = (x: number, fill: string) =>
    `<circle cx="${x}" cy="${middle}" r="13" fill="${fill}" stroke="${colours.lacquer}" stroke-width="5"/>`;
  const join = `<path d="M${ring} ${middle}H${disc}" stroke="${colours.lacquer}" stroke-width="4"/>`;
  return [
    `<path d="M${left} ${top}V${top + tall}" stroke="${colours.line}" stroke-width="2"/>`,
    entry.directedBy.length === 0 ? hatched(left) : '',
    entry.reviewedBy.length === 0 ? hatched(left + half) : '',
    task.length > 0 && result.length > 0 ? join : '',
    task.length > 0 ? mark(ring, colours.paper) : '',
    result.length > 0 ? mark(disc, colours.lacquer) : '',
    text(String(entry.year), left + 6, top + tall + 48, 30, isCurrent ? colours.lacquer : colours.soft),
  ].join('');
}

const text = (words: string, x: number, y: number, size: number, fill: string): string =>
  `<text x="${x}" y="${y}" font-family="Source Serif 4 Variable" font-size="${size}" fill="${fill}">${escaped(words)}</text>`;
