import { RESTJSONErrorCodes } from 'discord.js';
import { errorFields, type Log } from '../../core/log.ts';
import type { Manner } from '../../core/place.ts';
import type { Answer, Reply } from '../../core/reply.ts';
import type { InteractionAnswer } from './answer.ts';
import { hasCode, ignored } from './failures.ts';
import type { Destination, ParsedCall } from './parse.ts';
import { postThread, threadName } from './post.ts';
import type { DiscordMessage } from './render.ts';
import type { DiscordRest } from './rest.ts';

/** How a reply becomes a message: composed and rendered, in the layout that the place wants. */
export interface Write {
  (answer: Pick<Answer, 'reply' | 'reader'>, manner: Manner): DiscordMessage;
  /** What belongs into a thread below it; nothing where the place wants none. */
  thread(answer: Pick<Answer, 'reply' | 'reader'>, manner: Manner): readonly DiscordMessage[];
}

/** The acknowledgement was deleted by a person, or the token's quarter of an hour is over. */
const NOBODY_LEFT = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
] as const;

/** Puts answers where their acknowledgement promised them. */
export class Deliverer {
  readonly #rest: DiscordRest;
  readonly #write: Write;

  constructor(rest: DiscordRest, write: Write) {
    this.#rest = rest;
    this.#write = write;
  }

  /** One message, seen by whom it is meant for; the "thinking" state ends whatever happens. */
  async deliver(
    answer: InteractionAnswer,
    parsed: ParsedCall,
    result: Answer,
    manner: Manner,
    log: Log,
  ): Promise<void> {
    const { call, destination } = parsed;
    try {
      const messageId = await this.#put(answer, destination, result, manner);
      if (destination === 'channel' && messageId !== null) await this.#postThread(call, messageId, result, manner, log);
    } catch (error) {
      if (hasCode(error, ...NOBODY_LEFT)) {
        log.info('discord answer has nowhere to go any more', errorFields(error));
        return;
      }
      log.error('discord answer could not be delivered', errorFields(error));
      await this.#put(
        answer,
        destination,
        { ...result, reply: apologyFor(call.id), audience: 'private' },
        manner,
      ).catch(async (second) => {
        log.warn('discord apology could not be delivered', errorFields(second));
        if (destination !== 'update') await answer.remove().catch(ignored(log));
      });
    }
  }

  /** Returns the id of the message that the channel sees now; null where it sees none. */
  async #put(
    answer: InteractionAnswer,
    destination: Destination,
    result: Answer,
    manner: Manner,
  ): Promise<string | null> {
    const message = this.#write(result, manner);
    const failed = result.reply.kind === 'error';
    if (destination === 'channel' && (failed || result.audience === 'private')) {
      await answer.remove();
      await answer.followUpPrivately(message);
      return null;
    }
    if (destination === 'update' && failed) {
      // What the reader was looking at stays.
      await answer.followUpPrivately(message);
      return null;
    }
    return answer.edit(message);
  }

  /** The whole briefing below its first message. Where there can be no thread, the buttons of that one lead to it all. */
  async #postThread(
    { place }: ParsedCall['call'],
    messageId: string,
    answer: Answer,
    manner: Manner,
    log: Log,
  ): Promise<void> {
    const messages = this.#write.thread(answer, manner);
    if (messages.length === 0 || place.workspace === '') return;
    await postThread(this.#rest, place.channel, messageId, threadName(answer.reply), messages).catch((error: unknown) =>
      log.warn('discord thread could not be written', errorFields(error)),
    );
  }
}

/** Its reference stands in the log as the interaction. */
export function apologyFor(interactionId: string): Reply {
  return { kind: 'error', code: 'internal', details: {}, reference: interactionId };
}
