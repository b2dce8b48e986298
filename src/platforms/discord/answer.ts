import {
  type APIInteraction,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { hasCode } from './failures.ts';
import { EPHEMERAL } from './limits.ts';
import type { Destination } from './parse.ts';
import type { DiscordMessage } from './render.ts';
import { type DiscordRest, FOR_ANSWER, FOR_FIRST_RESPONSE } from './rest.ts';

/** The requests that answer one interaction. Each throws what Discord or the network said at last. */
export class InteractionAnswer {
  readonly #rest: DiscordRest;
  readonly #interaction: Pick<APIInteraction, 'id' | 'token' | 'application_id'>;

  constructor(rest: DiscordRest, interaction: Pick<APIInteraction, 'id' | 'token' | 'application_id'>) {
    this.#rest = rest;
    this.#interaction = interaction;
  }

  /** Says within three seconds that we are at it; only this request decides who will see the answer. */
  async acknowledge(destination: Destination): Promise<void> {
    const { id, token } = this.#interaction;
    await this.#rest.request({
      method: 'POST',
      route: Routes.interactionCallback(id, token),
      body:
        destination === 'update'
          ? { type: InteractionResponseType.DeferredMessageUpdate }
          : {
              type: InteractionResponseType.DeferredChannelMessageWithSource,
              ...(destination === 'private' && { data: { flags: EPHEMERAL } }),
            },
      auth: false,
      patience: FOR_FIRST_RESPONSE,
      // Acknowledged by the attempt before, whose reply was lost.
      doneCodes: [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged],
    });
  }

  /** Opens a form, in place of an acknowledgement. */
  async openForm(data: APIModalInteractionResponseCallbackData): Promise<void> {
    const { id, token } = this.#interaction;
    await this.#rest.request({
      method: 'POST',
      route: Routes.interactionCallback(id, token),
      body: { type: InteractionResponseType.Modal, data },
      auth: false,
      patience: FOR_FIRST_RESPONSE,
      doneCodes: [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged],
    });
  }

  /** Puts the message where the acknowledgement stands; returns its id. */
  async edit({ body, files }: DiscordMessage, patience = FOR_ANSWER): Promise<string | null> {
    const message = await this.#rest.request<APIMessage>({
      method: 'PATCH',
      route: this.#original(),
      body,
      files,
      auth: false,
      patience,
    });
    return message?.id ?? null;
  }

  /** Takes the acknowledgement away, if it is still there. */
  async remove(): Promise<void> {
    const request = { method: 'DELETE', route: this.#original(), auth: false, patience: FOR_ANSWER } as const;
    await this.#rest.request(request).catch((error: unknown) => {
      if (!hasCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    });
  }

  /**
   * A message of its own, for the caller alone. While the first answer is still being awaited Discord would put it
   * there instead, seen by whom that one is seen: edit or remove it before.
   */
  async followUpPrivately({ body, files }: DiscordMessage): Promise<void> {
    const { application_id, token } = this.#interaction;
    await this.#rest.request({
      method: 'POST',
      route: Routes.webhook(application_id, token),
      body: { ...body, flags: body.flags | EPHEMERAL },
      files,
      auth: false,
      patience: FOR_ANSWER,
    });
  }

  #original(): `/${string}` {
    const { application_id, token } = this.#interaction;
    return Routes.webhookMessage(application_id, token, '@original');
  }
}
