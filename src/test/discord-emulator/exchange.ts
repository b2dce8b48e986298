import { isInterim } from '../interim.ts';
import { buttonsOf, type EmulatedMessage, type Interaction, textOf, type World } from './world.ts';

/** What became of one interaction; times in milliseconds from the event. */
export interface Outcome {
  readonly ackedAfterMs: number;
  readonly answeredAfterMs: number;
  /** Seen by the caller alone. */
  readonly ephemeral: boolean;
  readonly message: EmulatedMessage;
  /** All texts of the message, in order. */
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly customId: string }[];
}

/** One interaction, from the event to its answer. */
export interface Exchange {
  readonly id: string;
  /** First responses that came in, taken or refused. */
  readonly callbacks: number;
  /** Milliseconds from the event to the first response. */
  acknowledged(): Promise<number>;
  /** The message that answers, once nothing is awaited any more; rejects after `patience`, in milliseconds. */
  answer(patience?: number): Promise<EmulatedMessage>;
  /** The same with its times. */
  outcome(patience?: number): Promise<Outcome>;
  /** All messages of this interaction that still stand. */
  messages(): EmulatedMessage[];
}

/** Follows an interaction that has been sent at `sentAt`, when its source had been written `writesBefore` times. */
export function follow(world: World, interaction: Interaction, sentAt: number, writesBefore: number): Exchange {
  const { id, source } = interaction;

  function messages(): EmulatedMessage[] {
    const own = interaction.original === source ? [] : [interaction.original];
    return [...own, ...interaction.followUps].filter((message) => message !== null).filter(({ deleted }) => !deleted);
  }

  function settled(): EmulatedMessage | null {
    if (interaction.original?.thinking || interaction.acknowledgedAt === null) return null;
    const last = messages().at(-1);
    if (last) return isInterim(textOf(last)) ? null : last;
    return source && interaction.original === source && source.writes > writesBefore ? source : null;
  }

  async function acknowledged(): Promise<number> {
    const at = await world.until('an acknowledgement', () => interaction.acknowledgedAt);
    return at - sentAt;
  }

  async function outcome(patience = 5000): Promise<Outcome> {
    const ackedAfterMs = await acknowledged();
    const message = await world.until('an answer', settled, patience);
    return {
      ackedAfterMs,
      answeredAfterMs: message.writtenAt - sentAt,
      ephemeral: message.ephemeral,
      message,
      text: textOf(message),
      buttons: buttonsOf(message.components),
    };
  }

  return {
    id,
    get callbacks() {
      return interaction.callbacks;
    },
    acknowledged,
    answer: async (patience) => (await outcome(patience)).message,
    outcome,
    messages,
  };
}
