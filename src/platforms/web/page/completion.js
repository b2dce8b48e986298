// The list above the message box: commands, sub-commands and their options, offered while they are typed.
import { channelNames } from './channels.js';
import { isWholeName, offersFor, usageFor, wantedType } from './offers.js';
import { element, getJson, word } from './server.js';

/** @typedef {import('./types.d.ts').Offer} Offer */
/** @typedef {import('./types.d.ts').ValueType} ValueType */

const list = element('suggestions', HTMLUListElement);
const announcer = element('announcer', HTMLElement);

/** How long the server's values are taken as they are, in milliseconds. */
const FRESH = 15_000;

/**
 * @param {HTMLTextAreaElement} line
 * @param {(text: string) => void} hint
 */
export function makeCompletion(line, hint) {
  /** @type {readonly import('./types.d.ts').Suggestion[]} */
  let commands = [];
  /** @type {readonly Offer[]} */
  let offered = [];
  /** -1: nothing is selected, and Enter sends. */
  let selected = -1;
  /** Whether the reader has chosen with the arrow keys. */
  let moved = false;
  /** @type {Map<ValueType, { at: number, values: readonly import('./types.d.ts').OptionValue[] }>} */
  const fetched = new Map();

  getJson('/api/commands')
    .then((found) => {
      commands = found;
      if (document.activeElement === line) update();
    })
    .catch(() => {});

  /** @param {ValueType} type */
  const fetchValues = (type) => {
    if (Date.now() - (fetched.get(type)?.at ?? 0) < FRESH) return;
    fetched.set(type, { at: Date.now(), values: fetched.get(type)?.values ?? [] });
    getJson('/api/values', { type })
      .then((values) => {
        fetched.set(type, { at: Date.now(), values });
        if (document.activeElement === line && wantedType(commands, line.value) === type) update();
      })
      .catch(() => {});
  };

  const close = () => {
    offered = [];
    list.hidden = true;
    line.removeAttribute('aria-activedescendant');
  };

  /** @param {number} index */
  const select = (index) => {
    selected = index < -1 ? offered.length - 1 : index >= offered.length ? 0 : index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === selected));
    list.children[selected]?.scrollIntoView({ block: 'nearest' });
    if (selected < 0) line.removeAttribute('aria-activedescendant');
    else line.setAttribute('aria-activedescendant', `suggestion-${selected}`);
  };

  const accept = (index = selected) => {
    const offer = offered[index];
    if (!offer) return;
    line.value = line.value.slice(0, offer.start) + offer.text;
    line.setSelectionRange(line.value.length, line.value.length);
    line.focus();
    // Not `update` alone: the box grows and offers with what is in it.
    line.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const update = () => {
    const typed = line.value;
    hint(typed.startsWith('/') ? usageFor(commands, typed) : '');
    if (line.selectionStart !== typed.length) return close();
    const type = wantedType(commands, typed);
    if (type) fetchValues(type);
    const values = Object.fromEntries([...fetched].map(([name, found]) => [name, found.values]));
    offered = offersFor(commands, typed, { values, zones: zones(), channels: channelNames() });
    if (offered.length === 0) return close();
    list.replaceChildren(...offered.map(optionOf));
    list.hidden = false;
    list.scrollTop = 0;
    moved = false;
    // A name must be completed to be sent; what may follow it need not.
    select(offered[0]?.start === 0 ? 0 : -1);
    announcer.textContent = word('suggestionCount', { count: offered.length });
  };

  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) accept([...list.children].indexOf(option));
  });

  return {
    update,
    close,
    /**
     * Takes a key for the list; true when it was one. Enter sends what is a whole command already.
     * @param {KeyboardEvent} event
     */
    takes(event) {
      if (list.hidden) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        select(selected + (event.key === 'ArrowDown' ? 1 : selected <= 0 ? -2 - selected : -1));
        moved = true;
        return true;
      }
      if (event.key === 'Tab' && !event.shiftKey) {
        accept(Math.max(selected, 0));
        return true;
      }
      if (event.key === 'Enter' && !event.shiftKey) {
        if (selected < 0 || (isWholeName(commands, line.value) && !moved)) return false;
        accept();
        return true;
      }
      if (event.key === 'Escape') {
        close();
        return true;
      }
      return false;
    },
  };
}

/** @type {readonly string[] | undefined} */
let allZones;
function zones() {
  allZones ??= Intl.supportedValuesOf('timeZone');
  return allZones;
}

/**
 * @param {Offer} offer
 * @param {number} index
 */
function optionOf({ label, usage, about }, index) {
  const option = document.createElement('li');
  option.id = `suggestion-${index}`;
  option.setAttribute('role', 'option');
  const name = document.createElement('code');
  name.append(label);
  if (usage) {
    const rest = document.createElement('span');
    rest.className = 'usage';
    rest.textContent = ` ${usage}`;
    name.append(rest);
  }
  const small = document.createElement('small');
  small.textContent = about;
  option.append(name, ' ', small);
  return option;
}
