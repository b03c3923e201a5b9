import { hostOf } from '../../src/addresses.ts';
import type { Shape } from './shape.ts';
import { lengths } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };

const capitals = String.raw`\p{Lu}[\p{L}\p{M}]*\.?`;
/** One to five capitalised syllables or initials: Nguyễn Hồng, A.N, PV, Minh Anh – Thu Hà. */
const names = String.raw`(?:\p{Lu}\.?\s?){1,3}|${capitals}(?:[\s.]+${capitals}){0,4}`;
const paper = String.raw`(?:/\s?[\p{Lu}\d][\p{L}\d. ]{1,30}|\s*\((?:t/h|tổng hợp|th|ghi|thực hiện|lược dịch|theo [^()]{2,40}|[\p{Lu}&.\d]{2,12})\))?`;
const work = 'tác giả|bài|bài và ảnh|bài, ảnh|tin|tin, ảnh|tin và ảnh|thực hiện';
const signed = new RegExp(
  String.raw`^(?:(?:${work}|nhóm pv|pv|phóng viên|[Bb]y|[Bb]ởi)\s*:?\s*)?(?:${names})${paper}(?:\s*(?:[-–—,|]|và)\s*(?:${names})${paper}){0,3}[.*]?$`,
  'u',
);
/** `Tin, ảnh: Lan Chi`. */
const signedInWords = new RegExp(`^\\(?(?:${work}|nhóm (?:pv|phóng viên))\\s*:\\s*\\S.{1,60}$`, 'iu');
const families = [...lists.families.common, ...lists.families.usual, ...lists.penNames];
const family = new RegExp(`^(?:${families.join('|')})\\s`, 'iu');
const noName = /^(?:hà nội|thái lan|việt nam|thanh niên|hải quân|thanh hóa|đoàn|châu|ninh)/iu;
const origin =
  /^\(?(?:(?<names>.{1,40}?)\s*[-–—|(]\s*)??(?<words>(?:theo|nguồn(?: tin)?\s*:|dẫn (?:nguồn|theo))\s*:?\s*(?<what>\S.*?))\.?$/iu;
/** An agency or two, in brackets or not: `(TTXVN/Vietnam+)`. */
const agency = /^\(?(?:TTXVN|VNA|Vietnam\+|VGP|VOV|VTV|ĐCSVN|BNG)(?:\s?[/,–-]\s?\p{Lu}[\p{L}\d.+]{1,20}){0,2}\)?\.?$/u;
const address = /https?:\/\/[^\s<>"”)\]]+[^\s<>"”)\].,;]|www\.\S+/i;
/** Pipes and marks of emphasis around a line, marks of a heading before it. */
export const edges = /^[\s|*_#]+|(?<![\s|*_])[\s|*_]+$/g;
const mail = /(?:^|\s)\(?[^\s@]+@[^\s@]+\.[^\s)]+\)?$/u;

/** True where a line signs a text and is no section's name: it says so, or is a family or a pen name. */
export function readsAsSignature(shape: Shape): boolean {
  const byline = bylineOf(shape);
  const bare = shape.text.replace(edges, '').replace(/^(?:tác giả|bài|tin|pv|phóng viên)\s*:?\s*/iu, '');
  const isName = bare !== shape.text || (family.test(bare) && !noName.test(bare));
  return byline !== null && (byline !== 'signature' || isName);
}

/** Reads a line as the article's signature (`A.N (t/h)`, `Tin: Lan Chi`) or origin (`Theo ĐCSVN`); null for neither. */
export function bylineOf({ text, page }: Shape): 'signature' | 'signature in words' | 'origin' | null {
  if (page.closing || page.machinery || page.menu || (page.label && !/:\s*\S/.test(text))) return null;
  const bare = text.replace(edges, '').replace(mail, '').trimEnd();
  const count = bare.split(/\s+/).length;
  if (agency.test(bare) || signedInWords.test(bare)) return 'signature in words';
  const what = bare.match(origin)?.groups?.['what'];
  if (what !== undefined) {
    // An origin is a name or an address, not a clause: "Theo đó, …", "Theo dõi chúng tôi".
    const isName = /^[\p{Lu}"“]|^\S+\.(?:vn|com|net|org)$/u.test(what) && !/[,;:!?]|số \d/.test(what);
    return address.test(what) || (isName && count <= lengths.origin) ? 'origin' : null;
  }
  // One capitalised syllable is a word cut off rather than a name.
  if (/^\p{Lu}\p{Ll}*[.*]?$/u.test(bare)) return null;
  return count <= lengths.byline && signed.test(bare) ? 'signature' : null;
}

/** Cuts a signature or an origin into who wrote, what agency it names, and whose page it reprints. */
export function creditsOf(text: string) {
  const line = text.replace(edges, '').replace(/^\(([^()]*)\)$/u, '$1');
  const url = line.match(address)?.[0];
  const { names: writers = '', words = null } = line.match(origin)?.groups ?? { names: line.replace(address, '') };
  const isAgency = words === null && agency.test(line);
  const name = writers
    .replace(new RegExp(`^(?:(?:${work})\\s*:|by\\s|bởi\\s)\\s*`, 'iu'), '')
    .replace(mail, '')
    .replace(/\s*[-–—|,;(]\s*(?:ảnh|video|clip|đồ họa)\s*:.*$/iu, '')
    .replace(/^[\s|*_–—-]+|[\s|*_–—(,;-]+$/gu, '');
  const byline = isAgency || name === '' ? null : name;
  if (url !== undefined && URL.canParse(url))
    return { byline, attribution: null, reprintOf: { publisher: hostOf(url), url } };
  return { byline, attribution: isAgency ? line : (words?.replace(/^([^(]*)\)$/u, '$1') ?? null), reprintOf: null };
}
