import { describe, expect, test } from 'vitest';
import { engineOf } from '../../search/ours.ts';
import { ask, found, type Invented, inventedRecord } from './invented.ts';

const passages = (...texts: (string | Invented)[]): Invented[] =>
  texts.map((text) => (typeof text === 'string' ? { text } : text));

describe('winners, each with its reason', () => {
  test('"ben cang" finds what "bến cảng" finds', () => {
    const texts = passages('Chợ họp sớm.', 'Bến cảng mở rộng thêm một cầu tàu.');
    expect(found(texts, 'ben cang')).toEqual(['p2']);
    expect(found(texts, 'bến cảng')).toEqual(['p2']);
  });

  test('marks that were typed count: "bến" before "bền"', () => {
    expect(found(passages('Giữ bền lưới kéo.', 'Sửa bến thuyền kéo.'), 'bến')[0]).toBe('p2');
  });

  test('the old and the new place of a tone mark are one word', () => {
    expect(found(passages('Vùng biển hoà bình.', 'Chợ họp sớm.'), 'hòa bình')).toEqual(['p1']);
  });

  test('năm is not Nam: a name typed with its letters wins', () => {
    expect(found(passages('Năm tàu cập bến.', 'Nam tàu cập bến.'), 'Nam tàu')[0]).toBe('p2');
  });

  test('what is about the subject, then what is of the year, comes before what only has the other words', () => {
    const port = { topics: ['cang-ca'] };
    const texts = [
      { text: 'Luồng lạch cạn quá.' },
      { text: 'Cảng cá mở.', ...port },
      { text: 'Luồng lạch cạn.', ...port, years: [2020] },
    ];
    expect(found(texts.slice(0, 2), 'cảng cá luồng lạch cạn quá')).toEqual(['p2', 'p1']);
    expect(found(texts.slice(1), 'cảng cá mở 2020')).toEqual(['p2', 'p1']);
  });

  test('syllables side by side win over the same syllables apart', () => {
    expect(found(passages('Cá về, thuyền ra khơi, lưới mới.', 'Thuyền cá ra khơi, lưới mới.'), 'thuyền cá')[0]).toBe(
      'p2',
    );
  });

  test('a query of several syllables finds nothing in single ones', () => {
    expect(found(passages('Điện về làng chài, xe chở cá, máy chạy êm.'), 'xe máy điện')).toEqual([]);
  });

  test('where few have most of it, what has some of it comes behind', () => {
    const texts = passages('Bến cá mở kho lạnh thứ hai.', 'Kho lạnh bỏ trống.', 'Chợ họp sớm.', 'Đèn sáng.');
    expect(found(texts, 'mở kho lạnh')).toEqual(['p1', 'p2']);
  });

  test('of two that are alike else, the one that says more comes first', () => {
    const texts = passages('Kho lạnh đầy cá.', 'Kho lạnh đầy cá, có đèn, có cân, có xe chở về chợ huyện mỗi sớm.');
    expect(found(texts, 'kho lạnh')[0]).toBe('p2');
  });

  test('the order typed wins over the other order', () => {
    expect(found(passages('Bến tàu mới xây.', 'Tàu bến mới xây.'), 'tàu bến')[0]).toBe('p2');
  });

  test('a rare word says more than a frequent one', () => {
    const texts = passages('Cảng sửa cầu.', 'Cảng đón tàu.', 'Cảng đón khách hải đăng.', 'Cảng xây kho.');
    expect(found(texts, 'cảng hải đăng')[0]).toBe('p3');
  });

  test('a year is a wish: its passage first, the others still there', () => {
    const texts = passages({ text: 'Đón tàu khách.', years: [2018] }, { text: 'Đón tàu khách.', years: [2020] });
    expect(found(texts, 'tàu khách 2020')).toEqual(['p2', 'p1']);
    expect(ask(engineOf(inventedRecord(texts)), 'tàu khách 2020').results.map(({ full }) => full)).toEqual([
      true,
      false,
    ]);
  });

  test('of a subject named in none of its words, what prints its label comes first', () => {
    const [old, printing] = ['Cầu tàu cũ kỹ dài rộng.', 'Cảng cá.'].map((text) => ({ text, topics: ['cang-ca'] }));
    expect(
      found(
        [old, printing].flatMap((one) => one ?? []),
        'an entry',
      ),
    ).toEqual(['p2', 'p1']);
  });

  test('of a role in a year other words are a wish', () => {
    const texts = passages(
      { text: 'Nhiệm vụ lớn: đón tàu.', years: [2019], role: 'task' },
      { text: 'Sửa kho.', years: [2020], role: 'task' },
    );
    expect(found(texts, 'nhiệm vụ lớn 2020')).toEqual(['p2', 'p1']);
  });

  test('"nhiệm vụ" wants tasks, also such as do not print the word', () => {
    const texts = passages(
      { text: 'Cần nạo vét luồng lạch.', role: 'result' },
      { text: 'Cần nạo vét luồng lạch.', role: 'task' },
    );
    expect(found(texts, 'nhiệm vụ luồng lạch')[0]).toBe('p2');
  });

  test('"nhiệm vụ" and a year want the tasks of that year, whatever their words', () => {
    const texts = passages(
      { text: 'Cần nạo vét luồng lạch.', role: 'task', years: [2019] },
      { text: 'Cần nạo vét luồng lạch.', role: 'task', years: [2020] },
      { text: 'Luồng lạch sâu thêm.', years: [2019] },
    );
    expect(found(texts, 'nhiệm vụ 2019')[0]).toBe('p1');
  });

  test('what newspapers also call a role is found after its own name', () => {
    const texts = passages('Chợ họp sớm.', 'Tình hình nghề cá năm qua.', 'Bối cảnh nghề cá năm qua.');
    expect(found(texts, 'bối cảnh nghề cá')).toEqual(['p3', 'p2']);
  });

  test('the long form of an abbreviation counts as a whole only', () => {
    expect(found(passages('Ban chỉ huy cảng trực, quản lý ca đêm.', 'BQLC họp.'), 'BQLC')).toEqual(['p2']);
  });

  test('an alias of a topic finds what the editors tagged with it', () => {
    const texts = passages('Chợ họp sớm.', { text: 'Nơi ghe thuyền bán hải sản được lát lại.', topics: ['cang-ca'] });
    expect(found(texts, 'bến cá')).toEqual(['p2']);
  });

  test('an abbreviation reads both ways, the literal spelling first', () => {
    const texts = passages('Ban Quản lý cảng họp.', 'Theo BQLC, luồng lạch đủ sâu.', 'Chợ họp sớm.');
    expect(found(texts, 'BQLC')).toEqual(['p2', 'p1']);
    expect(found(texts, 'ban quản lý cảng')).toEqual(['p1', 'p2']);
  });

  test('asked without a role, what is reported comes before what is set out', () => {
    const texts = passages({ text: 'Sửa kè đá.', role: 'task' }, { text: 'Sửa kè đá.', role: 'result' });
    expect(found(texts, 'kè đá')).toEqual(['p2', 'p1']);
  });
});

describe('input as typed', () => {
  const texts = passages(
    'Chợ họp sớm.',
    'Đường lên hải đăng được mở rộng, đón khách từ Mỹ-Tho.',
    'Trần Thị Sen phát biểu.',
  );

  test.each([
    ['hari ddawng', 'Telex'],
    ['ha3i d9a8ng', 'VNI'],
    ['haidang', 'joined syllables'],
    ['hải đănng', 'a letter too many'],
    ['hải đnăg', 'two letters swapped'],
    ['hải ăđng', 'the first two letters swapped'],
    ['hải đng', 'a letter left out'],
    ['hải đăng ở đâu', 'a question'],
    ['hãi đăng', 'ngã for hỏi'],
    ['HẢI ĐĂNG', 'capitals'],
    ['hải đ', 'half typed'],
    ['"hải đăng"', 'in quotation marks'],
    ['hải-đăng', 'a hyphen'],
    ['mỹ – tho', 'a dash'],
    ['hải đăng!!! |', 'punctuation that elsewhere is an operator'],
    ['hải đăng'.normalize('NFD'), 'NFD'],
  ])('%s (%s)', (query) => {
    expect(found(texts, query)[0]).toBe('p2');
  });

  test('a leading minus leaves a word out, one inside a word does not', () => {
    expect(found(texts, 'hải đăng -khách')).toEqual([]);
    expect(found(texts, 'mỹ-tho')).toEqual(['p2']);
  });

  test('a minus keeps the marks that were typed, and between numbers it is none', () => {
    const two = passages('Tàu bị bão đuổi.', 'Tàu Bỉ về.', 'Nhiệm kỳ 2020 – 2021.');
    expect(found(two, 'tàu -bỉ')).toEqual(['p1']);
    expect(found(two, 'nhiệm kỳ 2020 -2021')).toEqual(['p3']);
  });

  test('a phrase in quotation marks is wanted whole', () => {
    expect(found(passages('Bến mới của tàu.', 'Bến tàu mới.'), '"bến tàu"')).toEqual(['p2']);
  });

  test('a phrase in quotation marks keeps the marks that were typed, and asks for no others', () => {
    const two = passages('Tình hình biến động.', 'Tình hình Biển Đông.');
    expect(found(two, '"Biển Đông"')).toEqual(['p2']);
    expect(found(two, '"bien dong"')).toHaveLength(2);
  });

  test('words without marks mean what they name before other words of their letters', () => {
    const text = 'Sau nhiều ngày chờ nước lên ở cửa sông, thuyền mới ra cảng cá, theo đề nghị.';
    const late: Invented = { text, topics: ['cang-ca', 'cho-ca'], role: 'task' };
    expect(found(passages('Càng cả gió, thuyền càng về sớm.', late), 'cang ca')[0]).toBe('p2');
  });

  test('a slip that carries marks means the word with those marks', () => {
    const texts = passages('Biến động giá cá.', 'Biến động giá lưới.', 'Tàu ra Biển Đông.');
    expect(found(texts, 'biểnn đông')[0]).toBe('p3');
    expect(found(texts, 'biếnn động')[0]).not.toBe('p3');
  });

  test('a slip in the name of a role is read in its other names too', () => {
    const texts = passages(
      { text: 'Trong bối cảnh yên gió, chợ mở thêm.', role: 'task', years: [2019] },
      { text: 'Tình hình mùa cá khó.', role: 'context' },
    );
    expect(found(texts, 'bối cảnh 2018')[0]).toBe('p2');
    expect(found(texts, 'bối cnảnh 2018')[0]).toBe('p2');
  });

  test('a slip put right names what the slip did not', () => {
    const texts = passages({ text: 'Kết quả đã rõ.', role: 'task' }, { text: 'Chợ đông hơn.', role: 'result' });
    expect(found(texts, 'kếtt quả 2018')).toContain('p2');
  });

  test('a slip of two letters is told by its neighbours', () => {
    const texts = passages('Bảo vệ rừng ngập mặn.', 'Ba tàu về bến.', 'Chợ họp sớm.');
    expect(found(texts, 'bả vệ rừng ngập mặn')[0]).toBe('p1');
  });

  test('what lacks a word of little weight may come before what has all words apart', () => {
    const texts = passages('Kho lạnh đã mở.', 'Mở chợ; trời lạnh, đã gió; cá, kho.', 'Cá.', 'Cá.', 'Cá.', 'Cá.');
    expect(found(texts, 'kho lạnh đã mở cá').slice(0, 2)).toEqual(['p1', 'p2']);
  });

  test('words of asking are not missed in what is found', () => {
    const texts = passages('Bến cá là gì của chợ.', 'Kho lạnh mở thêm cửa.');
    expect(found(texts, 'thông tin về kho lạnh')).toEqual(['p2']);
    expect(found(texts, 'kho lạnh là gì')).toEqual(['p2']);
    expect(found(texts, 'bao nhiêu kho lạnh')).toEqual(['p2']);
  });

  test('a word half typed is one that stands after the word before it', () => {
    const texts = passages('Kho lạnh mở cửa.', 'Kho lưới đầy.', 'Lãnh đạo cảng đến.');
    expect(found(texts, 'kho l')).toEqual(['p1', 'p2']);
    expect(found(texts, 'kho lã')).toEqual(['p1']);
  });

  test('a word that the edition has is never blurred', () => {
    expect(found(passages('Thuyền về.', 'Thuyên chuyển người gác đèn.'), 'thuyền')[0]).toBe('p1');
    expect(found(passages('Lưới.', 'Lười.', 'Tưới.'), 'lưới')).not.toContain('p3');
  });
});
