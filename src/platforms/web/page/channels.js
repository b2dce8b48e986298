// The channels beside the page: which of them hold something that this browser has not seen.
import { client, element, store, stored } from './server.js';

const list = element('channels', HTMLUListElement);
const menuDot = element('menu-dot', HTMLElement);

export function start() {
  seen();
  for (const link of links()) show(link);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) seen();
  });
  // Another tab has been in a channel: it is read here too.
  addEventListener('storage', () => {
    for (const link of links()) show(link);
  });
}

export function channelNames() {
  return links().map((link) => link.dataset.channel ?? '');
}

/** What is on the page has been seen, unless nobody looks at it. */
export function seen() {
  if (!document.hidden) store('localStorage', keyOf(client.channel), String(Date.now()));
}

/**
 * Something for everybody has been said in another channel.
 * @param {string} channel
 * @param {number} at
 */
export function saidElsewhere(channel, at) {
  if (channel === client.channel) return;
  const link = links().find(({ dataset }) => dataset.channel === channel) ?? add(channel);
  link.dataset.latest = String(at);
  show(link);
}

/** @returns {HTMLAnchorElement[]} */
function links() {
  return [...list.querySelectorAll('a')];
}

/** @param {string} channel */
function add(channel) {
  const item = /** @type {HTMLElement} */ (list.lastElementChild).cloneNode(true);
  const link = /** @type {HTMLAnchorElement} */ (/** @type {HTMLElement} */ (item).querySelector('a'));
  link.href = `/?channel=${encodeURIComponent(channel)}`;
  link.dataset.channel = channel;
  link.removeAttribute('aria-current');
  /** @type {HTMLElement} */ (link.querySelector('.name')).textContent = channel;
  list.append(item);
  return link;
}

/** @param {HTMLAnchorElement} link */
function show(link) {
  const { channel = '', latest } = link.dataset;
  const isNew = channel !== client.channel && Number(latest) > Number(stored('localStorage', keyOf(channel)) ?? 0);
  /** @type {HTMLElement} */ (link.querySelector('.unread')).hidden = !isNew;
  link.classList.toggle('has-unread', isNew);
  menuDot.hidden = !list.querySelector('.has-unread');
}

/** @param {string} channel */
function keyOf(channel) {
  return `sitrep seen ${channel}`;
}
