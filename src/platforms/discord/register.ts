import { type APIApplicationCommand, ApplicationCommandType, Routes } from 'discord.js';
import type { Command } from '../../core/command.ts';
import { type CommandBody, commandBodies } from './command-bodies.ts';
import type { DiscordRest, Patience } from './rest.ts';

/** Nobody waits for it, and a bot without commands is of no use. */
const FOR_REGISTRATION: Patience = { attempts: 8, firstPause: 1000, attempt: 15_000, deadline: 180_000 };

export interface Registration {
  /** Whether anything was written. */
  readonly changed: boolean;
  /** Discord's ids of the slash commands, by name. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface RegistrationWish {
  readonly applicationId: string;
  /** Null: everywhere. */
  readonly guildId: string | null;
  /** Whether the host completes what is being typed. */
  readonly autocomplete: boolean;
}

/**
 * Makes Discord offer these commands, in one server or everywhere, and writes only where it offers others (200 creates a
 * day are allowed). A server's own commands stand beside the global ones, so that those are taken away when the commands
 * are meant for one server.
 */
export async function registerCommands(
  rest: DiscordRest,
  commands: readonly Command[],
  { applicationId, guildId, autocomplete }: RegistrationWish,
): Promise<Registration> {
  const everywhere = Routes.applicationCommands(applicationId);
  if (!guildId) return put(rest, everywhere, commandBodies(commands, { scope: 'global', autocomplete }));
  const inGuild = await put(
    rest,
    Routes.applicationGuildCommands(applicationId, guildId),
    commandBodies(commands, { scope: 'guild', autocomplete }),
  );
  const cleared = await put(rest, everywhere, []);
  return { changed: inGuild.changed || cleared.changed, ids: inGuild.ids };
}

async function put(rest: DiscordRest, route: `/${string}`, wanted: CommandBody[]): Promise<Registration> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const request = { route, patience: FOR_REGISTRATION };
  const offered = (await rest.request<APIApplicationCommand[]>({ ...request, method: 'GET', query })) ?? [];
  const same = sameCommands(offered, wanted);
  const now = same ? offered : await rest.request<APIApplicationCommand[]>({ ...request, method: 'PUT', body: wanted });
  const slash = (now ?? []).filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return { changed: !same, ids: new Map(slash.map(({ name, id }) => [name, id])) };
}

/** Whether Discord offers just these; what it adds by itself (ids, versions, defaults) does not count. */
function sameCommands(offered: readonly APIApplicationCommand[], wanted: readonly CommandBody[]): boolean {
  // For a server's own commands Discord fills in where they are offered, which is not ours to set there.
  const isSet = (key: string) => !AVAILABILITY.has(key) || wanted.some((command) => key in command);
  const canonical = (list: readonly object[]) =>
    list
      .map((command) => Object.fromEntries(Object.entries(command).filter(([key]) => isSet(key))))
      .map((command) => JSON.stringify(essence(command)))
      .sort();
  const [there, here] = [canonical(offered), canonical(wanted)];
  return there.length === here.length && there.every((command, index) => command === here[index]);
}

const ESSENTIAL = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'max_length',
  'autocomplete',
  'choices',
  'channel_types',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'value',
  'options',
];
/** Where a command is offered. */
const AVAILABILITY: ReadonlySet<string> = new Set(['contexts', 'integration_types']);
/** Sets, which Discord may give back in another order. */
const UNORDERED: ReadonlySet<string> = new Set(['channel_types', 'contexts', 'integration_types']);

/** The fields that we set, in one order; absent, null, false, empty and default say the same. */
function essence(value: object): unknown {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return ESSENTIAL.flatMap((key) => {
    const field = fields[key];
    if (field === undefined || field === null || field === false || field === '') return [];
    if (!Array.isArray(field)) return [[key, typeof field === 'object' ? Object.entries(field).sort() : field]];
    if (field.length === 0) return [];
    const items = field.map((item) => (typeof item === 'object' ? essence(item) : item));
    return [[key, UNORDERED.has(key) ? items.sort() : items]];
  });
}
