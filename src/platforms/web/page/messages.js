// The messages on the page: putting them there, keeping the reader's place, and what can be done with them.
import { seen } from './channels.js';
import { client, element, send, word } from './server.js';

const scroll = element('scroll', HTMLElement);
const list = element('messages', HTMLOListElement);
const announcer = element('announcer', HTMLElement);
const newer = element('newer', HTMLButtonElement);

/** Messages that this tab has asked for: they are scrolled to when they arrive. */
let asked = 0;
let unread = 0;
const title = document.title;

/** Makes the messages that came with the page ready. */
export function start() {
  for (const clock of list.querySelectorAll('time')) localise(clock);
  scroll.scrollTop = scroll.scrollHeight;
  scroll.addEventListener('scroll', () => {
    if (isAtEnd()) newer.hidden = true;
  });
  newer.addEventListener('click', () => {
    scroll.scrollTop = scroll.scrollHeight;
    element('line', HTMLTextAreaElement).focus();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    unread = 0;
    document.title = title;
  });
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) void act(button);
  });
}

/**
 * Runs a request of this tab; what comes of it is brought into view.
 * @param {() => Promise<readonly import('./types.d.ts').Update[]>} request
 */
export async function ask(request) {
  asked++;
  try {
    // The event stream has told most of this already; where it is broken, the answer alone must do.
    for (const update of await request()) apply(update);
  } finally {
    asked--;
  }
}

/**
 * Puts an update on the page. The same one may come twice.
 * @param {import('./types.d.ts').Update} update
 */
export function apply(update) {
  const known = document.getElementById(update.id);
  if (update.kind === 'removed') {
    if (known?.contains(document.activeElement)) focusNear(known);
    known?.remove();
    sent.delete(update.id);
    return;
  }
  const before = sent.get(update.id);
  if (known && before && (before.html === update.html || before.sequence > update.sequence)) return;
  sent.set(update.id, { html: update.html, sequence: update.sequence });
  const isNew = !known?.classList.contains('reply');
  const wasAtEnd = isAtEnd();
  const item = parse(update.html);
  for (const time of item.querySelectorAll('time')) localise(time);
  if (known) replace(known, item);
  else insert(item, update);
  const shown = known ?? item;
  // What is told again after a lost connection is not news.
  if (update.announcement && (isNew || update.state === 'working')) announcer.textContent = update.announcement;
  bringIntoView(shown, update, wasAtEnd);
  if (isNew && update.state === 'reply' && asked === 0 && !wasAtEnd) newer.hidden = false;
  if (update.state === 'reply') seen();
  if (document.hidden && isNew && update.state === 'reply') document.title = `(${++unread}) ${title}`;
}

/**
 * What the server sent for each message, by the answer to a request or by the event stream, whichever was first.
 * @type {Map<string, { html: string, sequence: number }>}
 */
const sent = new Map();

/** @param {string} html */
function parse(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return /** @type {HTMLElement} */ (template.content.firstElementChild);
}

/**
 * A message changes, the replies below it stay; focus within it goes to what does the same in the new one.
 * @param {HTMLElement} known
 * @param {HTMLElement} item
 */
function replace(known, item) {
  const active = known.firstElementChild?.contains(document.activeElement) ? document.activeElement : null;
  const label = active instanceof HTMLButtonElement ? active.textContent : null;
  known.className = item.className;
  known.firstElementChild?.replaceWith(/** @type {Element} */ (item.firstElementChild));
  if (!active) return;
  const message = /** @type {HTMLElement} */ (known.firstElementChild);
  const twin = [...message.querySelectorAll('button')].find((button) => button.textContent === label);
  (twin ?? message).focus({ preventScroll: true });
}

/**
 * @param {HTMLElement} item
 * @param {Extract<import('./types.d.ts').Update, { kind: 'put' }>} update
 */
function insert(item, update) {
  const parent = update.parent ? document.getElementById(update.parent) : null;
  const siblings = parent?.querySelector('.replies') ?? list;
  const before = update.after ? document.getElementById(update.after) : null;
  if (before?.parentElement === siblings) before.after(item);
  else if (parent) siblings.prepend(item);
  else siblings.insertBefore(item, [...siblings.children].find((other) => timeOf(other) > timeOf(item)) ?? null);
}

/**
 * When a message was begun: what orders them where this page does not know the one before.
 * @param {Element} item
 */
function timeOf(item) {
  return Date.parse(item.querySelector('time')?.dateTime ?? '');
}

/**
 * A message that this tab asked for is shown from its start; somebody who reads further up is not moved.
 * @param {HTMLElement} item
 * @param {Extract<import('./types.d.ts').Update, { kind: 'put' }>} update
 * @param {boolean} wasAtEnd
 */
function bringIntoView(item, update, wasAtEnd) {
  if (asked > 0 && update.parent) {
    if (update.state === 'reply') /** @type {HTMLElement} */ (item.firstElementChild).focus({ preventScroll: true });
    const { top, bottom } = item.getBoundingClientRect();
    const frame = scroll.getBoundingClientRect();
    if (bottom > frame.bottom || top < frame.top)
      item.scrollIntoView({ block: bottom - top > frame.height ? 'start' : 'nearest' });
    return;
  }
  if (asked > 0 || wasAtEnd) {
    scroll.scrollTop = scroll.scrollHeight;
    // The line that was typed stays above its answer, so that a long one is read from its start.
    const first = item.previousElementSibling?.classList.contains('said') ? item.previousElementSibling : item;
    if (first.getBoundingClientRect().top < scroll.getBoundingClientRect().top)
      first.scrollIntoView({ block: 'start' });
    return;
  }
}

function isAtEnd() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 48;
}

/**
 * Focus must not fall to the top of the page when what had it goes away.
 * @param {Element} gone
 */
function focusNear(gone) {
  const parent = gone.parentElement?.closest('.entry')?.firstElementChild;
  if (parent instanceof HTMLElement) parent.focus({ preventScroll: true });
  else element('line', HTMLTextAreaElement).focus();
}

/**
 * A button of a message.
 * @param {HTMLButtonElement} button
 */
async function act(button) {
  if (button.getAttribute('aria-busy') === 'true') return;
  const entry = button.closest('.entry')?.id ?? '';
  const { call, cancel } = button.dataset;
  button.setAttribute('aria-busy', 'true');
  try {
    if (call !== undefined) await ask(() => send('press', { call, entry }));
    else if (cancel !== undefined) await send('cancel', { call: cancel });
    else if ('dismiss' in button.dataset) await dismiss(entry);
  } catch {
    announcer.textContent = word('unreachable');
    const failure = element('failure', HTMLElement);
    failure.textContent = word('unreachable');
    failure.hidden = false;
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** @param {string} entry */
async function dismiss(entry) {
  await send('dismiss', { entry });
  apply({ kind: 'removed', id: entry });
  announcer.textContent = word('dismissed');
}

/**
 * Times in the reader's own zone: the hour for today's messages, and the whole date on hovering over any.
 * @param {HTMLTimeElement} time
 */
function localise(time) {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime())) return;
  const locale = client.language === 'nl' ? 'nl-NL' : 'en-GB';
  time.title = at.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' });
  if (!time.classList.contains('clock')) return;
  const today = at.toDateString() === new Date().toDateString();
  time.textContent = today
    ? at.toLocaleTimeString(locale, { timeStyle: 'short' })
    : at.toLocaleString(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
