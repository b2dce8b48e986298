// The page's side of the server's routes.

/** @type {import('./types.d.ts').Client} */
export const client = JSON.parse(element('client', HTMLScriptElement).textContent ?? '');

/**
 * The element with an id, which the page's HTML must have.
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

/**
 * A word of the page with its values.
 * @param {import('./types.d.ts').Word} name
 * @param {Record<string, string | number>} values
 */
export function word(name, values = {}) {
  return client.words[name].replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}

/** An id for a request, so that one that is sent twice runs once. Not `randomUUID`, which needs https or loopback. */
export function newCallId() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

/**
 * The address of a route with who asks, and where.
 * @param {string} path
 * @param {Record<string, string>} more
 */
export function route(path, more = {}) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `${path}?${new URLSearchParams({ channel: client.channel, zone, ...more })}`;
}

/**
 * Fetches something small; rejects when it cannot be had.
 * @param {string} path
 * @param {Record<string, string>} more
 */
export async function getJson(path, more = {}) {
  const response = await fetch(route(path, more));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

/**
 * Sends a command; rejects when the server cannot be reached or refuses.
 * @param {string} text
 * @param {File | null} file
 */
export function sendCommand(text, file) {
  /** @type {FormData | string} */
  let body = text;
  if (file) {
    body = new FormData();
    body.set('text', text);
    body.set('file', file);
  }
  // A text body is sent as text/plain, a form as multipart.
  return updatesOf(fetch(route('/api/command', { call: newCallId() }), { method: 'POST', body }));
}

/**
 * Sends a small request.
 * @param {'press' | 'cancel' | 'dismiss'} what
 * @param {Record<string, string>} fields
 */
export function send(what, fields) {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify(fields);
  return updatesOf(fetch(route(`/api/${what}`, { call: newCallId() }), { method: 'POST', headers, body }));
}

/**
 * @param {Promise<Response>} answering
 * @returns {Promise<readonly import('./types.d.ts').Update[]>}
 */
async function updatesOf(answering) {
  const response = await answering;
  if (!response.headers.get('content-type')?.startsWith('application/json'))
    throw new Error(`status ${response.status}`);
  return (await response.json()).updates ?? [];
}

/**
 * Storage may be forbidden; the page works without.
 * @param {'localStorage' | 'sessionStorage'} storage
 * @param {string} key
 */
export function stored(storage, key) {
  try {
    return globalThis[storage].getItem(key);
  } catch {
    return null;
  }
}

/**
 * Storage may be forbidden or full; the page works without.
 * @param {'localStorage' | 'sessionStorage'} storage
 * @param {string} key
 * @param {string} value
 */
export function store(storage, key, value) {
  try {
    globalThis[storage].setItem(key, value);
  } catch {}
}
