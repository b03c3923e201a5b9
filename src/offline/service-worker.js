// @ts-check
// The build writes this file out as `sw.js`, after the list of what is kept; no bundler sees it.

/** @type {import('./keep-offline.ts').KeptEdition} */
const kept = Reflect.get(globalThis, 'kept');
/** @type {any} since TypeScript's library for workers cannot stand in one program with the one for pages */
const worker = globalThis;
/** @type {string} */
const scope = worker.registration.scope;

/** Every version has a cache of its own: a page and all it asks for come from one of them. */
const prefix = `bien-nien ${scope} `;
const own = `${prefix}${kept.version}`;
const atOnce = 6;

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(keep(false)));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(forgetOthers()));
worker.addEventListener('message', (/** @type {any} */ event) => {
  if (event.data === 'take-over') worker.skipWaiting();
  const answer = (/** @type {unknown} */ reason) => event.ports[0].postMessage(reason ? 'failed' : 'kept');
  if (event.data === 'keep') event.waitUntil(keep(true).then(answer, answer));
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

/** Keeps every file of this version that is not kept yet; fails at one of another version. */
async function keep(/** @type {boolean} */ isInstalled) {
  const cache = await caches.open(own);
  const waiting = Object.entries(kept.files);
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, hash] = next;
      const address = new URL(path, scope).href;
      if (!(await cache.match(address))) await cache.put(address, await fileWith(hash, address));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (reason) {
    waiting.length = 0;
    // What is left of an installed version is better than nothing.
    if (!isInstalled) await caches.delete(own);
    throw reason;
  }
}

/**
 * A file as an earlier version kept it, where it is the same byte for byte, else from the network.
 * @param {string} hash SHA-256, base64
 * @param {string} address
 */
async function fileWith(hash, address) {
  for (const name of await otherVersions()) {
    const response = await (await caches.open(name)).match(address);
    if (response === undefined) continue;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
    if (btoa(String.fromCharCode(...digest)) === hash) return response;
  }
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', integrity: `sha256-${hash}` });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  if (!response.redirected) return response;
  // A host that renames 404.html answers with a redirect, which a page may not be made of.
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.blob(), { headers });
}

async function otherVersions() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
}

async function forgetOthers() {
  for (const name of await otherVersions()) await caches.delete(name);
  await worker.clients.claim();
}

/**
 * @param {Request} request
 * @returns {Promise<Response> | null} null for what is the network's alone: downloads, feeds, other hosts
 */
function answerTo(request) {
  const { origin, pathname, search } = new URL(request.url);
  const address = `${origin}${pathname}`;
  if (request.method !== 'GET' || !address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  const isPage = request.mode === 'navigate';
  if (Object.hasOwn(kept.files, path)) {
    const answer = file(request, address);
    return isPage ? orAbsent(answer) : answer;
  }
  if (!isPage) return null;
  if (Object.hasOwn(kept.files, `${path}/`)) return Promise.resolve(Response.redirect(`${address}/${search}`));
  return orAbsent(fetch(request));
}

/**
 * A kept file; a browser short of space may have thrown it away.
 * @param {Request | string} request
 * @param {string} address
 */
async function file(request, address) {
  return (await caches.match(address, { cacheName: own })) ?? fetch(request);
}

/** @param {Promise<Response>} asked */
async function orAbsent(asked) {
  try {
    return await asked;
  } catch {
    const absent = new URL(kept.absent, scope).href;
    return file(absent, absent);
  }
}
