// What may be typed after a slash, offered while it is typed.
import { client, element, word } from './server.js';

/** @typedef {import('./types.d.ts').Suggestion} Suggestion */

const list = element('suggestions', HTMLUListElement);

/**
 * @param {HTMLTextAreaElement} line
 * @param {(text: string) => void} hint
 */
export function makeCompletion(line, hint) {
  /** @type {readonly Suggestion[]} */
  let commands = [];
  /** @type {readonly Suggestion[]} */
  let offered = [];
  let selected = 0;
  /** Whether the reader has chosen with the arrow keys. */
  let moved = false;

  fetch(`/api/commands?language=${client.language}`)
    .then((response) => response.json())
    .then((found) => {
      commands = found;
      if (document.activeElement === line) update();
    })
    .catch(() => {});

  const close = () => {
    offered = [];
    list.hidden = true;
    line.removeAttribute('aria-activedescendant');
  };

  /** @param {number} index */
  const select = (index) => {
    selected = (index + offered.length) % offered.length;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === selected));
    list.children[selected]?.scrollIntoView({ block: 'nearest' });
    line.setAttribute('aria-activedescendant', `suggestion-${selected}`);
  };

  const accept = (index = selected) => {
    const suggestion = offered[index];
    if (!suggestion) return;
    line.value = `${suggestion.text} `;
    line.setSelectionRange(line.value.length, line.value.length);
    line.focus();
    // Not `update` alone: the box grows and offers with what is in it.
    line.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const update = () => {
    const typed = line.value;
    hint(usageFor(commands, typed));
    if (!typed.startsWith('/') || typed.includes('\n') || line.selectionStart !== typed.length) return close();
    offered = offersFor(commands, typed.toLowerCase());
    if (offered.length === 0) return close();
    list.replaceChildren(...offered.map(optionOf));
    list.hidden = false;
    moved = false;
    select(0);
    element('announcer', HTMLElement).textContent = word('suggestionCount', { count: offered.length });
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
        moved = true;
        select(selected + (event.key === 'ArrowDown' ? 1 : -1));
        return true;
      }
      if (event.key === 'Tab' && !event.shiftKey) {
        accept();
        return true;
      }
      if (event.key === 'Enter' && !event.shiftKey) {
        const typed = line.value.trim().toLowerCase();
        const whole = commands.some(({ text, aliases, group }) => !group && [text, ...aliases].includes(typed));
        if (whole && !moved) return false;
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

/**
 * Commands first; their sub-commands once the command is there.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 */
function offersFor(commands, typed) {
  const withSubcommand = typed.includes(' ');
  return commands.filter(({ text, aliases }) => {
    if (text.includes(' ') !== withSubcommand) return false;
    return [text, ...aliases].some((name) => name.startsWith(typed));
  });
}

/**
 * What may follow the command that stands there.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 */
function usageFor(commands, typed) {
  if (!typed.startsWith('/')) return '';
  const lower = typed.toLowerCase();
  const found = commands.find(({ text, aliases, usage }) =>
    usage ? [text, ...aliases].some((name) => lower.startsWith(`${name} `) || lower === name) : false,
  );
  return found ? `${found.text} ${found.usage}` : '';
}

/**
 * @param {Suggestion} suggestion
 * @param {number} index
 */
function optionOf({ text, usage, summary }, index) {
  const option = document.createElement('li');
  option.id = `suggestion-${index}`;
  option.setAttribute('role', 'option');
  const name = document.createElement('code');
  name.append(text);
  if (usage) {
    const rest = document.createElement('span');
    rest.className = 'usage';
    rest.textContent = ` ${usage}`;
    name.append(rest);
  }
  const about = document.createElement('small');
  about.textContent = summary;
  option.append(name, ' ', about);
  return option;
}
