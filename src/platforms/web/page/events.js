// What happens in the channel, as the server tells it. A browser opens at most six connections to one host over HTTP/1.1,
// so of several tabs one listens and tells the others.
import { client, element, route, word } from './server.js';

/**
 * Calls `apply` with every update, in this tab or heard by another one.
 * @param {(update: import('./types.d.ts').Update) => void} apply
 */
export function listen(apply) {
  const name = `sitrep events ${client.channel}`;
  const others = new BroadcastChannel(name);
  const connection = element('connection', HTMLElement);
  let lastId = client.lastEventId;

  /** @param {boolean} up */
  const show = (up) => {
    const text = up ? '' : word('reconnecting');
    if (connection.textContent !== text) connection.textContent = text;
  };
  others.onmessage = ({ data }) => {
    if (data.id) lastId = data.id;
    if (data.update) apply(data.update);
    if (data.up !== undefined) show(data.up);
  };

  const open = () => {
    const source = new EventSource(route('/api/events', { after: lastId }));
    /** @param {boolean} up */
    const tell = (up) => {
      show(up);
      others.postMessage({ up });
    };
    source.addEventListener('update', (event) => {
      const update = JSON.parse(event.data);
      lastId = event.lastEventId || lastId;
      apply(update);
      others.postMessage({ update, id: lastId });
    });
    source.addEventListener('ready', (event) => {
      lastId = event.lastEventId;
      others.postMessage({ id: lastId });
      tell(true);
    });
    source.addEventListener('error', () => {
      tell(false);
      // A browser tries again by itself after a lost connection, but gives up after an answer that is no stream.
      if (source.readyState !== EventSource.CLOSED) return;
      source.close();
      setTimeout(open, 5_000);
    });
  };

  // Locks need https or loopback; without them every tab listens for itself.
  if (navigator.locks) navigator.locks.request(name, () => new Promise(open));
  else open();
}
