import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { headersOf, isHidden, isText, mediaTypeOf, redirects } from '../../scripts/integrations/hosting-policy.ts';
import { type Answer, rawAnswer } from './real-servers.ts';

/**
 * Asks a server for every file of a built site and holds the answers to the policy: status, media type, headers,
 * compressed copies, 304 on revalidation; 404 with the page that says so, redirects, files that must stay hidden.
 * @param encodings that the server must send for text
 * @returns a line for each answer that is wrong, and how many were asked for
 */
export async function auditHeaders(url: string, folder: string, encodings: readonly string[]) {
  const problems: string[] = [];
  let asked = 0;
  const { pathname: base, port } = new URL(url);
  const ask = (path: string, headers = {}) => {
    asked += 1;
    return rawAnswer(Number(port), path, headers);
  };
  const expectOf = (path: string, wrong: readonly string[]) => {
    problems.push(...wrong.map((what) => `${path}: ${what}`));
  };

  const files = builtFiles(folder);
  for (const file of files.filter((file) => !isHidden(file))) {
    const path = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const plain = await ask(path);
    expectOf(path, [...wrongStatus(plain, 200), ...wrongHeaders(plain, path, base), ...wrongType(plain, file)]);
    const tag = plain.headers['etag'];
    if (tag === undefined) expectOf(path, ['has no ETag to revalidate with']);
    else expectOf(path, wrongStatus(await ask(path, { 'if-none-match': tag }), 304));
    for (const encoding of isText(file) && plain.body.length >= 1024 ? encodings : []) {
      const packed = await ask(path, { 'accept-encoding': encoding });
      expectOf(path, [
        ...wrongHeaders(packed, path, base),
        ...wrongType(packed, file),
        ...wrongPacking(packed, encoding, plain.body.length),
      ]);
    }
  }
  const gone = ['khong-co-trang-nay/', 'tep/khong-co.js', '_headers', 'index.html.br'].map((path) => `${base}${path}`);
  const absent = readFileSync(join(folder, '404.html'));
  for (const path of gone) {
    const answer = await ask(path);
    expectOf(path, [
      ...wrongStatus(answer, 404),
      ...(answer.body.equals(absent) ? [] : ['is not the page that says so']),
      ...wrongHeaders(answer, `${base}404.html`, base),
      ...wrongType(answer, '404.html'),
    ]);
  }
  for (const { from, to } of redirects) {
    const answer = await ask(`${base}${from}`);
    const there = new URL(answer.headers['location'] ?? '', url).pathname;
    expectOf(`${base}${from}`, [
      ...wrongStatus(answer, 301),
      ...(there === `${base}${to}` ? [] : [`leads to ${there}, not to ${to}`]),
    ]);
  }
  return { problems, asked };
}

/** What is wrong with an answer's headers, by its address. */
function wrongHeaders({ headers }: Answer, path: string, base: string): string[] {
  return headersOf(path, base)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name, value]) => `${name} is ${headers[name.toLowerCase()] ?? 'missing'} — should be ${value}`);
}

function wrongStatus({ status }: Answer, expected: number): string[] {
  return status === expected ? [] : [`answers ${status}, not ${expected}`];
}

function wrongType({ headers }: Answer, file: string): string[] {
  const type = headers['content-type']?.replace(/; */, '; ').toLowerCase();
  return type === mediaTypeOf(file) ? [] : [`is sent as ${type ?? 'nothing'}, not ${mediaTypeOf(file)}`];
}

function wrongPacking({ headers, body }: Answer, encoding: string, plain: number): string[] {
  if (headers['content-encoding'] !== encoding) return [`is not sent in ${encoding}`];
  const varies = /accept-encoding/i.test(headers['vary'] ?? '');
  return [
    ...(varies ? [] : ['does not say that it varies by Accept-Encoding']),
    ...(body.length < plain ? [] : [`is no smaller in ${encoding}`]),
  ];
}
