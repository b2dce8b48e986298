import { isInterim } from '../interim.ts';
import { type EmulatedMessage, type Messages, wordsOf } from './messages.ts';

/** How something is typed, pressed or chosen. */
export interface Doing {
  /** How often Slack delivers it; 1 by default. The deliveries after the first are marked as such. */
  readonly deliveries?: number;
  /** How long Slack waits for the acknowledgement, in milliseconds; 3000 by default. */
  readonly patience?: number;
  /** A shortcut's callback id; `brief` on a message, `brief-form` from anywhere. */
  readonly callbackId?: string;
  /** How long ago it happened, in milliseconds: past 3000 no form can be opened any more. */
  readonly age?: number;
}

/** What became of one command, button or shortcut, once it was acknowledged. */
export interface Exchange {
  readonly id: string;
  /** Milliseconds from the sending to the acknowledgement. */
  readonly ackedAfterMs: number;
  /** What came with the acknowledgement: a form's errors. */
  readonly ackPayload: unknown;
  /** When it was sent, as `performance.now()` gives it: `message.at - startedAt` is the time to the answer. */
  readonly startedAt: number;
  /** The first message that answers it for good, or the first that fits; rejects after `patience` milliseconds (3000). */
  answer(matches?: (message: EmulatedMessage) => boolean, patience?: number): Promise<EmulatedMessage>;
  /** All that answers it so far, wherever it stands. */
  replies(): EmulatedMessage[];
}

/** The answers to an acknowledged interaction of a person in a channel. */
export function exchangeOf(
  messages: Messages,
  acknowledged: Pick<Exchange, 'id' | 'startedAt' | 'ackedAfterMs' | 'ackPayload'>,
  { userId, channel }: { readonly userId: string; readonly channel: string },
): Exchange {
  const { id, startedAt } = acknowledged;
  const isReply = (message: EmulatedMessage) =>
    message.answers === id ||
    // What came through a method instead of the response address cannot be told apart by more than this.
    (message.answers === null &&
      message.at >= startedAt &&
      (message.channel === userId || (message.channel === channel && [null, userId].includes(message.onlyFor))));
  return {
    ...acknowledged,
    answer: (matches = (message) => !isInterim(wordsOf(message)), patience = 3000) =>
      messages.waitFor((message) => isReply(message) && matches(message), patience),
    replies: () => messages.which(isReply),
  };
}
