import { Agent, request } from 'node:http';

/** What a load came to. */
export interface LoadResult {
  /** Status → how many answers had it. */
  answers: Map<number, number>;
  /** What went wrong instead of an answer. */
  failures: string[];
}

/**
 * Asks a server on loopback for addresses over and over, every other time with the ETag it gave, as browsers that
 * come back do. Nothing is timed.
 * @param urls asked for in turn
 * @param times how many requests in all; bounded by whoever calls
 * @param atOnce connections kept open
 */
export async function load(urls: readonly string[], times: number, atOnce = 50): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const tags = new Map<string, string>();
  const result: LoadResult = { answers: new Map(), failures: [] };
  let left = times;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const url = urls[Math.floor(left / 2) % urls.length] ?? '';
      const tag = left % 2 === 0 ? tags.get(url) : undefined;
      await answerOf(url, agent, tag === undefined ? {} : { 'if-none-match': tag }).then(
        ({ status, etag }) => {
          result.answers.set(status, (result.answers.get(status) ?? 0) + 1);
          if (etag !== undefined) tags.set(url, etag);
        },
        (reason: unknown) => result.failures.push(`${url}: ${reason}`),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  return result;
}

/** @returns rejected when the answer breaks off, or is shorter than it said */
function answerOf(url: string, agent: Agent, headers: Record<string, string>) {
  return new Promise<{ status: number; etag: string | undefined }>((done, failed) => {
    const asking = request(url, { agent, headers: { 'accept-encoding': 'br, gzip', ...headers } }, (response) => {
      response.on('error', failed);
      response.on('data', () => {});
      response.on('end', () =>
        response.complete
          ? done({ status: response.statusCode ?? 0, etag: response.headers.etag })
          : failed(new Error('broke off')),
      );
    });
    asking.on('error', failed);
    asking.end();
  });
}
