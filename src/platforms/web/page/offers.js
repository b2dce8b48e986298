// What the message box offers for what stands in it. No page is needed for it: the tests run it as it is.

/** @typedef {import('./types.d.ts').Known} Known */
/** @typedef {import('./types.d.ts').Offer} Offer */
/** @typedef {import('./types.d.ts').OptionHint} OptionHint */
/** @typedef {import('./types.d.ts').Suggestion} Suggestion */

/** Lines of a list that can be taken in at a glance. */
const MOST = 8;

/**
 * Names of commands and sub-commands first; once one is there, what may follow it.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed all that stands in the box, the caret behind it
 * @param {Known} known
 * @returns {readonly Offer[]}
 */
export function offersFor(commands, typed, known) {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const found = commandIn(commands, typed);
  if (!found) return namesFor(commands, typed.toLowerCase());
  const state = stateOf(found.command, typed, found.length);
  return [...valuesFor(state, known), ...optionsFor(found.command, state, known)].slice(0, MOST);
}

/**
 * The type of value that the server must be asked for, null when none is wanted here.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 */
export function wantedType(commands, typed) {
  const found = commandIn(commands, typed);
  const type = found && stateOf(found.command, typed, found.length).current?.type;
  return type === 'schedule' || type === 'saved-source' || type === 'actor' ? type : null;
}

/**
 * Whether the line names a command that can be sent as it stands.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 */
export function isWholeName(commands, typed) {
  const name = typed.trim().toLowerCase();
  return commands.some(({ text, aliases, group }) => !group && [text, ...aliases].includes(name));
}

/**
 * What may follow the command that stands there.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 */
export function usageFor(commands, typed) {
  const found = commandIn(commands, typed.endsWith(' ') ? typed : `${typed} `);
  return found?.command.usage ? `${found.command.text} ${found.command.usage}` : '';
}

/**
 * The command whose name is complete, with the length of the name and its space.
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 */
function commandIn(commands, typed) {
  const lower = typed.toLowerCase();
  for (const command of commands) {
    if (command.group) continue;
    const name = [command.text, ...command.aliases].find((candidate) => lower.startsWith(`${candidate} `));
    if (name) return { command, length: name.length + 1 };
  }
  return null;
}

/**
 * @param {readonly Suggestion[]} commands
 * @param {string} typed
 * @returns {Offer[]}
 */
function namesFor(commands, typed) {
  const withSubcommand = typed.includes(' ');
  return commands
    .filter(({ text, aliases }) => {
      if (text.includes(' ') !== withSubcommand) return false;
      return [text, ...aliases].some((name) => name.startsWith(typed));
    })
    .map(({ text, usage, summary }) => ({ label: text, usage, about: summary, start: 0, text: `${text} ` }));
}

/**
 * Where in its options a line is.
 * @typedef {object} State
 * @property {OptionHint | null} current the option whose value is being typed
 * @property {number} start where that value begins
 * @property {string} value what of it is there
 * @property {number} wordStart where the word begins that is being typed
 * @property {string} word that word
 * @property {ReadonlySet<string>} used the names of options that stand there already
 * @property {boolean} begun whether the option that comes first has a word
 */

/**
 * @param {Suggestion} command
 * @param {string} typed
 * @param {number} from
 * @returns {State}
 */
function stateOf(command, typed, from) {
  const first = command.options.find(({ type, introducedBy }) => introducedBy.length === 0 && type !== 'channel');
  let current = first ?? null;
  let start = from;
  const used = new Set();
  const wordStart = Math.max(from, typed.lastIndexOf(' ') + 1);
  for (const match of typed.slice(from).matchAll(/\S+/g)) {
    const at = from + match.index;
    const word = match[0].toLowerCase();
    if (word.startsWith('actor:') && command.options.some(({ type }) => type === 'actor')) {
      current = command.options.find(({ type }) => type === 'actor') ?? null;
      start = at + 'actor:'.length;
      used.add(current?.name);
    } else if (word.startsWith('#') && command.options.some(({ type }) => type === 'channel')) {
      if (at >= wordStart) continue;
      // The channel of an option that a word introduces, or the one that needs no such word.
      const own = current?.type === 'channel' && typed.slice(start, at).trim() === '';
      if (!own) used.add('channel');
    } else if (at < wordStart) {
      const introduced = command.options.find(({ introducedBy }) => introducedBy.includes(word));
      if (!introduced) continue;
      current = introduced;
      start = at + word.length + 1;
      used.add(introduced.name);
    }
  }
  const begun = first === undefined || (current === first ? typed.slice(from, wordStart).trim() !== '' : true);
  return { current, start, value: typed.slice(start), wordStart, word: typed.slice(wordStart), used, begun };
}

/**
 * @param {State} state
 * @param {Known} known
 * @returns {Offer[]}
 */
function valuesFor({ current, start, value, wordStart, word }, known) {
  if (!current) return [];
  const begin = current.list ? Math.max(start, wordStart) : start;
  const part = (current.list ? word : value).toLowerCase().replace(/^["“]/, '');
  return candidatesFor(current, part, known)
    .filter(({ value: candidate }) => candidate.toLowerCase() !== part)
    .map(({ value: candidate, about }) => {
      const quoted = (current.list || current.type === 'actor') && /[\s,]/.test(candidate);
      const text = `${quoted ? `"${candidate}"` : candidate} `;
      return { label: candidate, usage: '', about: about || current.summary, start: begin, text };
    });
}

/**
 * @param {OptionHint} option
 * @param {string} part
 * @param {Known} known
 * @returns {readonly { value: string, about: string }[]}
 */
function candidatesFor(option, part, known) {
  /** @param {readonly string[]} values */
  const plain = (values) => values.map((value) => ({ value, about: '' }));
  if (option.name === 'zone') {
    // A city's name finds its zone; without a letter there are too many to offer any.
    if (part === '') return [];
    const city = part.replace(/\s+/g, '_');
    return plain(
      known.zones.filter(
        (zone) =>
          zone
            .toLowerCase()
            .split('/')
            .some((piece) => piece.startsWith(city)) || zone.toLowerCase().startsWith(city),
      ),
    );
  }
  const values =
    option.type === 'channel'
      ? plain(known.channels.map((name) => `#${name}`))
      : option.values.length > 0
        ? plain(option.values)
        : (known.values[/** @type {'actor'} */ (option.type)] ?? []);
  return values.filter(({ value }) => {
    const name = value.toLowerCase();
    return name.startsWith(part) || (part !== '' && name.includes(` ${part}`));
  });
}

/**
 * The words that introduce another option, and channels, once what comes first is there.
 * @param {Suggestion} command
 * @param {State} state
 * @param {Known} known
 * @returns {Offer[]}
 */
function optionsFor(command, { current, wordStart, word, used, begun, value }, known) {
  const inValue = current !== null && current.introducedBy.length > 0 && value.trim() === '';
  if (!begun && !(current?.type === 'source' && word === '')) return [];
  if (inValue && current.type !== 'actor') return [];
  const part = word.toLowerCase();
  return command.options
    .filter((option) => !used.has(option.name))
    .flatMap((option) => {
      if (option.type === 'channel' && option.introducedBy.length === 0)
        return known.channels
          .filter((name) => `#${name}`.startsWith(part))
          .map((name) => ({
            label: `#${name}`,
            usage: '',
            about: option.summary,
            start: wordStart,
            text: `#${name} `,
          }));
      const introducer = option.introducedBy.find((name) => name.startsWith(part));
      if (introducer === undefined || introducer === part) return [];
      const text = introducer.endsWith(':') ? introducer : `${introducer} `;
      return [{ label: introducer, usage: option.placeholder, about: option.summary, start: wordStart, text }];
    });
}
