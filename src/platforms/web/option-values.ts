import type { Reply } from '../../core/reply.ts';
import type { Asking, Conversation } from './conversation.ts';

/** What an option of the message box can be completed to, when only the place knows. */
export interface OptionValue {
  readonly value: string;
  readonly about: string;
}

export type ValueType = 'schedule' | 'saved-source' | 'actor';

/** The command that lists what a type of option stands for. */
const LISTED_BY: Readonly<Record<ValueType, readonly [command: string, subcommand: string | null]>> = {
  schedule: ['schedule', 'list'],
  'saved-source': ['sources', 'list'],
  actor: ['actors', null],
};

export function isValueType(type: string | null): type is ValueType {
  return type !== null && Object.hasOwn(LISTED_BY, type);
}

/** The values of a type in the place of the asking; none where there are none, or they cannot be had. */
export async function optionValues(
  conversation: Conversation,
  asking: Asking,
  type: ValueType,
): Promise<readonly OptionValue[]> {
  const [command, subcommand] = LISTED_BY[type];
  const reply = await conversation.ask(asking, command, subcommand).catch(() => null);
  return reply ? valuesIn(reply) : [];
}

function valuesIn(reply: Reply): readonly OptionValue[] {
  switch (reply.kind) {
    case 'schedules':
      return reply.schedules.map(({ schedule }) => ({ value: schedule.id, about: schedule.recurrence.text }));
    case 'sources':
      return reply.sources.map(({ name, address }) => ({ value: name, about: address }));
    case 'list':
      return reply.kept.briefing.actors.map(({ name, role }) => ({ value: name, about: role ?? '' }));
    default:
      return [];
  }
}
