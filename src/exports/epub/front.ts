import { absoluteAddress, type Site } from '../../addresses.ts';
import { printDay } from '../../dates.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { Chapter } from './chapter.ts';
import { type Markup, markup } from './markup.ts';

/** The title page. */
export function titlePage({ edition, years }: DocumentaryRecord): Chapter {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return {
    file: 'bia.xhtml',
    title: edition.name,
    kind: 'titlepage',
    body: markup`
      <h1>${edition.name}</h1>
      <p class="subtitle">Các hội nghị tổng kết công tác đối ngoại, ${first ?? null}–${last ?? null}</p>
      <p>Ấn bản ${edition.version}, dữ liệu ngày ${day(edition.date)}</p>`,
  };
}

/** What the edition is, who speaks in it, how to cite it. */
export function about({ edition, articles }: DocumentaryRecord, site: Site): Chapter {
  const home = absoluteAddress(site, site.addresses.home);
  const method = absoluteAddress(site, site.addresses.method);
  const digests = articles.every(({ text }) => text === 'digest');
  return {
    file: 've-an-ban.xhtml',
    title: 'Về ấn bản này',
    kind: 'introduction',
    body: markup`
      <h1>Về ấn bản này</h1>
      <p>Một ấn bản tư liệu độc lập, lập từ ${articles.length} bài báo đã công bố; không phải ấn phẩm của Bộ Ngoại giao.
      ${' '}Bài báo tường thuật hội nghị; đó không phải văn kiện của Bộ.</p>
      ${digests ? digestNote : captureNote}
      <p>Mỗi đoạn có một số không bao giờ đổi, nên dẫn được theo số; những dòng ghi sau số là dòng của bản chụp mà đoạn
      ${' '}dựa vào. Năm không có bài nào tổng kết vẫn có trang và được ghi rõ là trống.</p>
      ${home === null ? null : markup`<p>Trên mạng: <a href="${home}">${home}</a></p>`}
      ${method === null ? null : markup`<p>Cách làm: <a href="${method}">${method}</a></p>`}
      ${edition.contact === null ? null : markup`<p>Báo chỗ sai: ${edition.contact}</p>`}`,
  };
}

const digestNote = markup`
  <p>Lời các đoạn là lời lược thuật của ấn bản, do phần mềm soạn; từng con số, ngày tháng, tên riêng được máy đối chiếu
  ${' '}với bản chụp bài báo; chưa có nhà lưu trữ nào duyệt.</p>
  <p>Lời văn và dữ liệu của ấn bản theo giấy phép
  ${' '}<a href="https://creativecommons.org/licenses/by/4.0/deed.vi">CC BY 4.0</a>.</p>`;

const captureNote = markup`
  <p>Lời các đoạn là nguyên văn bản chụp; bản quyền thuộc các báo.</p>`;

/** A day as the edition prints it, readable by machines. */
export function day(iso: string): Markup {
  return markup`<time datetime="${iso}">${printDay(iso)}</time>`;
}
