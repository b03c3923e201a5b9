import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCapture } from '../../../scripts/capture/read.ts';
import { readDigest } from '../../../scripts/content/read/digest.ts';
import { editionOf, type Form } from '../../../scripts/generate/edition.ts';
import type { Truth } from '../../../scripts/generate/truth.ts';
import { edition } from '../../../src/schema/edition.ts';
import { ledger } from '../../../src/schema/ledger.ts';
import { organisation, person, topic } from '../../../src/schema/vocabulary.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** An edition held in memory: path → text, captures as bytes. */
function made(seed: string, articles: number, form: Form = 'both') {
  const texts = new Map<string, string>();
  const captures = new Map<string, Uint8Array>();
  for (const { path, content } of editionOf({ seed, articles, form }, hashOf)) {
    if (typeof content === 'string') texts.set(path, (texts.get(path) ?? '') + content);
    else captures.set(path.replace('captures/', ''), content);
  }
  return { texts, captures, truth: JSON.parse(texts.get('truth.json') ?? '[]') as Truth[] };
}

const sample = made('seed', 120);
const { texts, captures, truth } = sample;

function read<Value>(path: string, schema: { parse(data: unknown): Value }): Value {
  return schema.parse(parse(texts.get(path) ?? ''));
}

const vocabulary = {
  topics: read('content/vocabulary/topics.yaml', topic.array()),
  people: read('content/vocabulary/people.yaml', person.array()),
  organisations: read('content/vocabulary/organisations.yaml', organisation.array()),
  abbreviations: [],
  phrases: [],
};
const context = { vocabulary, edition: read('content/edition.yaml', edition) };
const digests = [...texts]
  .filter(([path]) => path.startsWith('sources/'))
  .map(([path, text]) => readDigest(path, text, context));

/** The lines of a capture as the reader has them: composed, with plain spaces. */
function linesOf(file: string): string[] {
  return readCapture(file, captures.get(file) ?? new Uint8Array()).value?.lines ?? [];
}

describe('an edition depends on its seed and its size alone', () => {
  test('the same seed gives the same bytes', () => {
    expect(made('seed', 120)).toEqual(sample);
  });

  test('another seed gives other bytes', () => {
    expect([...made('other', 3).captures.values()]).not.toEqual([...captures.values()].slice(0, 3));
  });

  test('these bytes, on every machine', () => {
    expect(truth[0]?.sha256).toBe('200d99d4ea63218be8200e36db510a43a782e1a90b1c22dafc2def8163c19f2d');
  });

  test('a smaller edition is the beginning of a larger one', () => {
    const small = made('seed', 37);
    for (const [file, bytes] of small.captures) expect(captures.get(file)).toEqual(bytes);
    for (const [path, text] of small.texts) {
      if (path.startsWith('sources/') || path.startsWith('content/ledgers/')) expect(texts.get(path)).toBe(text);
    }
    expect(truth.slice(0, 37)).toEqual(small.truth);
  });

  test('a form leaves out the files of the other and changes nothing else', () => {
    expect(made('seed', 5, 'captures').texts.has(`sources/${truth[0]?.article}.md`)).toBe(false);
    expect(made('seed', 5, 'digests').captures.size).toBe(0);
    expect(made('seed', 5, 'digests').truth).toEqual(truth.slice(0, 5));
  });
});

describe('captures are pages of newspapers', () => {
  test('every line stands in the truth once', () => {
    for (const { file, sha256, classes } of truth) {
      expect(hashOf(captures.get(file) ?? new Uint8Array())).toBe(sha256);
      expect(linesOf(file)).toHaveLength(classes.length);
    }
    expect(captures.size).toBe(truth.length);
  });

  test('blank lines are blank and no others', () => {
    for (const { file, classes } of truth) {
      linesOf(file).forEach((line, index) => {
        expect(line.trim() === '', `${file}:${index + 1}`).toBe(classes[index] === 'blank');
      });
    }
  });

  test('a body has 6 to 25 paragraphs of 20 to 110 syllables', () => {
    for (const { file, classes, also } of truth) {
      const lines = linesOf(file);
      const lengths = lines.flatMap((line, index) => {
        const caption = also.find((part) => part.line === index + 1)?.from ?? Number.POSITIVE_INFINITY;
        return classes[index] === 'body' ? [Math.min(syllablesOf(line).length, caption - 1)] : [];
      });
      expect(lengths.length, file).toBeGreaterThanOrEqual(6);
      expect(lengths.length, file).toBeLessThanOrEqual(25);
      expect(Math.min(...lengths), file).toBeGreaterThanOrEqual(20);
      expect(Math.max(...lengths), file).toBeLessThanOrEqual(110);
    }
  });

  test('the facts of the truth are printed', () => {
    for (const { file, facts, conference } of truth) {
      const lines = linesOf(file).map((line) => line.trim());
      const text = lines.join('\n');
      if (facts.headline !== null) expect(lines, file).toContain(facts.headline);
      if (conference.place !== null) expect(text, file).toContain(conference.place);
      if (conference.theme !== null) expect(text, file).toContain(`“${conference.theme.text}”`);
      if (conference.titleBasis === 'printed') expect(text, file).toContain(conference.title);
      for (const { title, name } of conference.participants) expect(text, file).toContain(`${title} ${name}`);
      const { dateEvidence } = conference;
      if (dateEvidence !== null)
        expect(lines[dateEvidence.line - 1], file).toMatch(new RegExp(dateEvidence.words, 'i'));
    }
  });

  test('the real pages\u2019 traps are all met', () => {
    const all = [...captures.values()].map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const met = (pattern: RegExp) => all.filter((text) => pattern.test(text)).length;
    for (const trap of [
      /^\| .* \|$/m,
      /\r\n/,
      /\u00a0/,
      /^\ufeff/,
      /\n\n/,
      /^(.+)\n\n?\1$/m,
      /!\[\]\(\) \|/,
      /Published Date/,
    ]) {
      expect(met(trap), String(trap)).toBeGreaterThan(0);
    }
    expect(all.some((text) => text !== text.normalize('NFC'))).toBe(true);
    expect(truth.some(({ also }) => also.length > 0)).toBe(true);
    expect(truth.some(({ facts }) => facts.headline === null)).toBe(true);
    expect(truth.some(({ sameTextAs }) => sameTextAs !== null)).toBe(true);
  });
});

describe('digests are what the content command reads', () => {
  test('no digest has a problem', () => {
    expect(digests.flatMap(({ problems }) => problems)).toEqual([]);
    expect(digests).toHaveLength(truth.length);
  });

  test('every body line has a passage, and passages rest on nothing else', () => {
    for (const { value } of digests) {
      const { classes } = truth.find(({ article }) => article === value?.id) as Truth;
      const told = classes.flatMap((one, index) => (one === 'body' || one === 'lead' ? [index + 1] : []));
      expect([...new Set(value?.passages.flatMap(({ lines }) => lines))]).toEqual(told);
    }
  });

  test('numbers, names and phrases in quotation marks of a passage stand in its line', () => {
    for (const { value } of digests) {
      const lines = linesOf(value?.article.capture.file ?? '');
      for (const {
        text,
        lines: [line],
        anchor,
      } of value?.passages ?? []) {
        const press = lines[line - 1] ?? '';
        for (const part of text.match(/\d+(?:[.,/]\d+)*%?|“[^”]+”|(?<=[^.:“] )\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)+/gu) ??
          []) {
          expect(press, text).toContain(part);
        }
        for (const part of anchor ?? []) expect(press).toContain(part);
      }
    }
  });

  test('a digest uses other words: no run of twelve syllables of its capture but names, titles and themes', () => {
    const runs = (text: string) => {
      const syllables = syllablesOf(text.toLowerCase()).map((one) => one.text);
      return syllables.slice(11).map((_one, index) => syllables.slice(index, index + 12).join(' '));
    };
    for (const { value } of digests) {
      if (value === null) continue;
      const { theme, title, participants, organisers } = value.conference;
      const bodies = vocabulary.organisations.filter(({ id }) => organisers.includes(id)).map(({ label }) => label);
      const names = [theme?.text, title, ...participants.map((one) => `${one.title} ${one.name}`), ...bodies];
      const lines = linesOf(value.article.capture.file);
      for (const {
        text,
        lines: [line],
      } of value.passages) {
        const free = names.reduce<string>((rest, name) => (name ? rest.replaceAll(name, '×') : rest), text);
        const printed = new Set(runs(lines[line - 1] ?? ''));
        expect(
          free
            .split(/[×]/)
            .flatMap(runs)
            .filter((run) => printed.has(run)),
          text,
        ).toEqual([]);
      }
    }
  });

  test('everything but captures is composed (NFC)', () => {
    for (const [path, text] of texts) expect(text === text.normalize('NFC'), path).toBe(true);
  });

  test('abstracts have 60 to 120 words', () => {
    for (const { value } of digests) {
      const length = syllablesOf(value?.abstract ?? '').length;
      expect(length, value?.abstract ?? '').toBeGreaterThanOrEqual(60);
      expect(length, value?.abstract ?? '').toBeLessThanOrEqual(125);
    }
  });

  test('each has its ledger', () => {
    for (const { value } of digests) {
      const [entry] = ledger.parse(JSON.parse(texts.get(`content/ledgers/${value?.id}.json`) ?? '[]'));
      expect(entry?.sha256).toBe(value?.article.capture.sha256);
      expect(entry?.lines).toHaveLength(value?.article.capture.lines ?? 0);
    }
  });
});

test('names in the vocabulary are unlike each other without their marks', () => {
  for (const list of [vocabulary.topics, vocabulary.people, vocabulary.organisations]) {
    const names = list.flatMap(({ label, aliases }) => [
      ...new Set([label, ...aliases].map((one) => one.toLowerCase())),
    ]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('vocabulary grows with the number of articles, more slowly than it', () => {
  const names = (count: number) => {
    const words = truth.slice(0, count).flatMap(
      ({ file }) =>
        linesOf(file)
          .join(' ')
          .match(/(?:\p{Lu}\p{L}+ ){2,}/gu) ?? [],
    );
    return new Set(words).size;
  };
  expect(names(120)).toBeGreaterThan(names(30) * 1.4);
  expect(names(120)).toBeLessThan(names(30) * 4);
});
