import type { Command, Option } from './command.ts';
import { SitrepError } from './errors.ts';
import type { Source, SourceFile } from './source.ts';

/** A line of the text form, understood. */
export interface ParsedCommand {
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** What a platform adds to the reading of its own text. */
export interface TextHooks {
  /** The channel's id for a word that names one (`#news`, `<#C1|news>`); null for any other word. */
  readonly channel?: (word: string) => string | null;
  /** A file that came with the line: the source of a command that takes one, before whatever the text gives. */
  readonly file?: SourceFile | null;
}

/**
 * Reads the text form of a command: what Slack, the web page and the terminal take. The leading slash may be missing.
 * What follows a command that takes a source is that source, its inner white space untouched; everything else is words,
 * in which double quotes hold a value together. Throws a SitrepError: `command-missing`, `command-unknown`,
 * `subcommand-unknown` (the latter two with `details.closest` where something is near), `option-missing`, `option-unknown`, `channel-unknown`.
 */
export function parseCommandText(commands: readonly Command[], line: string, hooks: TextHooks = {}): ParsedCommand {
  const typed = commands.filter((candidate) => candidate.surface === 'slash');
  const [first, rest] = splitWord(line);
  const name = first.replace(/^\//, '').toLowerCase();
  const command = typed.find((candidate) => candidate.name === name);
  if (!command) {
    const names = typed.map((candidate) => candidate.name);
    if (isPlainText(line) && !('closest' in closest(name, names))) throw new SitrepError('command-missing');
    throw new SitrepError('command-unknown', { command: name, ...closest(name, names) });
  }
  if (!command.subcommands)
    return { command: command.name, subcommand: null, ...parseRest(command.options, rest, hooks) };

  const [second, others] = splitWord(rest);
  const word = second.toLowerCase();
  const subcommand = command.subcommands.find((candidate) =>
    word === '' ? candidate.isDefault : candidate.name === word || candidate.aliases.includes(word),
  );
  if (!subcommand) {
    const names = command.subcommands.flatMap((candidate) => [candidate.name, ...candidate.aliases]);
    const choices = command.subcommands.map((candidate) => candidate.name).join(', ');
    const details = { command: command.name, choices, ...closest(word, names) };
    throw new SitrepError('subcommand-unknown', { ...details, subcommand: word });
  }
  const parsed = parseRest(subcommand.options, others, hooks);
  return { command: command.name, subcommand: subcommand.name, ...parsed };
}

/** An address, or several words, without a slash: something to read rather than a command spelled wrong. */
function isPlainText(line: string): boolean {
  return !line.trimStart().startsWith('/') && (/\S\s+\S/.test(line) || addressIn(line.trim()) !== null);
}

/** The source that a text stands for: nothing, an address (alone or within a short line), or the text itself. */
export function sourceOf(text: string): Source {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  const address = addressIn(trimmed);
  return address === null ? { kind: 'text', text: trimmed } : { kind: 'address', address };
}

/** The values of a `list` option: separated by spaces or commas, a value with either of them in double quotes. */
export function splitList(value: string): readonly string[] {
  const values: string[] = [];
  for (const [, quoted, plain] of value.matchAll(/"([^"]*)"|([^\s,]+)/g)) {
    const found = quoted ?? plain ?? '';
    if (found.trim() !== '') values.push(found.trim());
  }
  return values;
}

type ParsedRest = Pick<ParsedCommand, 'options' | 'source'>;

function parseRest(all: readonly Option[], rest: string, hooks: TextHooks): ParsedRest {
  const options = all.filter((option) => !option.hidden);
  const source = options.find((option) => option.type === 'source');
  if (!source) return { options: parseWords(options, rest, hooks), source: { kind: 'none' } };
  const actor = options.find((option) => option.type === 'actor');
  const [filter, text] = actor ? splitActor(rest) : [null, rest];
  const found: Source = hooks.file ? { kind: 'file', file: hooks.file } : sourceOf(text);
  if (source.required && found.kind === 'none') throw new SitrepError('option-missing', { option: source.name });
  return { options: actor && filter ? { [actor.name]: filter } : {}, source: found };
}

/**
 * `actor:Lavrov ...` or `actor:"Sergej Lavrov" ...`, or the same after a single word, an address; a few words alone, no
 * sentence, are an actor too.
 */
function splitActor(rest: string): [actor: string | null, text: string] {
  const [all, quoted, plain] = /^\s*actor:\s*(?:["“”]([^"“”]*)["“”]|(\S*))/i.exec(rest) ?? [];
  if (all !== undefined) return [(quoted ?? plain ?? '').trim() || null, rest.slice(all.length)];
  const [, address, late] = /^\s*(\S+)\s+actor:([^\n]*)$/i.exec(rest.trimEnd()) ?? [];
  if (address !== undefined)
    return [
      late
        ?.trim()
        .replace(/^["“”]|["“”]$/g, '')
        .trim() || null,
      address,
    ];
  const words = rest.trim();
  const isName = /^["“”]?\p{Lu}[^\n.!?;:/]*["“”]?$/u.test(words) && words.split(/\s+/).length <= MOST_WORDS_IN_A_NAME;
  return isName ? [words.replace(/^["“”]|["“”]$/g, ''), ''] : [null, rest];
}

/** `de Russische minister van Buitenlandse Zaken`: names and functions are shorter than articles. */
const MOST_WORDS_IN_A_NAME = 6;

/** Options from words: what an introducing word introduces, channels by their form, and the words that come first. */
function parseWords(options: readonly Option[], rest: string, hooks: TextHooks): Record<string, string> {
  const channelOption = options.find((option) => option.type === 'channel' && !option.introducedBy);
  const takesChannels = options.some((option) => option.type === 'channel');
  const first = options.find((option) => option.type !== 'channel' && !option.introducedBy);
  const values = new Map<Option, Word[]>();
  let current: Option | null = first ?? null;
  const words = splitWords(rest);
  for (const [at, word] of words.entries()) {
    const channel = takesChannels && !word.quoted ? channelOf(word.text, hooks) : null;
    const introducesChannel = current?.type === 'channel' && values.get(current)?.length === 0;
    const target: Option | null | undefined = introducesChannel ? current : channelOption;
    if (target && channel !== null) {
      values.set(target, [{ text: channel, quoted: true }]);
      continue;
    }
    const introduced = word.quoted ? null : introducedBy(options, word.text, words[at + 1], first !== undefined);
    // Within its own value a word introduces nothing: `to` in what a line is changed to.
    if (introduced && introduced !== current) {
      current = introduced;
      values.set(current, []);
      continue;
    }
    if (current?.type === 'channel') throw new SitrepError('channel-unknown', { channel: shortened(word.text) });
    if (!current) throw unknownWord(options, word.text);
    values.set(current, [...(values.get(current) ?? []), word]);
  }
  return Object.fromEntries(valuesOf(options, values));
}

function* valuesOf(
  options: readonly Option[],
  values: ReadonlyMap<Option, readonly Word[]>,
): Iterable<[string, string]> {
  for (const option of options) {
    const words = values.get(option);
    const value = (words ?? [])
      .map((word) => (option.list ? listed(word) : word.text))
      .join(' ')
      .trim();
    if (value === '' && (words || option.required)) throw new SitrepError('option-missing', { option: option.name });
    if (value === '') continue;
    yield [option.name, option.choices ? choiceOf(option, value) : value];
  }
}

function choiceOf(option: Option, value: string): string {
  const wanted = value.toLowerCase();
  const choice = option.choices?.find((candidate) => {
    const names = Object.values(option.choiceNames?.[candidate] ?? {});
    return [candidate, ...names].some((name) => name.toLowerCase() === wanted);
  });
  if (choice !== undefined) return choice;
  const choices = option.choices ?? [];
  throw new SitrepError('option-unknown', {
    option: option.name,
    value: shortened(value),
    choices: choices.join(', '),
    ...closest(value, choices),
  });
}

/**
 * The option that a word introduces. Where words may also stand by themselves, a word introduces a choice only when one
 * of the choices follows: the `in` of `in nl` is also a plain word.
 */
function introducedBy(options: readonly Option[], word: string, next: Word | undefined, plainWords: boolean) {
  const lower = word.toLowerCase();
  const option = options.find((candidate) => candidate.introducedBy?.includes(lower));
  if (!option?.choices || !plainWords) return option ?? null;
  return option.choices.includes(next?.text.toLowerCase() ?? '') ? option : null;
}

function channelOf(word: string, hooks: TextHooks): string | null {
  const found = hooks.channel ? hooks.channel(word) : (/^#(\S+)$/.exec(word)?.[1] ?? null);
  if (found === null && /^<?#./.test(word)) throw new SitrepError('channel-unknown', { channel: shortened(word) });
  return found;
}

function unknownWord(options: readonly Option[], word: string): SitrepError {
  const introducers = options.flatMap((option) => option.introducedBy ?? []);
  const near = closest(word, introducers);
  return new SitrepError('option-unknown', { option: shortened(word), choices: introducers.join(', '), ...near });
}

interface Word {
  readonly text: string;
  /** Stood in double quotes: it introduces nothing and names no channel. */
  readonly quoted: boolean;
}

/** Words between white space; a word that opens with a double quote reaches to the next one. */
function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(/["“”]([^"“”]*)["“”](?=\s|$)|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? { text: plain ?? '', quoted: false } : { text: quoted.trim(), quoted: true },
  );
}

function listed({ text, quoted }: Word): string {
  return quoted && /[\s,]/.test(text) ? `"${text}"` : text;
}

/** The first word, and what follows the white space after it, as it stands there. */
function splitWord(text: string): [word: string, rest: string] {
  const [all = '', word = ''] = /^\s*(\S*)\s?/.exec(text) ?? [];
  return [word, text.slice(all.length)];
}

/** An article that was pasted with its address is a text; a line with an address and a few words is an address. */
function addressIn(text: string): string | null {
  if (/[\n\r]/.test(text)) return null;
  const words = text.split(/\s+/);
  if (words.length === 1) return bareAddress(text);
  if (words.length > MOST_WORDS_AROUND_AN_ADDRESS) return null;
  const addresses = words.filter((word) => /^[<("'“‘[]?https?:\/\/\S/i.test(word));
  return addresses.length === 1 ? withoutWrapping(addresses[0] ?? '') : null;
}

const MOST_WORDS_AROUND_AN_ADDRESS = 16;

/** One word as an address: with a scheme of any kind, or a host name with a known shape, which gets https. */
function bareAddress(word: string): string | null {
  const bare = withoutWrapping(word);
  if (/^[a-z][a-z0-9+.-]*:\/\/\S/i.test(bare)) return bare;
  const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;
  return host.test(bare) ? `https://${bare}` : null;
}

/** Without the brackets, quotes and closing punctuation that a sentence puts around an address. */
function withoutWrapping(word: string): string {
  const inner = word.replace(/^[<("'“‘[]+/, '').replace(/[>"'”’\],.;:!?]+$/, '');
  return inner.endsWith(')') && !inner.includes('(') ? inner.replace(/\)+$/, '') : inner;
}

/** The nearest of some words by edit distance, as a detail of an error; nothing where none is near. */
function closest(word: string, candidates: readonly string[]): { closest?: string } {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of word.length > 40 ? [] : candidates) {
    const distance = candidate.startsWith(word) && word.length > 1 ? 1 : editDistance(word, candidate);
    if (distance <= most && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best ? { closest: best.candidate } : {};
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost one. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Error details never carry more of what was typed than a glance takes. */
function shortened(word: string): string {
  const points = [...word.slice(0, 80)];
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : word;
}
