import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build.ts';
import { completionsFor } from '../../../src/search/completions.ts';
import { openEngine } from '../../../src/search/engine.ts';
import { engineOf } from '../../search/ours.ts';
import { english } from '../record/small-record.ts';
import { ask, found, inventedRecord } from './invented.ts';

const record = inventedRecord([
  { text: 'Cảng cá được mở rộng thêm hai cầu tàu.', topics: ['cang-ca'], years: [2018] },
  { text: 'Cần nạo vét luồng vào cảng cá.', topics: ['cang-ca'], role: 'task', years: [2019] },
  { text: 'Trần Thị Sen phát biểu kết thúc cuộc họp.', people: ['tran-thi-sen'], role: 'guidance' },
]);
const engine = engineOf(record);

test('a passage that only its topic finds says so', () => {
  const filed = inventedRecord([
    { text: 'Cảng cá mở.', topics: ['cang-ca'] },
    { text: 'Cầu tàu cũ.', topics: ['cang-ca'] },
  ]);
  expect(ask(engineOf(filed), 'cảng cá').results.map(({ topics }) => topics)).toEqual([[], ['Cảng cá']]);
});

test('pages that words may become stand by their best name', () => {
  expect(completionsFor('2018', engine).map(({ id }) => id)).toEqual(['2018', 'tong-ket-2018']);
});

describe('direct answers', () => {
  test('what was held in a year without a review is a whole sentence, with its day', () => {
    const found = { what: 'Đại hội Cảng, họp', date: '2019-03-05', url: 'https://example.org/', accessed: '2026-11' };
    const years = record.years.map((one) => (one.year === 2019 ? { ...one, gap: true, held: [found] } : one));
    const [answer] = ask(engineOf({ ...record, years }), '2019').direct;
    expect(answer?.year?.held).toEqual([{ what: 'Đại hội Cảng, họp ngày 5/3/2019', url: found.url }]);
  });

  test.each([
    ['cảng cá', 'topic', 'cang-ca'],
    ['ben ca', 'topic', 'cang-ca'],
    ['tran thi sen', 'person', 'tran-thi-sen'],
    ['2019', 'year', '2019'],
    ['năm 2019', 'year', '2019'],
    ['tổng kết 2018', 'conference', 'tong-ket-2018'],
    ['cảngg cá', 'topic', 'cang-ca'],
    ['beens cas', 'topic', 'cang-ca'],
    ['năm:2019', 'year', '2019'],
    ['21/1/2018', 'year', '2018'],
    ['21/1', 'conference', 'tong-ket-2018'],
    ['họp 21-1-2019', 'conference', 'tong-ket-2018'],
    ['21.01.2019', 'conference', 'tong-ket-2018'],
    ['ngày 21 tháng 1 năm 2019', 'conference', 'tong-ket-2018'],
    ['tháng 1 năm 2019', 'conference', 'tong-ket-2018'],
    ['1/2019', 'conference', 'tong-ket-2018'],
  ])('%s: the page of the %s', (query, kind, id) => {
    expect(ask(engine, query).direct[0]).toMatchObject({ kind, id });
  });

  test.each([
    ['tran th', 'tran-thi-sen'],
    ['bến c', 'cang-ca'],
  ])('%s: the page of the name that it begins', (query, id) => {
    expect(ask(engine, query).direct).toMatchObject([{ id }]);
    expect(ask(engine, query.slice(0, 2)).direct).toEqual([]);
  });

  test.each(['21/3', '21/1/2018', 'nhiệm kỳ 2018-2019', '45/13'])('%s: no conference', (query) => {
    expect(ask(engine, query).direct.some((answer) => answer.kind === 'conference')).toBe(false);
  });

  test('a query with more in it has the page of its name too', () => {
    expect(ask(engine, 'cảng cá mở rộng').direct.map(({ id }) => id)).toEqual(['cang-ca']);
  });
});

test('a place where others met too is no name of a conference', () => {
  const placed = record.conferences.map((one) => ({ ...one, place: 'Bến Lớn' }));
  const external = [{ key: 'place' as const, value: 'Bến Lớn', url: 'https://example.org/', accessed: '2026-11' }];
  const directIn = (conferences: typeof record.conferences) =>
    ask(engineOf({ ...record, conferences }), 'bến lớn').direct;
  expect(directIn(placed)).toMatchObject([{ id: 'tong-ket-2018' }]);
  expect(directIn([...placed, ...placed.map((one) => ({ ...one, id: 'khac', place: null, external }))])).toEqual([]);
});

test('a slogan typed out comes before a formula in it', () => {
  const phrases = [{ id: 'cho', phrase: 'cầu tàu', aliases: [], what: 'Chữ.', english: 'pier', articles: {} }];
  const conferences = record.conferences.map((one) => ({ ...one, theme: { year: 2019, text: 'Cầu tàu là nhà' } }));
  const own = engineOf({ ...record, conferences, vocabulary: { ...record.vocabulary, phrases } });
  expect(ask(own, 'cầu tàu là nhà').direct.map(({ kind }) => kind)).toEqual(['conference', 'phrase']);
});

test('two abbreviations are read at once', () => {
  const abbreviations = [...record.vocabulary.abbreviations, { short: 'CT', long: 'Cầu tàu' }];
  const texts = inventedRecord([{ text: 'Cầu tàu Ban Quản lý cảng dời đi.' }]);
  const own = engineOf({ ...texts, vocabulary: { ...texts.vocabulary, abbreviations } });
  expect(ask(own, 'CT BQLC dời').results).toMatchObject([{ full: true }]);
});

test('an office is its holder’s before a capital; a name is its own behind an office', () => {
  const titles = [{ article: 'bai', title: 'Bộ trưởng', line: 1 }];
  const [holder] = record.vocabulary.people.map((one) => ({ ...one, titles }));
  const people = holder ? [holder, { ...holder, id: 'le-van-den', label: 'Lê Văn Đèn', titles: [] }] : [];
  const texts = inventedRecord([
    { text: 'Trần Thị Sen phát biểu.', people: ['tran-thi-sen'] },
    { text: 'Lê Văn Đèn nghe.', people: ['le-van-den'] },
  ]);
  const held = engineOf({ ...texts, vocabulary: { ...texts.vocabulary, people } });
  for (const query of ['BT Sen', 'bộ trưởng BQLC'])
    expect(ask(held, query).direct).toMatchObject([{ id: 'tran-thi-sen' }]);
  expect(ask(held, 'bộ trưởng Lê Văn Đèn').direct).toMatchObject([{ id: 'le-van-den' }]);
});

describe('another than the edition has', () => {
  const aliases = ['Quyết định 12', 'Đại hội VII', '90 năm ngành cảng cá'];
  const titles = [{ article: 'bai', title: 'Giám đốc Cảng', line: 1 }];
  const vocabulary = {
    ...record.vocabulary,
    topics: record.vocabulary.topics.map((one) => ({ ...one, aliases })),
    people: record.vocabulary.people.map((one) => ({ ...one, titles })),
  };
  const held = engineOf({ ...record, vocabulary });

  test.each([
    'quyết định 13',
    'đại hội XV',
    'Đại hội X',
    'dai hoi viii',
    '8th party congress',
    'giám đốc cảng Lê Văn Tám',
    'giám đốc cảng Trần Văn Cầu',
    'giám đốc cảng nguyễn cầu tàu',
    'giam doc cang nguyen cau tau',
    'giám đốc Nguyễn Cầu',
    'giam doc cang Nga',
    'giám đốc cảng mỹ',
    'giám đốc cảng modi',
    'giám đốc cảng nhật bản',
    'giám đốc cảng của Nhật Bản',
    'Swedish giám đốc cảng',
    'giám đốc cảng Sen Nga',
    'đồng chí Sen Cầu',
    'thứ trưởng cảng',
    'bộ trưởng y tế cảng',
    'Ban Cầu tàu Trung ương',
    'ban quản lý cảng pháp',
    'cảng cá phi chính phủ',
    'ban quản lý cảng trung quốc',
    'bảo vệ môi trường cảng cá',
    'cảng cá spokesperson',
    'nghị quyết 5 cảng cá',
    'hội đồng nhân dân cảng',
    '80 năm ngành cảng cá',
  ])('%s: nobody and nothing', (query) =>
    expect(ask(held, query)).toMatchObject({ total: 0, direct: [], readAs: null }),
  );

  test.each([
    'quyết định 12',
    'đại hội VII',
    '90 năm ngành cảng cá',
    'giám đốc cảng',
    'giám đốc cảng Trần Thị Sen',
    'giám đốc cảng Trần T',
    'giám đốc cảng phát biểu',
    'ông Trần Thị Sen',
    'đồng chí Thị Sen',
    'giám đốc cảng Thị Sen',
    'ông Sen',
    'giám đốc cảng Sen',
    'Thi Sen Tran',
  ])('%s: its page, all of it understood', (query) => {
    expect(ask(held, query)).toMatchObject({ direct: [{ kind: expect.stringMatching('topic|person') }], leftOut: [] });
  });

  test('a part of what a few syllables ask for is another thing, and is offered', () => {
    const texts = engineOf(inventedRecord([{ text: 'Quản lý bến, có chợ.' }, { text: 'Cảng cũ.' }]));
    const asked = ['quản lý ruộng', 'quản lý bến ruộng', 'quản lý cảng', 'quản lý bến', 'quản lý bến có chợ ruộng'];
    expect(asked.map((query) => ask(texts, query).total)).toEqual([0, 0, 0, 1, 1]);
    expect(ask(texts, 'ruộng quản lý bến').suggestions).toEqual(['quản lý bến']);
    expect(ask(texts, 'bến có ruộng').suggestions).toEqual([]);
  });

  test('what is of a subject comes before what only has the other words', () => {
    const texts = [{ text: 'Vai trò hiếm có của bến.' }, { text: 'Cảng cá có vai trò.', topics: ['cang-ca'] }];
    expect(found(texts, 'vai trò hiếm có của cảng cá')).toEqual(['p2', 'p1']);
  });

  test('a long name is known whole, though a shorter one of its own stands in it', () => {
    const aliases = ['bến cá', 'Quyết định mở bến cá Trần Thị Sen'];
    const topics = record.vocabulary.topics.map((one) => ({ ...one, aliases }));
    const own = inventedRecord([{ text: 'Quyết định mở bến cá Trần Thị Sen.', topics: ['cang-ca'] }]);
    const long = engineOf({ ...own, vocabulary: { ...own.vocabulary, topics } });
    expect(ask(long, 'Quyết định mở bến cá Trần Thị Sen').direct[0]).toMatchObject({ id: 'cang-ca' });
  });

  test('an office alone asks for its holder, in quotation marks for its words', () => {
    const deputy = { text: 'Phó Giám đốc Cảng vắng mặt.' };
    const own = inventedRecord([deputy, { text: 'Giám đốc Cảng phát biểu.', people: ['tran-thi-sen'] }]);
    const both = engineOf({ ...own, vocabulary: { ...own.vocabulary, people: vocabulary.people } });
    expect(ask(both, 'giám đốc cảng').results.map(({ passage }) => passage)).toEqual(['p2']);
    expect(ask(both, '"giám đốc cảng"').total).toBe(2);
  });

  test('an office in a year asks for who held it then', () => {
    expect(ask(held, 'giám đốc cảng 2018')).toMatchObject({ total: 1, direct: [{ kind: 'person' }, { id: '2018' }] });
    expect(ask(held, 'giám đốc cảng 2020')).toMatchObject({ total: 0, direct: [{ id: '2020' }] });
    expect(ask(held, 'Trần Thị Sen 2019')).toMatchObject({ total: 1, direct: [{ kind: 'person' }, { id: '2019' }] });
  });

  test.each(['hội đồng cảng cá', 'cảng cá với quê hương', 'giám đốc cảng đọc diễn văn', 'giám đốc cảng lễ cầu tàu'])(
    '%s: words that are no name of another',
    (query) => expect(ask(held, query).total).toBeGreaterThan(0),
  );

  test('beside the name of a conference only what is asked for of it', () => {
    const own = { text: 'Cảng cá cũ.', topics: ['cang-ca'] };
    const texts = [{ text: 'Tổng kết năm 2018 họp.', role: 'proceedings' as const }, own];
    expect(found(texts, 'tổng kết 2018 cảng cá')).toEqual(['p2']);
    expect(found(texts, 'tổng kết 2018 họp')[0]).toBe('p1');
    expect(found(texts, 'tổng kết 2018 Trần Thị Sen')).toEqual([]);
  });

  test.each(['với Lào', 'Lào', 'Ấn Độ', 'ấn độ', 'an do', 'Bồ Đào Nha', 'Singapore', 'india', 'với Nga'])(
    'mở rộng cầu tàu %s: a country that the edition lacks is what was asked for',
    (country) => expect(ask(held, `mở rộng cầu tàu ${country}`)).toMatchObject({ total: 0, absentYears: [] }),
  );

  test.each(['Việt Nam', 'Vietnam', 'Hoa Kỳ', 'ba lần'])('mở rộng cầu tàu %s: no country it lacks', (name) => {
    const abbreviations = [...record.vocabulary.abbreviations, { short: 'Mỹ', long: 'Hoa Kỳ' }];
    const own = engineOf({ ...record, vocabulary: { ...vocabulary, abbreviations } });
    expect(ask(own, `mở rộng cầu tàu ${name}`).total).toBe(1);
  });

  test('a country in a longer name alone is none that the edition has, nor are two words one for a name in English', () => {
    const topics = record.vocabulary.topics.map((one) => ({ ...one, aliases: ['Cảng Lào', 'vietnam ports'] }));
    const texts = inventedRecord([{ text: 'Cảng Lào của Việt Nam mở cầu tàu.', topics: ['cang-ca'] }]);
    const own = engineOf({ ...texts, vocabulary: { ...texts.vocabulary, topics } });
    expect(ask(own, 'cầu tàu Lào').total).toBe(0);
    for (const query of ['cảng Lào', 'Vietnam', 'Vietnam port']) expect(ask(own, query).total).toBe(1);
  });

  test('behind an office a given name is its holder’s, whatever follows', () => {
    expect(ask(held, 'giám đốc cảng Sen nói về cảng cá')).toMatchObject({ total: 3, direct: [{ kind: 'person' }, {}] });
  });

  test('a given name beside other words is nobody’s', () => {
    for (const query of ['ao thị sen', 'ao sen', 'Sen', 'co sen']) expect(ask(held, query).direct).toEqual([]);
  });
});

test('a word that an edition prints is cut by no name of another, nor is a number half typed, if not Roman', () => {
  const numbered = { text: 'Theo Quyết định 12, Đại hội lần thứ VII.', topics: ['cang-ca'] };
  const texts = inventedRecord([{ text: 'Đồng bộ quốc phòng.' }, numbered]);
  const topics = texts.vocabulary.topics.map((one) => ({ ...one, aliases: ['Quyết định 12', 'lần thứ VII'] }));
  const own = engineOf({ ...texts, vocabulary: { ...texts.vocabulary, topics } });
  const asked = ['đồng bộ quốc phòng', 'quyết định 1', 'quyết định 1 ', 'quyết định 13', 'đại hội lần thứ VI'];
  expect(asked.map((one) => ask(own, one).total)).toEqual([1, 1, 0, 0, 0]);
});

describe('counts', () => {
  test('a passage that repeats another is listed and not counted', () => {
    const task = { topics: ['cang-ca'], role: 'task' as const, years: [2019] };
    const texts = [
      { text: 'Nạo vét luồng vào cảng cá.', ...task },
      { text: 'Sẽ nạo vét luồng cảng cá.', ...task, repeats: 'p1' },
    ];
    const { total, direct } = ask(engineOf(inventedRecord(texts)), 'cảng cá 2019');
    expect(total).toBe(2);
    expect(direct).toMatchObject([
      { id: 'cang-ca', passages: 1 },
      { id: '2019', year: { task: 1, result: 0 } },
    ]);
  });

  test('a year only ranks, and how many of the passages are about it is said', () => {
    expect(ask(engine, 'cảng cá 2018').ofYears).toEqual({ years: ['2018'], passages: 1 });
    expect(ask(engine, 'cảng cá 2019 2020').ofYears).toEqual({ years: ['2019'], passages: 1 });
    expect(ask(engine, 'cảng cá').ofYears).toBeNull();
  });
});

describe('absent is absent', () => {
  const held = [{ what: 'Đại hội Cảng, họp', date: '2019-03-05', url: 'https://example.org/', accessed: '2026-11' }];
  const years = record.years.map((one) => (one.year === 2019 ? { ...one, gap: true, held } : one));
  const unreviewed = engineOf({ ...record, years });

  test.each([
    'kết quả 2019',
    '2019 kết quả',
    'tình hình năm 2019',
    'báo cáo năm 2019',
    'kết quả mở rộng 2019',
    '5/3/2019',
  ])('%s: the card of the year alone, since nothing reports on it', (query) => {
    const { total, direct } = ask(unreviewed, query);
    expect(total).toBe(0);
    expect(direct.map(({ id }) => id)).toEqual(['2019']);
  });

  test.each(['nhiệm vụ 2019', 'đề ra 2019', 'đề ra cho năm 2019', 'promised in 2019'])(
    '%s: what is set out for a year without a review is listed',
    (query) => expect(ask(unreviewed, query)).toMatchObject({ results: [{ passage: 'p2' }], readAs: null }),
  );

  test('slips that cannot all be put right are absent words, not other ones unsaid', () => {
    expect(ask(engine, 'nạo vắt hau cảng cá').leftOut).toEqual(['vắt hau']);
    expect(ask(engine, 'mở rộng thim hai cầu').results[0]?.passage).toBe('p1');
  });

  test.each([
    'Trần Thị Luồng',
    'trần thị luồng',
    'Trần Văn Luồng',
    'tran thi luong',
    'tran mo rong',
    'Luồng Phát Biểu',
  ])('%s: no passage, since the edition names nobody so', (query) => expect(ask(engine, query).total).toBe(0));
});

describe('choices', () => {
  test('typed filters choose like buttons', () => {
    const answer = ask(engine, 'cảng cá vai:nhiệm-vụ');
    expect(answer.selection).toEqual({ role: 'task' });
    expect(answer.results.map(({ passage }) => passage)).toEqual(['p2']);
  });

  test('typed filters are read in English too', () => {
    expect(ask(engine, 'cảng cá role:tasks').selection).toEqual({ role: 'task' });
    expect(ask(engine, 'cảng cá year:2019').selection).toEqual({ year: '2019' });
  });

  test('a filter that names nothing is words', () => {
    expect(ask(engine, 'vai:cảng').results.length).toBeGreaterThan(0);
  });

  test('choices the index does not have are dropped', () => {
    const answer = ask(engine, 'cảng', { year: 'abc', topic: '<b>' });
    expect(answer.selection).toEqual({});
    expect(answer.total).toBe(2);
  });

  test('each count is what a click leaves, the own choice of a facet apart', () => {
    const { facets } = ask(engine, 'cảng cá', { role: 'task' });
    expect(facets.role.map(({ id, count }) => [id, count])).toEqual([
      ['result', 1],
      ['task', 1],
    ]);
    expect(facets.year.map(({ id, count }) => [id, count])).toEqual([['2019', 1]]);
  });

  test('without words the choices list passages, without either nothing', () => {
    expect(ask(engine, '', { role: 'task' }).total).toBe(1);
    expect(ask(engine, '', {}).total).toBe(0);
  });

  test('a first letter asks for nothing yet', () => {
    expect(ask(engine, 'c', {})).toMatchObject({ total: 0, asked: false, lacking: false });
    expect(ask(engine, 'cả', {}).asked).toBe(true);
  });
});

describe('what is shown', () => {
  test('a snippet marks whole words as written and gives back the text', () => {
    const [first] = ask(engine, 'cang ca').results;
    expect(first?.snippet?.parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Cảng cá']);
    expect(first?.snippet?.parts.map(({ text }) => text).join('')).toBe('Cảng cá được mở rộng thêm hai cầu tàu.');
  });

  test('a slip is offered put right', () => {
    expect(ask(engine, 'luồng vào cảngg').suggestions[0]).toBe('luồng vào cảng');
  });

  test('a slip is put right into the longest name, written as it is', () => {
    const texts = engineOf(inventedRecord([{ text: 'Bến cá.', topics: ['cang-ca'] }, { text: 'Bến cả.' }]));
    expect(ask(texts, 'bến cáz').readAs).toBe('bến cá');
  });

  test('a slip is put right into a name before any other word', () => {
    const texts = [{ text: 'Cảng cây xanh.' }, { text: 'Cảng cây đẹp.' }, { text: 'Cảng cá mở.', topics: ['cang-ca'] }];
    expect(ask(engineOf(inventedRecord(texts)), 'cảng cáy')).toMatchObject({
      readAs: 'cảng cá',
      direct: [{ id: 'cang-ca' }],
    });
  });

  test('a syllable of the language is no slip of another, but for hỏi and ngã', () => {
    const texts = engineOf(inventedRecord([{ text: 'Đồng chủ bến.' }, { text: 'Báo hộ đê.' }, { text: 'Bảo hộ đê.' }]));
    expect(ask(texts, 'đồng chí bến').readAs).toBe(null);
    expect(ask(texts, 'bão hộ đê').readAs).toBe('Bảo hộ đê');
    const level = engineOf(inventedRecord([{ text: 'Bến cũ bảo hộ đê.' }]));
    const queries = ['bảo hộ bên', 'bảo hộ bến', 'bao hô bên', 'bên', 'bến'];
    expect(queries.map((query) => ask(level, query).full)).toEqual([0, 1, 1, 0, 1]);
    const own = inventedRecord([{ text: 'Trần Minh Sen mở bến cảng đối diện.', people: ['tran-thi-sen'] }]);
    const people = own.vocabulary.people.map((one) => ({ ...one, label: 'Trần Minh Sen', aliases: [] }));
    const named = engineOf({ ...own, vocabulary: { ...own.vocabulary, people } });
    for (const query of ['đính sen', 'bến cảng đồ'])
      expect(ask(named, query)).toMatchObject({ readAs: null, direct: [] });
  });

  test('a word is not said to be left out that stands in a passage found by other words', () => {
    const texts = engineOf(inventedRecord([{ text: 'BQLC họp dời bến.' }, { text: 'Ban Quản lý cảng họp dời kho.' }]));
    expect(ask(texts, 'BQLC họp dời kho').leftOut).toEqual([]);
    expect(ask(texts, 'BQLC họp dời bến thuyền').leftOut).toEqual(['thuyền']);
  });

  test('a name of which some words stand in others is left out whole', () => {
    const texts = [{ text: 'Cảng cá quân khu.', topics: ['cang-ca'] }];
    expect(ask(engineOf(inventedRecord(texts)), 'cảng cá Trung Quân').leftOut).toEqual(['Trung Quân']);
  });

  test('the body that an edition is of is found by its name alone, and carries no other words', () => {
    const texts = engineOf(inventedRecord([{ text: 'Ban Quản lý cảng họp.', organisations: ['ban-cang'] }]));
    expect(ask(texts, 'ban quản lý cảng')).toMatchObject({ total: 1, direct: [{ id: 'ban-cang' }] });
    expect(ask(texts, 'Ban Quản lý cảng làm gì năm 2018').full).toBe(ask(texts, 'làm gì năm 2018').full);
    expect(ask(texts, 'lương bổng của ban quản lý cảng')).toMatchObject({ total: 0, direct: [] });
    const topics = record.vocabulary.topics.map((one) => ({ ...one, aliases: ['tiểu ban'] }));
    const body = inventedRecord([{ text: 'Cảng cá mở.', topics: ['cang-ca'], organisations: ['ban-cang'] }]);
    const own = engineOf({ ...body, vocabulary: { ...body.vocabulary, topics } });
    expect(ask(own, 'tiểu ban quản lý cảng').direct).toMatchObject([{ id: 'cang-ca' }]);
  });

  test('a name typed without marks is no other word of its letters', () => {
    const texts = [{ text: 'Cảng cá mở.', topics: ['cang-ca'] }, { text: 'Dời càng cạ.' }];
    expect(found(texts, 'cang ca')).toEqual(['p1']);
    expect(found(texts, 'doi cang')).toEqual(['p2']);
  });

  test('of what an unknown acronym does, a part is no answer', () => {
    const totals = ['ruộng', 'G20', 'APEC'].map((one) => ask(engine, `mở rộng thêm hai cầu tàu ${one}`).total);
    expect(totals).toEqual([1, 0, 0]);
  });

  test('words that a passage prints are not said to be in none, though the search left them out', () => {
    const texts = [{ text: 'Giám đốc cảng cá.', topics: ['cang-ca'] }, { text: 'Cảng cá có đốc công.' }];
    expect(ask(engineOf(inventedRecord(texts)), 'cảng cá đốc giám').leftOut).toEqual(['đốc giám']);
    expect(ask(engineOf(inventedRecord(texts)), 'cảng cá hay đốc').leftOut).toEqual([]);
  });

  test('a word half typed is no slip: nothing else is read or offered', () => {
    const texts = [{ text: 'Hội bến báo tin.' }, { text: 'Bến cá.', topics: ['cang-ca'] }, { text: 'Ba cảng.' }];
    expect(ask(engineOf(inventedRecord(texts)), 'hội bến bá').readAs).toBe(null);
    expect(ask(engine, 'luồng và')).toMatchObject({ total: 1, readAs: null, suggestions: [] });
    expect(ask(engine, 'trần thị s')).toMatchObject({
      direct: [{ id: 'tran-thi-sen' }],
      readAs: null,
      suggestions: [],
    });
  });

  test('nothing found offers the names that are near', () => {
    expect(ask(engine, 'trann thii senn').suggestions).toContain('Trần Thị Sen');
  });

  test('keys that were read as words are said', () => {
    expect(ask(engine, 'luoongf').readAs).toBe('luồng');
    expect(ask(engine, 'luồng').readAs).toBe(null);
    // Schoolbooks write i for y; capitals alone are an abbreviation and no slip.
    expect(ask(engineOf(inventedRecord([{ text: 'Lý do dời bến.' }])), 'lí do dời').readAs).toBe('lý do dời');
    expect(ask(engineOf(inventedRecord([{ text: 'Tục lệ bến cá.' }])), 'TƯĐ')).toMatchObject({
      total: 0,
      readAs: null,
    });
  });
});

test('whatever is asked, there is an answer, and its snippets are the passages own words', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('cảng', 'ca', '"', '-', 'năm:', '2019', 'vai:', 'bqlc', 'x', 'ddoong'), { maxLength: 12 })
      .map((all) => all.join(' ')),
    fc.constant('ạ'.repeat(20_000)),
  );
  const texts = record.articles.flatMap(({ passages }) => passages.map((one) => one.text));
  fc.assert(
    fc.property(text, fc.string(), (query, chosen) => {
      const answer = ask(engine, query, { year: chosen, role: chosen });
      for (const { snippet } of answer.results) {
        expect(texts.some((own) => own.includes(snippet?.parts.map((part) => part.text).join('') ?? 'none'))).toBe(
          true,
        );
      }
    }),
  );
});

describe('other names of things', () => {
  const articles = record.articles.map((one) => {
    const organisations = ['ban-cang'];
    const passages = one.passages.map((own) => ({ ...own, text: `Việt Nam: ${own.text}`, organisations }));
    return { ...one, passages, id: 'tong-ket-2018-baolang', byline: 'Lê Đèn (t/h)' };
  });
  const topics = record.vocabulary.topics.map((one) => ({
    ...one,
    english: 'Care of harbours (Vietnam’s own)',
    aliases: [...one.aliases, 'hình ảnh cảng của Việt Nam', 'bến cá đời mới', 'harbour gate'],
  }));
  const held = [
    { what: 'Đại hội Cảng lần thứ 7 (họp kín), họp', date: null, url: 'https://example.org/', accessed: '2026-11' },
  ];
  const years = record.years.map((one) => (one.year === 2020 ? { ...one, gap: true, held } : one));
  const organisations = record.vocabulary.organisations.map((one) => ({ ...one, aliases: ['cầu tàu', 'hai cầu tàu'] }));
  const vocabulary = { ...record.vocabulary, topics, organisations };
  const named = { ...record, vocabulary, years, articles };
  const vietnamese = engineOf(named);
  const inEnglish = openEngine(buildIndex(named, 'en'));

  test.each([
    ['hội nghị tổng kết bộ ngoại giao 2018', 'tong-ket-2018'],
    ['tổng kết ngành Ngoại giao năm 2018', 'tong-ket-2018'],
    ['tong ket cong tac doi ngoai nam 2018', 'tong-ket-2018'],
    ['annual review of 2018', 'tong-ket-2018'],
    ['2018 annual review', 'tong-ket-2018'],
    ['diplomatic review conference 2018', 'tong-ket-2018'],
    ['"Tổng kết năm 2018"', 'tong-ket-2018'],
    ['2019-01-21', 'tong-ket-2018'],
    ['21 tháng 1', 'tong-ket-2018'],
    ['mùng 21 tháng Giêng năm 2019', 'tong-ket-2018'],
    ['tháng giêng 2019', 'tong-ket-2018'],
    ['January 21, 2019', 'tong-ket-2018'],
    ['21 Jan', 'tong-ket-2018'],
    ['tổng kết 2018 của BNG', 'tong-ket-2018'],
    ['cangca2018', 'cang-ca 2018'],
    ['tháng một', 'tong-ket-2018'],
    ['Lê Đèn', 'tong-ket-2018'],
    ['baolang', 'tong-ket-2018'],
    ['thị sen', 'tran-thi-sen'],
    ['care of harbours', 'cang-ca'],
    ['hìnhảnhcảng', 'cang-ca'],
    ['Vietnam’s own', 'cang-ca'],
    ['hình ảnh cảng của Việt Nam', 'cang-ca'],
    ['harbour gates', 'cang-ca'],
    ['hai cầu tàu', 'ban-cang'],
    ['Đại hội Cảng lần thứ 7', '2020'],
    ['đại hội cảng 7', '2020'],
  ])('%s: %s alone, all of it understood', (query, id) => {
    const { direct, leftOut } = ask(vietnamese, query);
    expect({ direct: direct.map((one) => one.id).join(' '), leftOut }).toEqual({ direct: id, leftOut: [] });
  });

  test.each([
    '21 January',
    'January 2019',
    'review 2018',
    'conference reviewing 2018',
    'who opened the 2018 conference',
    'tổng kết 2018',
    '21/1/2019',
  ])('in English %s is the conference', (query) =>
    expect(ask(inEnglish, query).direct).toMatchObject([{ id: 'tong-ket-2018', label: 'Review of 2018' }]),
  );

  test.each(['5 tháng Giêng', 'tháng 1 năm 2020', 'tổng kết công tác cảng 2018'])('%s names no conference', (query) => {
    expect(ask(vietnamese, query).direct.map(({ kind }) => kind)).not.toContain('conference');
  });

  test('in English words need not stand side by side, and links are none', () => {
    const words = { p1: 'The port grew by two cranes and winches.', p2: 'Dredging of the port with a crane.' };
    const translation = english(record.articles[0]?.id ?? '', words);
    for (const article of translation.articles.values()) article.title = 'Two more port cranes';
    const texts = { ...record, english: translation };
    const translated = openEngine(buildIndex(texts, 'en'));
    const found = (query: string) => ask(translated, query).results.map(({ passage }) => passage);
    expect(['which two cranes are of the port', 'cranes about winches'].map(found)).toEqual([['p1'], ['p1']]);
    expect(found('winches grew by dredging')).toEqual(['p1']);
    expect(['dredged', 'dredge ports', 'port crane'].map(found)).toEqual([['p2'], ['p2'], ['p1', 'p2']]);
    // Half of what two words ask for is another thing, and so is what one letter more or less makes.
    expect(['dredging winches', 'wenches', 'ropes and wenches', 'grow'].flatMap(found)).toEqual([]);
    expect(ask(translated, 'two more port cranes').direct).toMatchObject([{ id: 'tong-ket-2018' }]);
    expect(ask(translated, 'Cảng cá').direct).toMatchObject([{ id: 'cang-ca' }]);
  });

  test('what an alias adds to another name is no word left out', () => {
    expect(ask(vietnamese, 'bến cá đời mới').leftOut).toEqual([]);
  });

  test('a year in a name is part of it', () => {
    const [topic] = record.vocabulary.topics.map((one) => ({ ...one, aliases: ['cảng cá 2019'] }));
    const texts = inventedRecord([{ text: 'Cảng cá mở năm 2019.', topics: ['cang-ca'] }]);
    const ofYear = engineOf({ ...texts, vocabulary: { ...texts.vocabulary, topics: topic ? [topic] : [] } });
    expect(ask(ofYear, 'cảng cá 2019').direct.map(({ id }) => id)).toEqual(['cang-ca']);
  });

  test('years asked for together list the passages of each', () => {
    expect(ask(vietnamese, 'từ 2018 đến 2019').results.map(({ passage }) => passage)).toEqual(['p1', 'p3', 'p2']);
  });

  test('a promise is something set out', () => {
    expect(ask(vietnamese, 'lời hứa năm 2019').results.map(({ passage }) => passage)).toEqual(['p2']);
  });

  test.each(['tổng kết ngành Ngoại giao năm 2020', 'Đại hội Cảng lần thứ 7'])(
    '%s: of a year without a review the card of the year alone',
    (query) => expect(ask(vietnamese, query)).toMatchObject({ total: 0, direct: [{ id: '2020' }] }),
  );

  test('a word of a name is not read as others run together', () => {
    const own = vocabulary.topics.map((one) => ({ ...one, aliases: ['cangca harbour'] }));
    const known = engineOf({ ...named, vocabulary: { ...vocabulary, topics: own } });
    expect(ask(known, 'cangca harbour')).toMatchObject({ readAs: null, direct: [{ id: 'cang-ca' }] });
  });
});
