// The message box: what is typed, pasted, attached and sent.
import { makeAttachment } from './attachment.js';
import { makeCompletion } from './completion.js';
import { ask } from './messages.js';
import { client, element, sendCommand, store, stored, word } from './server.js';

const form = element('composer', HTMLFormElement);
const line = element('line', HTMLTextAreaElement);
const hint = element('hint', HTMLElement);
const failure = element('failure', HTMLElement);
const button = element('send', HTMLButtonElement);

const DRAFT = `sitrep draft ${client.channel}`;
const SENT = 'sitrep sent';
/** Longer lines are articles: not drafts to keep, nor lines to bring back. */
const LONGEST_KEPT = 2_000;

/** @type {string[]} */
const history = JSON.parse(stored('sessionStorage', SENT) ?? '[]');
/** Where in the history the reader is; its length is the new line. */
let at = history.length;

const completion = makeCompletion(line, (usage) => {
  hint.textContent = usage || offer();
});
const attachment = makeAttachment(changed, fail);
/** On a touch screen, focus brings up a keyboard over half of the page: there it waits to be asked for. */
const hasKeyboard = matchMedia('(pointer: fine)').matches;

export function start() {
  line.value = stored('sessionStorage', DRAFT) ?? '';
  line.addEventListener('input', changed);
  line.addEventListener('keydown', onKey);
  line.addEventListener('paste', onPaste);
  line.addEventListener('blur', () => completion.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  for (const example of document.querySelectorAll('[data-send], [data-fill]'))
    if (example instanceof HTMLElement) example.addEventListener('click', () => tryOut(example.dataset));
  document.addEventListener('keydown', (event) => {
    // A slash anywhere starts a command, as in the chat programs.
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) line.focus();
  });
  if (hasKeyboard) line.focus();
  changed();
}

function changed() {
  completion.update();
  fit();
  store('sessionStorage', DRAFT, line.value.length > LONGEST_KEPT ? '' : line.value);
  button.setAttribute('aria-disabled', String(!line.value.trim() && !attachment.file()));
}

/** The box is as high as its text, where the style sheet alone cannot do it. */
function fit() {
  if (CSS.supports('field-sizing', 'content')) return;
  line.style.height = 'auto';
  line.style.height = `${line.scrollHeight}px`;
}

/** What Enter will do with something that has no command. */
function offer() {
  const text = line.value.trim();
  if (text.startsWith('/')) return '';
  if (attachment.file()) return word('offerFile');
  if (text === '') return '';
  if (/^https?:\/\/\S+$/i.test(text)) return word('offerLink');
  if (text.includes('\n') || text.length > 200) return word('offerText');
  return word('offerNothing');
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  // While a word is composed (Japanese, accents), its keys are not ours.
  if (event.isComposing) return;
  if (completion.takes(event)) event.preventDefault();
  else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key === 'ArrowUp' && isOnEdge('first')) recall(event, -1);
  else if (event.key === 'ArrowDown' && isOnEdge('last')) recall(event, 1);
}

/** @param {'first' | 'last'} edge */
function isOnEdge(edge) {
  const { value, selectionStart, selectionEnd } = line;
  if (selectionStart !== selectionEnd) return false;
  return edge === 'first'
    ? !value.slice(0, selectionStart).includes('\n') && (value === '' || at < history.length)
    : !value.slice(selectionEnd).includes('\n') && at < history.length;
}

/**
 * @param {KeyboardEvent} event
 * @param {number} step
 */
function recall(event, step) {
  const to = at + step;
  if (to < 0 || to > history.length) return;
  event.preventDefault();
  at = to;
  line.value = history[at] ?? '';
  line.setSelectionRange(line.value.length, line.value.length);
  changed();
  completion.close();
}

/** @param {ClipboardEvent} event */
function onPaste(event) {
  const files = event.clipboardData?.files;
  if (!files?.length || event.clipboardData?.types.includes('text/plain')) return;
  event.preventDefault();
  attachment.take(files);
}

/** @param {DOMStringMap} example */
function tryOut({ send, fill }) {
  line.value = send ?? fill ?? '';
  changed();
  completion.close();
  if (send) void submit();
  if (hasKeyboard || !send) line.focus();
}

async function submit() {
  const text = line.value.trim();
  const file = attachment.file();
  if (!text && !file) return;
  fail('');
  remember(text);
  // The box is empty before the answer is there: a second Enter sends nothing.
  line.value = '';
  attachment.clear();
  completion.close();
  try {
    await ask(() => sendCommand(text, file));
  } catch {
    // Nothing that somebody wrote is lost because the server was away.
    if (!line.value) line.value = text;
    if (file && !attachment.file()) attachment.take([file]);
    changed();
    completion.close();
    fail(word('unreachable'));
  }
}

/** @param {string} text */
function remember(text) {
  if (text && text.length <= LONGEST_KEPT && history.at(-1) !== text) history.push(text);
  history.splice(0, history.length - 50);
  at = history.length;
  store('sessionStorage', SENT, JSON.stringify(history));
}

/** @param {string} text */
function fail(text) {
  failure.textContent = text;
  failure.hidden = text === '';
}
