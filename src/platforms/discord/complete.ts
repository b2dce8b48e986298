import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  InteractionResponseType,
  Routes,
} from 'discord.js';
import { type Command, runnableOf } from '../../core/command.ts';
import type { PlatformHost, Suggestion, Typing } from '../../core/platform.ts';
import { COMMAND_LIMITS } from './limits.ts';
import { onOneLine } from './markdown.ts';
import { personOf, placeOf } from './parse.ts';
import type { DiscordRest, Patience } from './rest.ts';

/** The next keystroke asks again, so that nothing is tried twice. */
const FOR_COMPLETION: Patience = { attempts: 1, firstPause: 0, attempt: 2500, deadline: 2500 };
/** After this long nobody waits for it any more; milliseconds. */
const SUGGEST_MS = 2000;

/** Completes what somebody is typing. Throws what Discord or the network says of the response. */
export async function completeTyping(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { commands, suggest }: Pick<PlatformHost, 'commands' | 'suggest'>,
  rest: DiscordRest,
): Promise<void> {
  const typing = typingOf(interaction, commands);
  const found = typing && suggest ? await inTime(suggest(typing)) : [];
  await rest.request({
    method: 'POST',
    route: Routes.interactionCallback(interaction.id, interaction.token),
    body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: choicesOf(found) } },
    auth: false,
    patience: FOR_COMPLETION,
  });
}

/** The option that is being typed into; null where the command has none such (any more). */
function typingOf(
  interaction: APIApplicationCommandAutocompleteInteraction,
  commands: readonly Command[],
): Typing | null {
  const { name, options: top } = interaction.data;
  const [first] = top;
  const within = first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
  const given: readonly APIApplicationCommandInteractionDataOption[] = within ? (within.options ?? []) : top;
  const focused = given.find((option) => 'focused' in option && option.focused);
  const option = runnableOf(commands, name, within?.name ?? null)?.options.find(
    (known) => known.name === focused?.name,
  );
  if (!option || !focused || !('value' in focused)) return null;
  const [place, person] = [placeOf(interaction), personOf(interaction)];
  return { type: option.type, list: option.list === true, typed: String(focused.value), place, person };
}

async function inTime(suggestions: Promise<readonly Suggestion[]>): Promise<readonly Suggestion[]> {
  const late = Promise.withResolvers<readonly Suggestion[]>();
  const timer = setTimeout(() => late.resolve([]), SUGGEST_MS);
  return Promise.race([suggestions.catch(() => []), late.promise]).finally(() => clearTimeout(timer));
}

/** What Discord takes: a value that is too long cannot be offered, since half of it would be another one. */
function choicesOf(suggestions: readonly Suggestion[]): { name: string; value: string }[] {
  const { choice, choices } = COMMAND_LIMITS;
  return suggestions
    .map(({ value, label }) => ({ name: [...(onOneLine(label).trim() || value)].slice(0, choice).join(''), value }))
    .filter(({ value }) => value.length > 0 && value.length <= choice && value.isWellFormed())
    .slice(0, choices);
}
