import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../scripts/capture/read.ts';
import { toneMarks } from '../../../src/text/folding.ts';

const text = 'Hội nghị tổng kết công tác năm 2022 đã được tổ chức với các đại biểu của những nước';
const utf8 = (written: string) => Buffer.from(written);
const latin = (written: string) => Buffer.from(written, 'latin1');
const utf16 = (written: string) => Buffer.from(written, 'utf16le');

/** windows-1258 sets a tone's mark behind its letter. */
function windows1258(written: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map([...Array(256).keys()].map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const letters = written.normalize('NFD').replaceAll(/\p{L}\p{M}*/gu, (letter) => {
    return letter.replace(toneMarks, '').normalize('NFC') + (letter.match(toneMarks)?.[0] ?? '');
  });
  return Uint8Array.from([...letters].map((letter) => bytes.get(letter) ?? 0));
}

describe('a capture is read in whatever encoding it was saved', () => {
  for (const [name, bytes] of Object.entries({
    'UTF-8': utf8(text),
    'UTF-8 with a mark': utf8(`\ufeff${text}`),
    'UTF-16 LE with a mark': utf16(`\ufeff${text}`),
    'UTF-16 BE with a mark': utf16(`\ufeff${text}`).swap16(),
    'UTF-16 LE': utf16(text),
    'UTF-16 BE': utf16(text).swap16(),
    'windows-1258': windows1258(text),
    decomposed: utf8(text.normalize('NFD')),
  })) {
    test(name, () => expect(readCapture('a/b.txt', bytes).value?.lines).toEqual([text]));
  }

  test('lines end at LF, CRLF or CR; an end at the end opens no line', () => {
    expect(readCapture('a.txt', utf8('a\r\nb\rc\n\nd\n')).value?.lines).toEqual(['a', 'b', 'c', '', 'd']);
  });

  test('indentation is kept, odd spaces are plain, what cannot be seen is gone, entities are read', () => {
    const written = '\u00a0\u00a0a\u2009b\tc\u00add\u200be\u202ef&nbsp;&ocirc;&#7911;';
    expect(readCapture('a.txt', utf8(written)).value?.lines).toEqual(['  a b    cdef ôủ']);
  });

  test('the file name loses its folder, the digest is of the bytes', () => {
    const { value } = readCapture('a/b.txt', utf8('abc'));
    expect(value?.file).toBe('b.txt');
    expect(value?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a file that is no capture is refused in one line that says what to do', () => {
  for (const [name, bytes, what] of [
    ['empty', new Uint8Array(), 'empty'],
    ['blank', utf8('\n \u00a0\u200b\r\n'), 'empty'],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['PDF', utf8('%PDF-1.4\n1 0 obj'), 'binary'],
    ['HTML', utf8('<!DOCTYPE html><html></html>'), 'HTML'],
    ['TCVN3', latin('Héi nghÞ tæng kÕt c«ng t¸c n¨m cña Bé Ngo¹i giao vµ c¸c níc'), 'TCVN3'],
    ['TCVN3 saved as UTF-8', utf8('Héi nghÞ tæng kÕt c«ng t¸c n¨m cña Bé Ngo¹i giao vµ c¸c níc'), 'TCVN3'],
    ['VNI', latin('Hoäi nghò toång keát coâng taùc naêm cuûa Boä Ngoaïi giao vaø caùc nöôùc'), 'VNI'],
    ['UTF-8 decoded twice', utf8(new TextDecoder('windows-1252').decode(utf8(text))), 'decoded wrongly'],
    ['no diacritics', utf8('Bo Ngoai giao to chuc Hoi nghi tong ket cong tac nam 2031. '.repeat(5)), 'no diacritics'],
    ['UTF-8 cut short', Uint8Array.from([...utf8(text), 0xe1]), 'a character here is broken'],
    ['French in Latin-1', latin('Le congrès a été très animé, où la délégation a été reçue.'), 'encoding is not known'],
  ] as const) {
    test(name, () => {
      const { value, problems } = readCapture('a.txt', bytes);
      expect(value).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.level).toBe('error');
      expect(problems[0]?.what).toContain(what);
      expect(problems[0]?.todo).not.toBe('');
    });
  }
});
