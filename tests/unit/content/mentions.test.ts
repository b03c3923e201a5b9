import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../../scripts/content/mentions.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';

const entry = (id: string, label: string, ...aliases: string[]) => {
  return { id, label, aliases, description: 'x', english: 'x' };
};
const vocabulary: Vocabulary = {
  topics: [
    entry('an-ninh', 'An ninh'),
    entry('hoa-binh', 'Hòa bình', 'hoa binh', 'hoabinh'),
    entry('hoi-dong', 'Hội đồng', 'HĐ', 'HD'),
    entry('hoi-dong-bao-an', 'Hội đồng Bảo an', 'HĐBA', 'Hội đồng Bảo an Liên hợp quốc'),
    entry('covid-19', 'Đại dịch COVID-19', 'COVID-19', 'covid'),
    entry('asean', 'ASEAN', 'asean forum'),
    entry('nam', 'Năm thi đua', 'NTD'),
  ],
  people: [
    { ...entry('tran-an', 'Trần An'), titles: [] },
    { ...entry('le-binh', 'Lê Bình'), titles: [] },
    { ...entry('bui-an', 'Bùi An'), titles: [] },
  ],
  organisations: [{ ...entry('lien-hop-quoc', 'Liên hợp quốc'), short: 'LHQ' }],
  abbreviations: [],
  phrases: [],
};
const finder = mentionFinder(vocabulary);
const topics = (text: string) => finder.in(text).topics;

describe('names are found', () => {
  test('on whole syllables only', () => {
    expect(topics('quan ninh, an ninhh, AN NINH')).toEqual(['an-ninh']);
    expect(topics('quan ninh')).toEqual([]);
  });

  test('whatever the case and the place of the tone mark, but with their diacritics', () => {
    expect(topics('vì hoà bình')).toEqual(['hoa-binh']);
    expect(topics('HOÀ BÌNH')).toEqual(['hoa-binh']);
    expect(topics('hoa binh, hoá bình')).toEqual([]);
  });

  test('the longest first, and reading goes on after it', () => {
    expect(topics('Hội đồng Bảo an Liên hợp quốc')).toEqual(['hoi-dong-bao-an']);
    expect(topics('Hội đồng Bảo an và Hội đồng')).toEqual(['hoi-dong-bao-an', 'hoi-dong']);
    expect(finder.in('Hội đồng Bảo an Liên hợp quốc').organisations).toEqual(['lien-hop-quoc']);
  });

  test('across commas and dashes, not across the end of a sentence', () => {
    expect(topics('an – ninh; hòa, bình')).toEqual(['an-ninh', 'hoa-binh']);
    expect(topics('Cần an. Ninh Bình')).toEqual([]);
  });

  test('by acronyms, short ones in capitals only', () => {
    expect(topics('HĐBA, covid-19, Asean')).toEqual(['hoi-dong-bao-an', 'covid-19', 'asean']);
    expect(topics('NTD')).toEqual(['nam']);
    expect(topics('ntd, hd')).toEqual([]);
    expect(finder.in('tại LHQ').organisations).toEqual(['lien-hop-quoc']);
  });

  test('not by an alias typed for searches, without the marks of its label', () => {
    expect(topics('hoa binh hoabinh')).toEqual([]);
    expect(topics('asean forum')).toEqual(['asean']);
  });

  test('and listed in order, people by their given name', () => {
    expect(finder.in('Trần An, Lê Bình, Bùi An').people).toEqual(['bui-an', 'tran-an', 'le-binh']);
    expect(finder.ordered('topics', ['asean', 'an-ninh', 'asean'])).toEqual(['an-ninh', 'asean']);
  });
});
