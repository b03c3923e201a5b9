import { imageWords, otherTitle, sectionName, teaser } from './other-news.ts';
import { line, type PageLine } from './page-line.ts';
import type { Random } from './random.ts';
import type { After, Site } from './site.ts';

const headings = [
  'Tin khác',
  'Đọc nhiều',
  'Có thể bạn quan tâm',
  'Tin bài liên quan',
  'Tin mới',
  'Nên xem',
  'Cùng chuyên mục',
];

/** What a site prints under its articles: other titles with stamps, doubled titles with teasers, forms, footers. */
export function afterArticle(seed: string, site: Site, stream: Random): PageLine[] {
  return site.after.flatMap((block) => blockLines(block, seed, site, stream)).map((text) => line('chrome', text));
}

function blockLines(block: After, seed: string, site: Site, stream: Random): string[] {
  const times = <Item>(least: number, most: number, make: () => Item): Item[] =>
    Array.from({ length: stream.between(least, most) }, make);
  switch (block) {
    case 'stamped':
      return [stream.pick(headings), ...times(4, 9, () => [otherTitle(seed, stream), stamp(stream)]).flat()];
    case 'doubled':
      return [
        stream.pick(headings),
        ...times(3, 7, () => {
          const title = otherTitle(seed, stream);
          return [title, title, teaser(seed, stream)];
        }).flat(),
      ];
    case 'bullets':
      return [
        stream.pick(headings),
        ...times(3, 6, () => {
          const title = otherTitle(seed, stream);
          return [`  • '${title}`, `    ${title}`, `    ${sectionName(stream)} -`, `    ${teaser(seed, stream)}`];
        }).flat(),
      ];
    case 'comments':
      return [
        'BÌNH LUẬN',
        'Bạn còn 1000/1000 ký tự',
        'Vui lòng nhập tiếng Việt có dấu',
        'Gửi bình luận',
        'Mới nhất',
        'Thích nhất',
      ];
    case 'videos':
      return ['Video', ...times(4, 8, () => `${stream.chance(60) ? '[Video] ' : ''}${otherTitle(seed, stream)}`)];
    case 'images':
      return times(3, 6, () => `infographic ${imageWords(otherTitle(seed, stream))}`);
    case 'footer':
      return [`© ${site.name}`, 'Giấy phép xuất bản số 12/GP-XB', 'Đường dây nóng: 0900 000 000', 'Lên đầu trang'];
    case 'tags':
      return [
        'Từ khóa:',
        ...times(2, 5, () => otherTitle(seed, stream).split(' ').slice(0, 3).join(' ')),
        'Chia sẻ Facebook Twitter Zalo',
      ];
  }
}

function stamp(stream: Random): string {
  const [day, month, year] = [stream.between(1, 28), stream.between(1, 12), stream.between(2024, 2026)];
  const two = (number: number) => String(number).padStart(2, '0');
  return `Tin mới ${two(day)}/${two(month)}/${year} ${two(stream.below(24))}:${two(stream.below(60))}`;
}
