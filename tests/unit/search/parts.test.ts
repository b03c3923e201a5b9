import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { indexFiles } from '../../../src/search/build/index-files.ts';
import { inParts } from '../../../src/search/build/parts.ts';
import { factsPerPart, textsPerPart } from '../../../src/search/format-parts.ts';
import type { Lexicon } from '../../../src/search/query/lexicon.ts';
import { openParts } from '../../../src/search/query/open-parts.ts';
import { openIndex } from '../../../src/search/query/open-whole.ts';
import type { Question } from '../../../src/search/ranking/answer.ts';
import { narrowingFor } from '../../../src/search/ranking/narrowing.ts';
import { rescueFor } from '../../../src/search/ranking/rescue.ts';
import { engineOver } from '../../../src/search/worker/engine.ts';
import { type Invented, inventedRecord } from './invented.ts';

const words = 'cảng bến bán tàu lưới đèn kè luồng cá thuyền chợ hải đăng khách sóng gió đảo'.split(' ');
/** Invented passages, as many as take several parts of facts, in an order that no rule of the index follows. */
const passages = Array.from({ length: factsPerPart + 300 }, (_, at): Invented => {
  const run = Array.from(
    { length: 6 + (at % 5) },
    (_, step) => words[(at * 7 + step * step * (1 + (at % 3))) % words.length],
  );
  return {
    text: `${run.join(' ')}.`,
    role: at % 4 === 0 ? 'task' : 'result',
    topics: at % 9 === 0 ? ['cang-ca'] : [],
    people: at % 301 === 0 ? ['tran-thi-sen'] : [],
    years: [2018 + (at % 3)],
  };
});
const record = inventedRecord(passages);
const index = buildIndex(record);
const { head, parts } = inParts(index);

function readied(lexicon: Lexicon): Lexicon {
  lexicon.rescue = rescueFor(lexicon);
  lexicon.narrowing = narrowingFor(lexicon);
  return lexicon;
}

/** The index in parts; notes what it fetches. */
function inPartsNoting(fetched: string[]): Lexicon {
  // As over the network: what is fetched is another copy each time.
  const copy = JSON.parse(JSON.stringify(head));
  return readied(
    openParts(copy, async (name) => {
      fetched.push(name);
      if (!parts.has(name)) throw new Error(`no part ${name}`);
      return JSON.parse(JSON.stringify(parts.get(name)));
    }),
  );
}

const asked = (text: string, selection: Question['selection'] = {}): Question => {
  return { text, selection, limit: 20, facets: true, texts: true };
};

describe('an index in parts', () => {
  test.each([
    asked('bến tàu'),
    asked('hai dang'),
    asked('hair ddawng'),
    asked('haidang khach'),
    asked('cảng cá 2019'),
    asked('nhiệm vụ 2020'),
    asked('trần thị sen'),
    asked('bqlc'),
    asked('"đảo bến"'),
    asked('lưới -đèn'),
    asked('bến tàuu'),
    asked('bến tà'),
    asked('qwertz'),
    asked('cảng vai:nhiệm-vụ'),
    asked('sóng', { year: '2019', role: 'task' }),
    asked('', { topic: 'cang-ca', year: '2020' }),
    asked('', { said: '2019' }),
  ])('answers as the whole does: $text $selection', async (question) => {
    const whole = await engineOver(readied(openIndex(index))).ask(question);
    expect(await engineOver(inPartsNoting([])).ask(question)).toEqual(whole);
  });

  test('a query fetches the parts that it needs, each once', async () => {
    const fetched: string[] = [];
    const engine = engineOver(inPartsNoting(fetched));
    await engine.ask({ ...asked('trần thị sen'), limit: 3 });
    expect(new Set(fetched).size).toBe(fetched.length);
    const texts = [...parts.keys()].filter((name) => name.startsWith('x'));
    expect(texts.length).toBeGreaterThan(passages.length / textsPerPart - 1);
    expect(fetched.filter((name) => name.startsWith('x')).length).toBeLessThanOrEqual(3);
  });

  test('a word that stands in the edition fetches its own part, none of words like it', async () => {
    const fetched: string[] = [];
    await engineOver(inPartsNoting(fetched)).ask({ ...asked('bến'), limit: 3 });
    expect(head.terms.split(' ')).toEqual(expect.arrayContaining(['ben', 'ban']));
    expect(fetched.filter((name) => name.startsWith('t'))).toHaveLength(1);
  });

  test('results stand before their texts are here, and are then the same', async () => {
    const fetched: string[] = [];
    const engine = engineOver(inPartsNoting(fetched));
    const first = await engine.ask({ ...asked('bến tàu'), texts: false });
    expect(first.results.length).toBeGreaterThan(0);
    expect(first.results.every(({ snippet }) => snippet === null)).toBe(true);
    expect(fetched.filter((name) => name.startsWith('x'))).toEqual([]);
    const whole = await engine.ask(asked('bến tàu'));
    expect(whole.results.every(({ snippet }) => snippet !== null)).toBe(true);
    expect(await engine.ask({ ...asked('bến tàu'), texts: false })).toEqual(whole);
  });

  test('completions fetch none', async () => {
    const fetched: string[] = [];
    await engineOver(inPartsNoting(fetched)).complete('tran thi');
    expect(fetched).toEqual([]);
  });

  test('a part that could not be had is asked for again', async () => {
    let broken = true;
    const lexicon = openParts(head, async (name) => {
      if (broken) throw new Error('no network');
      return parts.get(name);
    });
    const engine = engineOver(readied(lexicon));
    await expect(engine.ask(asked('bến tàu'))).rejects.toThrow('no network');
    broken = false;
    expect((await engine.ask(asked('bến tàu'))).total).toBeGreaterThan(0);
  });
});

describe('the files of an index', () => {
  test('a small edition has one, a large one a head and its parts, all of one name', () => {
    expect(indexFiles(inventedRecord(passages.slice(0, 50)))).toHaveLength(1);
    const [first, ...others] = indexFiles(record).map(({ name }) => name);
    expect(first).toMatch(/^doan\.[0-9a-f]{12}\.json$/);
    expect(others.length).toBe(parts.size);
    expect(others.every((name) => name.startsWith(first?.replace('json', '') ?? ' '))).toBe(true);
  });

  test('other words, another name', () => {
    const other = indexFiles(inventedRecord([...passages.slice(1), { text: 'Chợ họp sớm.' }]));
    expect(other[0]?.name).not.toBe(indexFiles(record)[0]?.name);
    expect(indexFiles(record)).toEqual(indexFiles(record));
  });

  test('a name with the bar that stands between names is refused', () => {
    const { vocabulary, ...rest } = inventedRecord([{ text: 'Cảng cá.', topics: ['cang-ca'] }]);
    const topics = vocabulary.topics.map((topic) => ({ ...topic, aliases: ['bến | cá'] }));
    expect(() => buildIndex({ ...rest, vocabulary: { ...vocabulary, topics } })).toThrow('bar');
  });
});
