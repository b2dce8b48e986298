// The message box: what is typed, pasted, attached and sent.
import { makeCompletion } from './completion.js';
import { ask } from './messages.js';
import { client, element, sendCommand, word } from './server.js';

const form = element('composer', HTMLFormElement);
const line = element('line', HTMLTextAreaElement);
const picker = element('file', HTMLInputElement);
const hint = element('hint', HTMLElement);
const failure = element('failure', HTMLElement);
const button = element('send', HTMLButtonElement);

const DRAFT = `sitrep draft ${client.channel}`;
const SENT = 'sitrep sent';

/** @type {File | null} */
let attached = null;
/** @type {string[]} */
const history = JSON.parse(stored(SENT) ?? '[]');
/** Where in the history the reader is; its length is the new line. */
let at = history.length;

const completion = makeCompletion(line, (usage) => {
  hint.textContent = usage || offer();
});

export function start() {
  line.value = stored(DRAFT) ?? '';
  line.addEventListener('input', changed);
  line.addEventListener('keydown', onKey);
  line.addEventListener('paste', onPaste);
  line.addEventListener('blur', () => completion.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  element('attach', HTMLButtonElement).addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => attach(picker.files));
  element('detach', HTMLButtonElement).addEventListener('click', () => {
    detach();
    line.focus();
  });
  dropping();
  for (const example of document.querySelectorAll('[data-send], [data-fill]'))
    if (example instanceof HTMLElement) example.addEventListener('click', () => tryOut(example.dataset));
  document.addEventListener('keydown', (event) => {
    // A slash anywhere starts a command, as in the chat programs.
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) line.focus();
  });
  if (matchMedia('(pointer: fine)').matches) line.focus();
  changed();
}

function changed() {
  completion.update();
  fit();
  store(DRAFT, line.value.length > 10_000 ? '' : line.value);
  button.setAttribute('aria-disabled', String(!line.value.trim() && !attached));
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
  if (attached) return word('offerFile');
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
  attach(files);
}

/** @param {FileList | null | undefined} files */
function attach(files) {
  const [file, ...others] = files ?? [];
  picker.value = '';
  if (!file) return;
  const limit = client.maxFileBytes;
  if (file.size > limit) return fail(word('fileTooLarge', { file: file.name, limit: Math.floor(limit / 1024 / 1024) }));
  fail(others.length > 0 ? word('oneFile', { file: file.name }) : '');
  attached = file;
  element('chip', HTMLElement).hidden = false;
  element('chip-name', HTMLElement).textContent = file.name;
  element('chip-size', HTMLElement).textContent = sizeOf(file.size);
  const remove = word('detach', { file: file.name });
  element('detach', HTMLButtonElement).setAttribute('aria-label', remove);
  element('detach', HTMLButtonElement).title = remove;
  changed();
  line.focus();
}

function detach() {
  attached = null;
  element('chip', HTMLElement).hidden = true;
  changed();
}

/** @param {number} bytes */
function sizeOf(bytes) {
  const unit = bytes < 1024 * 1024 ? 'kilobyte' : 'megabyte';
  const count = bytes / 1024 / (unit === 'megabyte' ? 1024 : 1);
  const format = { style: 'unit', unit, maximumSignificantDigits: 2 };
  return new Intl.NumberFormat(client.language, /** @type {Intl.NumberFormatOptions} */ (format)).format(count);
}

/** Files may be dropped anywhere on the page. */
function dropping() {
  const veil = element('drop', HTMLElement);
  /** @param {DragEvent} event */
  const hasFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  let depth = 0;
  addEventListener('dragenter', (event) => {
    if (hasFiles(event) && depth++ === 0) veil.classList.add('on');
  });
  addEventListener('dragleave', (event) => {
    if (hasFiles(event) && --depth === 0) veil.classList.remove('on');
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.classList.remove('on');
    attach(event.dataTransfer?.files);
  });
}

/** @param {DOMStringMap} example */
function tryOut({ send, fill }) {
  line.value = send ?? fill ?? '';
  changed();
  completion.close();
  if (send) void submit();
  line.focus();
}

async function submit() {
  const text = line.value.trim();
  const file = attached;
  if (!text && !file) return;
  fail('');
  completion.close();
  remember(text);
  line.value = '';
  detach();
  try {
    await ask(() => sendCommand(text, file));
  } catch {
    // Nothing that somebody wrote is lost because the server was away.
    if (!line.value) line.value = text;
    if (file && !attached) {
      const kept = new DataTransfer();
      kept.items.add(file);
      attach(kept.files);
    }
    changed();
    fail(word('unreachable'));
  }
}

/** @param {string} text */
function remember(text) {
  if (text && text.length <= 2_000 && history.at(-1) !== text) history.push(text);
  history.splice(0, history.length - 50);
  at = history.length;
  store(SENT, JSON.stringify(history));
}

/** @param {string} text */
function fail(text) {
  failure.textContent = text;
  failure.hidden = text === '';
}

/** @param {string} key */
function stored(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Storage may be forbidden or full; the page works without.
    return null;
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
function store(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {}
}
