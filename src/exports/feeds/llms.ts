import { absoluteAddress, type Site } from '../../addresses.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { tableMeanings } from '../data/columns.ts';
import { tableNames } from '../data/tables.ts';

/**
 * `llms.txt`: what the site is and where its parts are, for readers that are programs.
 * @see https://llmstxt.org/
 */
export function llms({ edition, conferences, years }: DocumentaryRecord, site: Site): string {
  const { addresses } = site;
  const link = (label: string, path: string, note: string | null = null) =>
    `- [${label}](${absoluteAddress(site, path) ?? path})${note === null ? '' : `: ${note}`}`;
  const gap = (isGap: boolean) => (isGap ? 'không có bài nào tổng kết năm này' : null);
  return `${[
    `# ${edition.name}`,
    '',
    `> Ấn bản tư liệu bằng tiếng Việt về các hội nghị tổng kết năm của Bộ Ngoại giao Việt Nam, lập từ bài báo. Ấn bản ${edition.version}, ${edition.date}. Các đoạn là lời lược thuật của ấn bản, không phải nguyên văn của báo hay của Bộ.`,
    '',
    'Mỗi đoạn có địa chỉ riêng (dấu # và số đoạn ở trang hội nghị) và ghi dòng của bản chụp mà nó dựa vào. Điều nguồn không ghi thì để trống, không suy đoán. Khi trích dẫn, nêu tên ấn bản, phiên bản và địa chỉ của đoạn; bài báo được trích riêng.',
    '',
    '## Hội nghị',
    '',
    ...conferences.map(({ id, title, date }) => link(title, addresses.conference(id), date)),
    '',
    '## Năm',
    '',
    ...years.map((entry) => link(`Năm ${entry.year}`, addresses.year(entry.year), gap(entry.gap))),
    '',
    '## Dữ liệu (CC BY 4.0)',
    '',
    ...tableNames.map((name) => link(`${name}.json`, addresses.dataFile(`${name}.json`), tableMeanings[name])),
    link('datapackage.json', addresses.dataFile('datapackage.json'), 'mô tả theo Frictionless'),
    '',
    '## Khác',
    '',
    link('Phương pháp', addresses.method),
    link('Đính chính', addresses.corrections),
  ].join('\n')}\n`;
}
