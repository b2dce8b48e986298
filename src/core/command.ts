import type { Language } from './article.ts';
import type { Person, Place } from './place.ts';
import type { Progress, Reply } from './reply.ts';
import type { Source } from './source.ts';
import type { UseCases } from './use-cases.ts';

/** The same words in both languages. */
export type Localised = Readonly<Record<Language, string>>;

/**
 * - `source`: an address, pasted text, a file or nothing (Discord: the options `url`, `text`, `file`)
 * - `actor`: a name to filter a list by
 * - `schedule`, `saved-source`: an id or a name of the place's own, completed where the platform can
 * - `words`: free text, `choice`: one of `choices`, `channel`: a channel of this platform, `file`: an attachment
 */
export type OptionType = 'source' | 'actor' | 'schedule' | 'saved-source' | 'words' | 'choice' | 'channel' | 'file';

export interface Option {
  /** Lower case, a Discord option name: the key in `CommandCall.options`. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly summary: Localised;
  readonly type: OptionType;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** What the choices are called where they are not names themselves; understood in the text form too. */
  readonly choiceNames?: Readonly<Record<string, Localised>>;
  /**
   * In the text form, the words that introduce the value (`zone`, `tijdzone`); the value reaches to the next
   * introducing word. An option without them takes the words that come first. A `channel` option needs none: it is
   * recognised by its form (`#name`, `<#C1|name>`).
   */
  readonly introducedBy?: readonly string[];
  /** Several values in one: `splitList` of `command-text.ts` takes them apart. */
  readonly list?: true;
  /** Set by buttons alone: not registered, not typed, not in the help. */
  readonly hidden?: true;
}

/** What can be typed after the command's name. */
export interface Subcommand {
  readonly name: string;
  /** Other words understood in the text form: the Dutch ones, and short ones. */
  readonly aliases: readonly string[];
  readonly summary: Localised;
  readonly options: readonly Option[];
  /** `manager`: only who may manage the place. `manager-to-change`: anyone may look, and with options it changes something. */
  readonly needs: 'anyone' | 'manager' | 'manager-to-change';
  /** `private`: the reply is for the caller alone. Known before it runs, since Discord must decide first. */
  readonly audience: 'channel' | 'private';
  /** The one that is meant where the text form names none (`/schedule`). */
  readonly isDefault?: true;
  run(call: CommandCall, use: UseCases): Promise<Reply>;
  /** What a press of its button asks for before it runs; null: nothing. Throws as `run` does. */
  form?(call: CommandCall, use: UseCases): Promise<FormQuestion | null>;
}

/** One text that a form asks for. */
export interface FormQuestion {
  /** The option of the call that the text becomes. */
  readonly option: string;
  /** Where the words for it stand: `forms` in the catalogues. */
  readonly words: 'line';
  /** What stands in the field at first; at most 2000 characters, as the answer. */
  readonly value: string;
}

interface CommandBase {
  /** Lower case, at most 32 characters. */
  readonly name: string;
  readonly summary: Localised;
  /** `button`: never registered, only pressed. */
  readonly surface: 'slash' | 'button';
}

/** One slash command: either with sub-commands, or itself runnable. */
export type Command =
  | (CommandBase & { readonly subcommands: readonly [Subcommand, ...Subcommand[]] })
  | (CommandBase &
      Omit<Subcommand, 'name' | 'aliases' | 'isDefault'> & {
        readonly subcommands?: undefined;
        /** The label of the message menu's entry that runs it on a message's link or text. */
        readonly messageMenu?: Localised;
      });

/** What a call runs: a command without sub-commands, or one of its sub-commands. */
export type Runnable = Omit<Subcommand, 'name' | 'aliases' | 'isDefault'>;

/** What a command's and a sub-command's names stand for; null where there is no such thing. */
export function runnableOf(commands: readonly Command[], name: string, subcommand: string | null): Runnable | null {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return null;
  if (!command.subcommands) return subcommand === null ? command : null;
  return command.subcommands.find((candidate) => candidate.name === subcommand) ?? null;
}

/** Whether only who may manage the place may run it, with these options. */
export function isForManagers({ needs }: Pick<Runnable, 'needs'>, options: CommandCall['options']): boolean {
  return needs === 'manager' || (needs === 'manager-to-change' && Object.keys(options).length > 0);
}

/** A command as it reached us from a platform, parsed. */
export interface CommandCall {
  /** The platform's own id of this call: a second one with the same id is a redelivery. */
  readonly id: string;
  readonly command: string;
  readonly subcommand: string | null;
  /** By option name; a `source` or `file` option is in `source`. */
  readonly options: Readonly<Record<string, string>>;
  readonly source: Source;
  readonly place: Place;
  readonly person: Person;
  /** Aborted when the caller gives up or the process stops. */
  readonly signal: AbortSignal;
  /** Told where long work is; set by the host. */
  readonly progress?: Progress;
}

/** What a button stands for: a call, small enough for Discord's 100 characters of `custom_id`. */
export interface ButtonCall {
  /** A command's name, with a sub-command's behind a space where it has them. */
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** `positions?b=KEY&page=2`, `schedule pause?schedule=k3q7`. Throws a RangeError past 100 characters. */
export function encodeButton(call: ButtonCall): string {
  const encoded = encoding(call);
  if (encoded.length > LONGEST_BUTTON) throw new RangeError(`button of ${encoded.length} characters`);
  return encoded;
}

/** Whether a call is short enough for a button. */
export function fitsButton(call: ButtonCall): boolean {
  return encoding(call).length <= LONGEST_BUTTON;
}

/** Discord's `custom_id`. */
const LONGEST_BUTTON = 100;

function encoding({ command, options }: ButtonCall): string {
  const query = new URLSearchParams(options).toString();
  return query ? `${command}?${query}` : command;
}

export function decodeButton(encoded: string): ButtonCall {
  const at = encoded.indexOf('?');
  if (at < 0) return { command: encoded, options: {} };
  return { command: encoded.slice(0, at), options: Object.fromEntries(new URLSearchParams(encoded.slice(at + 1))) };
}

/** The command and the sub-command that a button runs. */
export function commandOfButton({ command }: ButtonCall): { command: string; subcommand: string | null } {
  const [name = '', subcommand = null] = command.split(' ');
  return { command: name, subcommand };
}

/** Whether what a button opens takes the place of the private message it stands in: the next page, the answer to a question. */
export function staysInPlace({ options }: Pick<ButtonCall, 'options'>): boolean {
  return ['page', 'reason', 'undo', 'actor'].some((name) => options[name] !== undefined);
}
