import { anyOf, phrases } from '../../src/text/phrases.ts';
import lists from './word-lists.json' with { type: 'json' };

/** Nouns for a gathering, as a part of a larger pattern. */
export const gathering = anyOf('hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|cuộc làm việc|(?:buổi|lễ) tổng kết');

/** A sentence that speaks of a gathering or of reviewing a year. */
export const speaksOfGathering = phrases(gathering, ...lists.speaksOfGathering);

export const sayingVerbs = lists.sayingVerbs.join('|');

/** Offices and courtesies that stand before a name, as a part of a larger pattern. */
export const office = anyOf(...lists.offices);

/** A sentence's end, closing marks and brackets apart. */
export const sentenceEnd = /[.!?…]["'”’»)\]]*$/u;

export const localBody =
  /(?<!\p{L})(?:(?<!(?:[Cc]ác|\d)\s)[Tt]ỉnh(?!\s*,?\s*thành)|UBND|HĐND|(?:Ủy ban|Hội đồng) nhân dân|Tỉnh ủy|Thành ủy|Sở(?=\s\p{Lu}))(?!\p{L})/u;

/** An opening clause on what went before, whose own gathering is not the one reported. */
export const sequel =
  /^(?:tiếp nối|nối tiếp|tiếp theo|kế thừa|phát huy|(?:(?:chỉ\s+)?\p{L}+\s+(?:ngày|tuần|tháng)\s+|ngay\s+)?sau)\s[^,;]*,\s+(?=\S)/iu;
