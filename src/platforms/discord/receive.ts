import { type APIInteraction, InteractionType, RESTJSONErrorCodes } from 'discord.js';
import { errorFields, type Log } from '../../core/log.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Reply } from '../../core/reply.ts';
import { InteractionAnswer } from './answer.ts';
import { completeTyping } from './complete.ts';
import { hasCode } from './failures.ts';
import { TOKEN_MS } from './limits.ts';
import { type Destination, type ParsedCall, parseInteraction } from './parse.ts';
import type { DiscordMessage } from './render.ts';
import type { DiscordRest } from './rest.ts';

/** How a reply becomes a message: `compose` and `renderDiscord` together. */
export type Write = (answer: Pick<Answer, 'reply' | 'reader'>) => DiscordMessage;

/** Interactions that are remembered, so that a second delivery does nothing: far more than arrive within a resume. */
const REMEMBERED = 5000;
/** A run gets the token's lifetime less the time to say that it took too long. */
const RUN_MS = TOKEN_MS - 60_000;
/** What is under way at a stop gets this long to finish by itself. */
const GRACE_MS = 4000;

/** The acknowledgement was deleted by a person, or the token's quarter of an hour is over. */
const NOBODY_LEFT = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
] as const;

/** Answers interactions: acknowledge, run, then put the answer where the acknowledgement promised it. */
export class Receiver {
  readonly #host: PlatformHost;
  readonly #rest: DiscordRest;
  readonly #write: Write;
  readonly #apiUrl: string;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #seen = new Set<string>();

  constructor(host: PlatformHost, rest: DiscordRest, write: Write, apiUrl: string) {
    this.#host = host;
    this.#rest = rest;
    this.#write = write;
    this.#apiUrl = apiUrl;
    this.#log = host.log;
  }

  /** Never throws; what goes wrong is told to the caller or stands in the log. */
  receive(interaction: APIInteraction): void {
    if (this.#isRepeated(interaction.id)) return;
    const work = this.#handle(interaction)
      .catch((error: unknown) => this.#log.error('discord interaction failed', errorFields(error)))
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** Resolves when nothing is under way any more; what does not end by itself is cancelled. */
  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#stopping.abort(), GRACE_MS);
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    clearTimeout(timer);
  }

  #isRepeated(id: string): boolean {
    if (this.#seen.has(id)) return true;
    this.#seen.add(id);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.values().next().value!);
    return false;
  }

  async #handle(interaction: APIInteraction): Promise<void> {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
      return completeTyping(interaction, this.#host, this.#rest).catch(ignored(this.#log));
    const parsed = parseInteraction(interaction, { commands: this.#host.commands, apiUrl: this.#apiUrl });
    if (!parsed) {
      this.#log.info('discord interaction of an unknown kind', { type: interaction.type });
      return;
    }
    const log = this.#log.with({ command: parsed.call.command, interaction: interaction.id });
    const answer = new InteractionAnswer(this.#rest, interaction);
    if (!(await this.#acknowledge(answer, parsed, log))) return;

    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(RUN_MS)]);
    const result = await this.#host.run({ ...parsed.call, signal });
    if (result) await this.#deliver(answer, parsed, result, log);
    else if (parsed.destination !== 'update') await answer.remove().catch(ignored(log));
  }

  /** False where there is nobody to answer any more, or somebody else does. */
  async #acknowledge(answer: InteractionAnswer, { destination }: ParsedCall, log: Log): Promise<boolean> {
    try {
      await answer.acknowledge(destination);
      return true;
    } catch (error) {
      if (hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged))
        log.info('discord interaction is answered elsewhere');
      else log.warn('discord interaction could not be acknowledged', errorFields(error));
      return false;
    }
  }

  /** One message, seen by whom it is meant for; the "thinking" state ends whatever happens. */
  async #deliver(
    answer: InteractionAnswer,
    { call, destination }: ParsedCall,
    result: Answer,
    log: Log,
  ): Promise<void> {
    try {
      await this.#put(answer, destination, result);
    } catch (error) {
      if (hasCode(error, ...NOBODY_LEFT)) {
        log.info('discord answer has nowhere to go any more', errorFields(error));
        return;
      }
      log.error('discord answer could not be delivered', errorFields(error));
      const apology: Reply = { kind: 'error', code: 'internal', details: {}, reference: call.id };
      await this.#put(answer, destination, { ...result, reply: apology, audience: 'private' }).catch(async (second) => {
        log.warn('discord apology could not be delivered', errorFields(second));
        if (destination !== 'update') await answer.remove().catch(ignored(log));
      });
    }
  }

  async #put(answer: InteractionAnswer, destination: Destination, result: Answer): Promise<void> {
    const message = this.#write(result);
    const failed = result.reply.kind === 'error';
    if (destination === 'channel' && (failed || result.audience === 'private')) {
      await answer.remove();
      await answer.followUpPrivately(message);
    } else if (destination === 'update' && failed) {
      // What the reader was looking at stays.
      await answer.followUpPrivately(message);
    } else {
      await answer.edit(message);
    }
  }
}

function ignored(log: Log): (error: unknown) => void {
  return (error) => log.debug('discord request failed for good', errorFields(error));
}
