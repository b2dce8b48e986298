import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  InteractionType,
  RESTJSONErrorCodes,
} from 'discord.js';
import { runnableOf } from '../../core/command.ts';
import { errorFields, type Log } from '../../core/log.ts';
import type { Manner, Person, Place, Reader } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Reply } from '../../core/reply.ts';
import { formWords } from '../../presentation/forms.ts';
import { InteractionAnswer } from './answer.ts';
import { askFirstBody } from './ask-first.ts';
import { completeTyping } from './complete.ts';
import { apologyFor, Deliverer, type Write } from './deliver.ts';
import { hasCode, ignored } from './failures.ts';
import { commandOfForm, FORM_COMMAND, formBody } from './form.ts';
import { TOKEN_MS } from './limits.ts';
import { mannerFor } from './manner.ts';
import { type Destination, type ParsedCall, parseInteraction, personOf, placeOf } from './parse.ts';
import { type DiscordRest, FOR_NOTE } from './rest.ts';
import { cancelledBy, WorkingNote, workingMessage } from './working-note.ts';

/** Interactions that are remembered, so that a second delivery does nothing: far more than arrive within a resume. */
const REMEMBERED = 5000;
/** A form must be there within three seconds of the press. */
const ASKING_MS = 2_000;
/** A run gets the token's lifetime less the time to say that it took too long. */
const RUN_MS = TOKEN_MS - 60_000;
/** What is under way at a stop gets this long to finish by itself, and then to say that it was cancelled. */
const GRACE_MS = 4000;
const LAST_WORD_MS = 2000;

/** Answers interactions: acknowledge, run, then put the answer where the acknowledgement promised it. */
export class Receiver {
  readonly #host: PlatformHost;
  readonly #rest: DiscordRest;
  readonly #write: Write;
  readonly #deliverer: Deliverer;
  readonly #apiUrl: string;
  readonly #log: Log;
  #isStopping = false;
  readonly #underWay = new Set<Promise<void>>();
  readonly #seen = new Recent();
  /** Calls that are being run, by the interaction's id. */
  readonly #runs = new Map<string, Run>();
  readonly #finished = new Recent();

  constructor(host: PlatformHost, rest: DiscordRest, write: Write, apiUrl: string) {
    this.#host = host;
    this.#rest = rest;
    this.#write = write;
    this.#deliverer = new Deliverer(rest, write);
    this.#apiUrl = apiUrl;
    this.#log = host.log;
  }

  /** Never throws; what goes wrong is told to the caller or stands in the log. */
  receive(interaction: APIInteraction): void {
    if (this.#seen.has(interaction.id)) return;
    this.#seen.add(interaction.id);
    const work = this.#handle(interaction)
      .catch((error: unknown) => this.#log.error('discord interaction failed', errorFields(error)))
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** Resolves when nothing is under way any more; what does not end by itself is cancelled, and then left. */
  async stop(): Promise<void> {
    const graceOver = setTimeout(() => {
      this.#isStopping = true;
      for (const { cancel } of this.#runs.values()) cancel();
    }, GRACE_MS);
    const enough = Promise.withResolvers<void>();
    const allOver = setTimeout(enough.resolve, GRACE_MS + LAST_WORD_MS);
    const finished = async () => {
      while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    };
    await Promise.race([finished(), enough.promise]);
    clearTimeout(graceOver);
    clearTimeout(allOver);
  }

  async #handle(interaction: APIInteraction): Promise<void> {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
      return completeTyping(interaction, this.#host, this.#rest).catch(ignored(this.#log));
    if (isFormCommand(interaction)) return this.#openForm(interaction);
    const parsed = parseInteraction(interaction, { commands: this.#host.commands, apiUrl: this.#apiUrl });
    if (!parsed) {
      this.#log.info('discord interaction of an unknown kind', { type: interaction.type });
      return;
    }
    const log = this.#log.with({ command: parsed.call.command, interaction: interaction.id });
    const answer = new InteractionAnswer(this.#rest, interaction);
    const cancelled = cancelledBy(parsed.call);
    if (cancelled !== null) return this.#cancel(cancelled, answer, parsed, log);
    if (await this.#askedFirst(interaction, answer, parsed, log)) return;
    if (!(await this.#acknowledge(answer, parsed, log))) return;

    const manner = await this.#manner(parsed);
    const result = await this.#run(answer, parsed, manner, log);
    if (result) await this.#deliverer.deliver(answer, parsed, result, manner, log);
    else if (parsed.destination !== 'update') await answer.remove().catch(ignored(log));
  }

  async #openForm(interaction: APIApplicationCommandInteraction): Promise<void> {
    const command = commandOfForm(this.#host.commands);
    if (!command) return;
    const { language } = await this.#reader(placeOf(interaction), personOf(interaction));
    await new InteractionAnswer(this.#rest, interaction)
      .openForm(formBody(command, language))
      .catch((error: unknown) => this.#log.warn('discord form could not be opened', errorFields(error)));
  }

  /** Whether a form was opened that asks for a text before the button's command runs. */
  async #askedFirst(
    interaction: APIInteraction,
    answer: InteractionAnswer,
    { call }: ParsedCall,
    log: Log,
  ): Promise<boolean> {
    if (interaction.type !== InteractionType.MessageComponent || !this.#host.form) return false;
    if (!runnableOf(this.#host.commands, call.command, call.subcommand)?.form) return false;
    const question = await this.#host.form({ ...call, signal: AbortSignal.timeout(ASKING_MS) });
    if (!question) return false;
    const words = formWords(question, await this.#reader(call.place, call.person));
    await answer
      .openForm(askFirstBody(interaction.data.custom_id, question, words))
      .catch((error: unknown) => log.warn('discord form could not be opened', errorFields(error)));
    return true;
  }

  /** Runs the call; where that takes a while, the awaited answer says what is being done and offers to cancel it. */
  async #run(
    answer: InteractionAnswer,
    { call, destination }: ParsedCall,
    manner: Manner,
    log: Log,
  ): Promise<Answer | null> {
    const cancelling = new AbortController();
    const cancel = () => cancelling.abort();
    const tooLong = setTimeout(cancel, RUN_MS);
    this.#runs.set(call.id, { personId: call.person.id, cancel });
    if (this.#isStopping) cancel();
    const note = new WorkingNote(async (step) => {
      // What the reader is looking at stays until the new page is there.
      if (destination === 'update') return;
      const { language } = await this.#reader(call.place, call.person);
      await answer.edit(workingMessage(step, language, call.id, manner), FOR_NOTE).catch(ignored(log));
    });
    try {
      return await this.#host.run({ ...call, signal: cancelling.signal }, (step) => note.at(step));
    } catch (error) {
      // The host has promised not to; somebody is waiting all the same.
      log.error('discord call failed', errorFields(error));
      return { reply: apologyFor(call.id), reader: await this.#reader(call.place, call.person), audience: 'private' };
    } finally {
      clearTimeout(tooLong);
      await note.end();
      this.#finished.add(call.id);
      this.#runs.delete(call.id);
    }
  }

  /** Cancels for whoever typed it or may manage the place. After a restart nobody works on it any more: then it says so. */
  async #cancel(id: string, answer: InteractionAnswer, parsed: ParsedCall, log: Log): Promise<void> {
    const { place, person } = parsed.call;
    const run = this.#runs.get(id);
    const mayCancel = !run || run.personId === person.id || person.manager;
    const destination: Destination = mayCancel ? 'update' : 'private';
    if (!(await this.#acknowledge(answer, { ...parsed, destination }, log))) return;
    if (run && mayCancel) run.cancel();
    if ((run && mayCancel) || this.#finished.has(id)) return;
    const reader = await this.#reader(place, person);
    const code = mayCancel ? 'cancelled' : 'not-allowed';
    const reply: Reply = { kind: 'error', code, details: {}, reference: parsed.call.id };
    const manner = await this.#manner({ ...parsed, destination });
    await answer.edit(this.#write({ reply, reader }, manner)).catch(ignored(log));
  }

  /**
   * How the place wants its messages, asked once for all of an answer: a message keeps the layout that it was sent in,
   * since Discord does not take its flag back. The defaults while the host cannot look it up.
   */
  async #manner({ call, destination, layout }: ParsedCall): Promise<Manner> {
    const wanted = await mannerFor(call.place, this.#host);
    return destination === 'update' && layout ? { ...wanted, embeds: layout === 'embeds' } : wanted;
  }

  /** Whom the words are for; also while the host cannot look it up. */
  #reader(place: Place, person: Person): Promise<Reader> {
    return this.#host.reader(place, person).catch(() => ({ language: person.language ?? 'en', zone: 'UTC' }));
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
}

function isFormCommand(interaction: APIInteraction): interaction is APIApplicationCommandInteraction {
  return interaction.type === InteractionType.ApplicationCommand && interaction.data.name === FORM_COMMAND;
}

interface Run {
  readonly personId: string;
  readonly cancel: () => void;
}

/** Ids, of which the oldest are forgotten. */
class Recent {
  readonly #ids = new Set<string>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    this.#ids.add(id);
    if (this.#ids.size > REMEMBERED) this.#ids.delete(this.#ids.values().next().value!);
  }
}
