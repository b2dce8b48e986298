// What happens in the channel, as the server tells it. A browser opens at most six connections to one host over HTTP/1.1,
// so of several tabs one listens and tells the others.
import { saidElsewhere } from './channels.js';
import { client, element, getJson, route, word } from './server.js';

/** Milliseconds before an answer that was no stream is tried again. */
const RETRY = 5_000;

/**
 * Calls `apply` with every update, heard by this tab or by another one. The same update may come twice.
 * @param {(update: import('./types.d.ts').Update) => void} apply
 */
export function listen(apply) {
  const name = `sitrep events ${client.channel} ${client.language}`;
  const others = new BroadcastChannel(name);
  const connection = element('connection', HTMLElement);
  let lastId = client.lastEventId;

  /** @param {boolean} up */
  const show = (up) => {
    const text = up ? '' : word('reconnecting');
    if (connection.textContent !== text) connection.textContent = text;
  };
  /** @param {any} heard */
  const take = (heard) => {
    if (heard.id) lastId = heard.id;
    if (heard.update) apply(heard.update);
    if (heard.elsewhere) saidElsewhere(heard.elsewhere.channel, heard.elsewhere.at);
    if (heard.up !== undefined) show(heard.up);
  };
  /** @param {any} heard */
  const share = (heard) => {
    take(heard);
    others.postMessage(heard);
  };
  others.onmessage = ({ data }) => take(data);

  /** What was said between the making of this page, or its sleep, and now. */
  const catchUp = async () => {
    const { updates, id } = await getJson('/api/updates', { after: lastId });
    for (const update of updates) apply(update);
    lastId = id;
  };

  const open = () => {
    const source = new EventSource(route('/api/events', { after: lastId }));
    source.addEventListener('update', (event) => {
      share({ update: JSON.parse(event.data), id: event.lastEventId || undefined });
    });
    source.addEventListener('elsewhere', (event) => share({ elsewhere: JSON.parse(event.data) }));
    source.addEventListener('ready', (event) => share({ id: event.lastEventId, up: true }));
    source.addEventListener('error', () => {
      share({ up: false });
      // A browser tries again by itself after a lost connection, but gives up after an answer that is no stream.
      if (source.readyState !== EventSource.CLOSED) return;
      source.close();
      setTimeout(open, RETRY);
    });
  };

  // Locks need https or loopback; without them every tab listens for itself.
  if (!navigator.locks) return open();
  navigator.locks.request(name, () => new Promise(open));
  catchUp().catch(() => {});
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) catchUp().catch(() => {});
  });
}
