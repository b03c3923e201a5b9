import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../../scripts/content/settings.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/sources/content');

/** The invented edition's settings. */
export const settings = readSettings(folder).value as Settings;

/** The last passage of its first digest: the fence that opens it, and its words. */
export const lastPassage = {
  fence: ':::passage{#p3 role=task lines=7 topics="tuan-le-doc-2012 thu-vien-xa" speaker=le-thi-anh}',
  words:
    'Chuẩn bị cho Tuần lễ Đọc 2012 và mở thêm thư viện xã; Bộ trưởng Lê Thị Ánh phát động chủ đề “Mỗi xã một tủ sách” khi phát biểu chỉ đạo Hội nghị.',
};

/** The text of a file of the invented edition. */
export const textOf = (path: string) => readFileSync(resolve(folder, path), 'utf8');
