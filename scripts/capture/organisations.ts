import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { anyOf } from '../../src/text/phrases.ts';
import { keysOf, syllablesOf } from '../../src/text/syllables.ts';
import lists from './word-lists.json' with { type: 'json' };

// How the names of Vietnamese bodies begin, and what may follow: compounds with a capital first (Khoa học, Y tế),
// joined by nothing, by "và", by commas that end in "và" (Văn hóa, Thể thao và Du lịch), and the place of a local one.
const peopleOf = '(?:\\s+(?:nhân dân|các tổ chức(?: hữu nghị| phi chính phủ)?|hữu nghị|quốc gia))?';
const head = `(?:${anyOf(...lists.bodies.heads)}${peopleOf})`;
// A head opens another body, an office a person: no name goes on with one behind a comma or "và".
const office = `(?:${lists.bodies.offices.join('|')})`;
const person = `(?:${lists.families.common.join('|')})\\s+(?!Chí Minh)\\p{Lu}`;
const capital = '\\p{Lu}[\\p{L}\\p{M}.&]*';
// Not the verb, or the word of time or place, that goes on after a name.
const small = `(?!${anyOf(...lists.bodies.nameEnds)})\\p{Ll}[\\p{L}\\p{M}]*`;
// What such names go on with in small letters (Phát triển nông thôn, Giao thông vận tải).
const nouns = `(?:\\s+${anyOf(...lists.bodies.nouns)})?`;
const noun = `(?!${head}\\s|${office}(?![\\p{L}]))${capital}\\s+${small}${nouns}`;
const unit = `(?!${office}\\s|${person})${capital}(?:\\s+${small})?${nouns}`;
const place = `(?:tỉnh|thành phố|TP\\.?|huyện|quận|thị xã)\\s+${capital}(?:\\s+(?!${person})${capital}){0,3}(?:\\s+[-–]\\s+${capital}(?:\\s+${capital})?)?`;
const joined = [
  `(?:,\\s+${noun})*\\s+và\\s+${noun}`,
  `\\s+[-–]\\s+${noun}(?=\\s+và\\s)`,
  `\\s+${place}`,
  '\\s+về người Việt Nam ở nước ngoài',
  `\\s+(?:của\\s+)?${unit}`,
].join('|');

const bodyName = new RegExp(
  `(?<![\\p{L}\\p{M}])${head}(?:\\s+${capital}(?:\\s+${small})?${nouns}|\\s+${place})(?:${joined}){0,5}`,
  'gu',
);

// A unit that names its ministry is another body: "Cục Lãnh sự (Bộ Ngoại giao)"; behind a comma none may follow in a list.
const units = anyOf(...lists.bodies.units);
const unitName = `${capital}(?:\\s+(?:${small}|(?:và\\s+(?!Bộ\\s))?${capital}|về người Việt Nam ở nước ngoài)){0,10}?`;
const ministry = `Bộ\\s+${capital}\\s+${small}(?![\\p{L}\\p{M}])`;
const ministryUnit = new RegExp(
  `${units}(?:\\s+${unitName}(?:\\s+của)?)?(?:\\s+|\\s*[(–-]\\s*)${ministry}|${units}\\s+${unitName},\\s+${ministry}(?!\\s*(?:,|và)\\s)`,
  'gu',
);

/** A foreign body has its country behind the name of ours: "Bộ Ngoại giao Lào". */
const foreign = new RegExp(`^\\s+(?:${lists.countries.join('|')})(?![\\p{L}\\p{M}])(?!\\s+(?:\\p{Lu}|trong|tại))`, 'u');

export interface Body {
  name: string;
  /** Its id in organisations.yaml; null where the vocabulary does not know it. */
  id: string | null;
}

/** Makes a finder of the bodies a text names, once each in order: the vocabulary's, others by heads like Bộ, Ban. */
export function bodyFinder({ organisations }: Vocabulary): (text: string) => Body[] {
  // The longest names come first; a single syllable counts only in capitals.
  const known = organisations
    .flatMap(({ id, label, short, aliases }) => [label, ...aliases, short ?? ''].map((name) => ({ name, id })))
    .map((body) => ({ ...body, keys: keysOf(body.name) }))
    .filter(({ name, keys }) => keys.length > 1 || (keys.length === 1 && name === name.toUpperCase()))
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const found: (Body & { start: number; end: number })[] = [...text.matchAll(ministryUnit)].map(
      ({ 0: name, index: start }) => ({ start, end: start + name.length, name: name.replace('(', ''), id: null }),
    );
    const overlapping = (start: number, end: number) => found.filter((other) => start < other.end && other.start < end);
    const syllables = syllablesOf(text);
    const keys = keysOf(text);
    for (const body of known.filter(({ keys: [first = ''] }) => keys.includes(first))) {
      for (const [at, { start }] of syllables.entries()) {
        if (!body.keys.every((key, offset) => keys[at + offset] === key)) continue;
        const nameEnd = syllables[at + body.keys.length - 1]?.end ?? start;
        if (overlapping(start, nameEnd).length > 0) continue;
        const abroad = text.slice(nameEnd).match(foreign)?.[0] ?? '';
        const end = nameEnd + abroad.length;
        found.push({ start, end, name: text.slice(start, end), id: abroad === '' ? body.id : null });
      }
    }
    for (const { 0: name, index: start } of text.matchAll(bodyName)) {
      const end = start + name.length;
      const [inside, ...others] = overlapping(start, end);
      if (!/\s/.test(name) || others.length > 0) continue;
      if (inside === undefined) found.push({ start, end, name, id: null });
      // "Đảng ủy Bộ Ngoại giao" is another body than the one its name ends in.
      else if (start < inside.start) Object.assign(inside, { start, name: text.slice(start, inside.end), id: null });
    }
    found.sort((a, b) => a.start - b.start);
    return [...Map.groupBy(found, ({ id, name }) => id ?? name).values()].flatMap(([first]) => first ?? []);
  };
}
