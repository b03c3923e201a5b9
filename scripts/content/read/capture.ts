import type { Capture } from '../model.ts';
import type { Problem, Result } from '../problem.ts';
import { decode } from './encoding.ts';
import { plainLine } from './plain-line.ts';
import { sha256Of } from './sha256.ts';

/** The largest capture that is read, in bytes: a page of text is a fiftieth of it. */
export const largestCapture = 1024 * 1024;

/**
 * Reads a capture: any encoding it may have been saved in, cut into lines as an editor counts them.
 * @param path as the person named it; its last part is the capture's file name
 * @param bytes the file as it lies on the disk
 * @returns null with one error where the file is empty, binary, too large or in an encoding that is refused
 */
export function readCapture(path: string, bytes: Uint8Array): Result<Capture | null> {
  const refuse = (line: number, what: string, todo: string): Result<null> => ({
    value: null,
    problems: [{ file: path, line, level: 'error', what, todo } satisfies Problem],
  });
  if (bytes.length > largestCapture) {
    return refuse(
      0,
      `the file is too large (${bytes.length} bytes; the limit is ${largestCapture}, 1 MiB)`,
      'save the text of one article only',
    );
  }
  const decoded = decode(bytes);
  if ('what' in decoded) return refuse(decoded.line, decoded.what, decoded.todo);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(decoded.text)) {
    return refuse(
      1,
      'the file is HTML, not the text of a page',
      'make a capture of it with npm run import -- FILE.html',
    );
  }
  const lines = linesOf(decoded.text).map(plainLine);
  if (lines.every((line) => line.trim() === '')) {
    return refuse(0, 'the file is empty', "save the page's text again, or remove the file");
  }
  const file = path.split(/[/\\]/).at(-1) ?? path;
  return { value: { file, path, sha256: sha256Of(bytes), lines }, problems: [] };
}

/** Lines end at LF, CRLF or CR; an end at the end of the file opens no further line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
