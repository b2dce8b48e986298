import { isObject, type Json, type JsonObject, listOf } from './message-rules.ts';

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;

/** What Discord's documentation forbids of a list of application commands, in words. */
export function commandFaults(body: Json): string[] {
  if (!Array.isArray(body)) return ['the body is not a list'];
  const commands = body.filter(isObject);
  const names = commands.map(({ type, name }) => `${type ?? 1}/${name}`);
  return [
    ...(commands.length < body.length ? ['a command that is not an object'] : []),
    ...(new Set(names).size < names.length ? ['a command twice'] : []),
    ...(commands.filter(({ type }) => (type ?? 1) === 1).length > 100 ? ['more than 100 slash commands'] : []),
    ...(commands.filter(({ type }) => type === 3).length > 15 ? ['more than 15 message commands'] : []),
    ...commands.flatMap((command) => oneCommandFaults(command).map((fault) => `${command.name}: ${fault}`)),
  ];
}

function oneCommandFaults(command: JsonObject): string[] {
  const { type = 1, name, default_member_permissions: permissions } = command;
  const faults: string[] = [];
  if (permissions !== undefined && permissions !== null && !/^\d+$/.test(String(permissions)))
    faults.push('wrong permissions');
  if (type !== 1) {
    if (typeof name !== 'string' || name.length < 1 || name.length > 32) faults.push('a wrong name');
    if (command.description || command.options) faults.push('a menu command with a description or options');
    return [
      ...faults,
      ...localisationFaults(command.name_localizations, (text) => text.length >= 1 && text.length <= 32),
    ];
  }
  faults.push(...namedFaults(command), ...optionFaults(listOf(command.options)));
  const length = characters(command);
  if (length > 8000) faults.push(`${length} characters`);
  return faults;
}

function namedFaults(thing: JsonObject): string[] {
  const { name, description } = thing;
  const rightName = (text: string) => NAME.test(text) && text === text.toLowerCase();
  const rightDescription = (text: string) => text.length >= 1 && text.length <= 100;
  return [
    ...(typeof name === 'string' && rightName(name) ? [] : [`a wrong name ${String(name)}`]),
    ...(typeof description === 'string' && rightDescription(description) ? [] : ['a wrong description']),
    ...localisationFaults(thing.name_localizations, rightName),
    ...localisationFaults(thing.description_localizations, rightDescription),
  ];
}

function localisationFaults(map: Json | undefined, right: (text: string) => boolean): string[] {
  if (map === undefined || map === null) return [];
  if (!isObject(map)) return ['localisations that are not an object'];
  return Object.entries(map).flatMap(([locale, text]) =>
    /^(nl|en-US|en-GB)$/.test(locale) && typeof text === 'string' && right(text)
      ? []
      : [`a wrong localisation ${locale}`],
  );
}

function optionFaults(options: readonly Json[]): string[] {
  const faults: string[] = [];
  const list = options.filter(isObject);
  if (options.length > 25) faults.push(`${options.length} options`);
  const english = list.map(({ name }) => name);
  const dutch = list.map(({ name, name_localizations: names }) => (isObject(names) ? (names.nl ?? name) : name));
  for (const names of [english, dutch]) if (new Set(names).size < names.length) faults.push('an option name twice');
  let optional = false;
  for (const option of list) {
    const { type, required, choices, max_length } = option;
    if (required && optional) faults.push('a required option after an optional one');
    if (!required) optional = true;
    if (!Number.isInteger(type) || Number(type) < 1 || Number(type) > 11) faults.push('a wrong option type');
    if (type === SUBCOMMAND || type === GROUP) {
      if (list.some((other) => Number(other.type) > 2)) faults.push('sub-commands beside options');
      if (required !== undefined) faults.push('a required sub-command');
      optional = false;
      faults.push(...optionFaults(listOf(option.options)));
    }
    faults.push(...namedFaults(option));
    const values = listOf(choices).filter(isObject);
    if (values.length > 25) faults.push(`${values.length} choices`);
    if (values.some(({ name, value }) => String(name).length > 100 || String(value).length > 100))
      faults.push('a choice that is too long');
    if (max_length !== undefined && (type !== STRING || Number(max_length) < 1 || Number(max_length) > 6000))
      faults.push('a wrong max_length');
  }
  return faults;
}

/** Names, descriptions and values count together, the longest localisation in place of each. */
function characters(thing: JsonObject): number {
  const longest = (text: Json | undefined, map: Json | undefined) =>
    Math.max(
      String(text ?? '').length,
      ...(isObject(map) ? Object.values(map).map((other) => String(other).length) : []),
    );
  return (
    longest(thing.name, thing.name_localizations) +
    longest(thing.description, thing.description_localizations) +
    [...listOf(thing.options), ...listOf(thing.choices)]
      .filter(isObject)
      .reduce((sum, part) => sum + characters(part), 0) +
    String(thing.value ?? '').length
  );
}
