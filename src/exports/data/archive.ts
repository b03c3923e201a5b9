import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import type { PublishedPassage } from '../../lib/unrecorded-changes.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { Edition } from '../../schema/edition.ts';
import { tableMeanings } from './columns.ts';
import { dataFiles, releaseName } from './files.ts';
import { inPieces } from './pieces.ts';
import { tableNames } from './tables.ts';

/** A day that every ZIP can hold; the files' own times say nothing of the edition. */
const time = new Date(1980, 0, 1);

/**
 * Packs texts into a ZIP, a piece at a time: no file is held whole.
 * @param folder the one folder at its top
 * @param files path in the folder → what makes its text, in pieces
 * @returns the same bytes for the same files, whatever their order, the day and the machine
 */
export function archive(folder: string, files: ReadonlyMap<string, () => Iterable<string>>): Blob {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [path, make] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = new ZipDeflate(`${folder}/${path}`, { level: 9 });
    file.mtime = time;
    zip.add(file);
    for (const piece of inPieces(make())) file.push(strToU8(piece));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return new Blob(packed, { type: 'application/zip' });
}

/**
 * A version of the edition as one ZIP: its tables, what describes them, how to cite it, its licence. It names no
 * host, so that whoever builds the edition gets the same bytes.
 * @param licence the text of LICENSE-CONTENT
 */
export function releaseArchive(record: DocumentaryRecord, licence: string): Blob {
  const files = dataFiles(record);
  files.set('LICENSE.txt', () => [licence]);
  files.set('README.md', () => [readMe(record.edition)]);
  return archive(releaseName(record.edition), files);
}

/**
 * The passages of a version that was packed.
 * @throws where it is no ZIP of an edition
 */
export function passagesIn(zip: Uint8Array): PublishedPassage[] {
  const [passages] = Object.values(unzipSync(zip, { filter: ({ name }) => name.endsWith('/passages.json') }));
  if (passages === undefined) throw new Error('this ZIP holds no passages.json');
  return JSON.parse(strFromU8(passages)) as PublishedPassage[];
}

function readMe({ name, version, date }: Edition): string {
  const tables = tableNames.map((table) => `- \`${table}\`: ${tableMeanings[table]}`);
  return `${[
    `# ${name}, ấn bản ${version}`,
    '',
    `Dữ liệu ngày ${date}. Mỗi bảng có ba tệp: JSON, CSV (UTF-8 có BOM) và JSON Schema; \`datapackage.json\` mô tả các tệp CSV theo Frictionless. Ô trống là điều nguồn không ghi. Ô CSV bắt đầu bằng =, +, - hoặc @ có thêm dấu nháy đơn ở đầu.`,
    '',
    ...tables,
    '',
    'Giấy phép: xem LICENSE.txt (CC BY 4.0). Cách trích dẫn: CITATION.cff.',
  ].join('\n')}\n`;
}
