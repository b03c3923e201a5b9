import { request } from 'node:http';
import { request as requestTls } from 'node:https';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { headersOf, isHidden, isText, mediaTypeOf, redirects } from '../../scripts/integrations/hosting-policy.ts';

/** An answer of a server, its body as sent. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  bytes: number;
}

/** What is audited. */
export interface Audited {
  /** The site's home page as served, `http://localhost:8080/bien-nien/`. */
  url: string;
  /** The built site, whose every file is asked for. */
  folder: string;
  /** Encodings that the server must send for text. */
  encodings: readonly string[];
}

/**
 * Asks a server for every file of a built site and holds the answers to the policy: status, media type, headers,
 * compressed copies, 304 on revalidation; 404 with the page that says so, redirects, files that must stay hidden.
 * @returns a line for each answer that is wrong, and how many were asked for
 */
export async function auditHeaders({
  url,
  folder,
  encodings,
}: Audited): Promise<{ problems: string[]; asked: number }> {
  const problems: string[] = [];
  let asked = 0;
  const base = new URL(url).pathname;
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    asked += 1;
    return answerOf(new URL(path, url), headers);
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
    for (const encoding of isText(file) && plain.bytes >= 1024 ? encodings : []) {
      const packed = await ask(path, { 'accept-encoding': encoding });
      expectOf(path, [
        ...wrongHeaders(packed, path, base),
        ...wrongType(packed, file),
        ...wrongPacking(packed, encoding, plain.bytes),
      ]);
    }
  }
  const gone = ['khong-co-trang-nay/', 'tep/khong-co.js', '_headers', 'index.html.br'].map((path) => `${base}${path}`);
  for (const path of gone) {
    const answer = await ask(path);
    expectOf(path, [
      ...wrongStatus(answer, 404),
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

function wrongPacking({ headers, bytes }: Answer, encoding: string, plain: number): string[] {
  if (headers['content-encoding'] !== encoding) return [`is not sent in ${encoding}`];
  const varies = /accept-encoding/i.test(headers['vary'] ?? '');
  return [
    ...(varies ? [] : ['does not say that it varies by Accept-Encoding']),
    ...(bytes < plain ? [] : [`is no smaller in ${encoding}`]),
  ];
}

/** One request, nothing decoded: `fetch` would unpack the body and hide what was sent. */
export function answerOf(url: URL, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, failed) => {
    const send = url.protocol === 'https:' ? requestTls : request;
    const asking = send(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', failed);
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
          ),
          bytes,
        }),
      );
    });
    asking.on('error', failed);
    asking.end();
  });
}
