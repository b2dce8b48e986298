import { randomInt, randomUUID } from 'node:crypto';
import { setImmediate as afterIo } from 'node:timers/promises';
import { type CommandCall, isForManagers, runnableOf } from '../../core/command.ts';
import { asSitrepError, SitrepError } from '../../core/errors.ts';
import { errorFields, type Log } from '../../core/log.ts';
import type { Person, Place } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Step } from '../../core/reply.ts';
import type { FindPerson } from './people.ts';
import { CANCEL, type Request } from './receive.ts';
import { renderSlack, type SlackMessage } from './render.ts';
import type { MakeResponder, Responder } from './responder.ts';
import { CANCEL_LABEL, workingWords } from './words.ts';

/** After this a `response_url` takes nothing any more, in milliseconds. */
const LONGEST = 29 * 60_000;

export interface Answering {
  /** Answers a request once. Never rejects. */
  answer(request: Request): Promise<void>;
  /** Stops a run; false where it is over. */
  cancel(run: string): boolean;
}

export function makeAnswering(parts: {
  readonly host: PlatformHost;
  readonly findPerson: FindPerson;
  readonly makeResponder: MakeResponder;
  readonly render: (answer: Answer) => SlackMessage;
  /** Posts to a channel; resolves with the message's `ts`, null where Slack did not say, and rejects where it may not. */
  readonly postHead: (channel: string, message: SlackMessage) => Promise<string | null>;
  /** Writes the whole briefing below a message. Never rejects. */
  readonly postThread: (place: Place, ts: string, answer: Answer) => Promise<void>;
  readonly log: Log;
  /** Aborts what runs. */
  readonly signal: AbortSignal;
  /** An answer that takes longer than this is announced with a private note, in milliseconds. */
  readonly noteAfter: number;
  /** The same button within this is a double click, in milliseconds. */
  readonly doubleClick: number;
}): Answering {
  const { host, findPerson, makeResponder, render, postHead, postThread, log, signal, noteAfter, doubleClick } = parts;
  const seen = new Seen();
  const running = new Map<string, AbortController>();
  const pressed = new Map<string, number>();

  function isDoubleClick(button: string | null): boolean {
    if (button === null) return false;
    const now = performance.now();
    for (const [old, at] of pressed) if (now - at >= doubleClick) pressed.delete(old);
    if (pressed.has(button)) return true;
    pressed.set(button, now);
    return false;
  }

  /** One request being answered. */
  class Run {
    readonly #id = randomUUID().slice(0, 8);
    readonly #request: Request;
    readonly #responder: Responder;
    readonly #cancelled = new AbortController();
    #person: Person;
    #step: Step | null = null;

    constructor(request: Request) {
      this.#request = request;
      this.#responder = makeResponder(request.asked);
      this.#person = { id: request.userId, name: request.userName, language: null, zone: null, manager: false };
    }

    async answer(): Promise<void> {
      running.set(this.#id, this.#cancelled);
      const note = later(noteAfter, () => this.#sendNote());
      try {
        const answer = await this.#result();
        await note.finish();
        if (!answer || (await this.#inThread(answer))) return;
        await this.#responder.answer(await this.#rendered(answer), {
          audience: this.#request.button !== null ? 'private' : answer.audience,
          language: this.#person.language ?? answer.reader.language,
          // A failure must not take the place of the list whose button was pressed.
          beside: answer.reply.kind === 'error',
        });
      } finally {
        running.delete(this.#id);
        await note.finish();
      }
    }

    /**
     * A briefing whose channel wants it whole in a thread: an answer by its `response_url` has no `ts` that a thread could
     * hang on. False where it is to be answered as usual, also since the bot may not post there.
     */
    async #inThread(answer: Answer): Promise<boolean> {
      const { asked, button, place } = this.#request;
      const isWhole = answer.reply.kind === 'briefing' && answer.audience === 'channel';
      if (!isWhole || button !== null || asked.thread !== null || place.channel === asked.userId) return false;
      try {
        if (!(await host.manner?.(place))?.threads) return false;
        const ts = await postHead(place.channel, await this.#rendered(answer));
        if (ts !== null) await postThread(place, ts, answer);
        return true;
      } catch (thrown) {
        log.info('slack thread is not possible here', errorFields(thrown));
        return false;
      }
    }

    async #result(): Promise<Answer | null> {
      try {
        this.#person = await this.#who('language');
        const call = await this.#call();
        const answer = await host.run(call, (step) => {
          this.#step = step;
        });
        // Work that went on regardless must not turn up after all; what it changed is told.
        const isUnwanted = this.#cancelled.signal.aborted && /^(?:briefing|list)$/.test(answer?.reply.kind ?? '');
        return isUnwanted ? await this.#failure(new SitrepError('cancelled')) : answer;
      } catch (thrown) {
        return this.#failure(thrown);
      }
    }

    async #call(): Promise<CommandCall> {
      const { ids, place } = this.#request;
      const parsed = this.#request.read();
      // Rights decide more than words do: where Slack does not tell, nobody is told that they may not.
      const runnable = runnableOf(host.commands, parsed.command, parsed.subcommand);
      if (runnable && isForManagers(runnable, parsed.options)) this.#person = await this.#who('rights');
      const signals = [signal, this.#cancelled.signal, AbortSignal.timeout(LONGEST)];
      return { ...parsed, id: ids[0] ?? this.#id, place, person: this.#person, signal: AbortSignal.any(signals) };
    }

    #who(need: 'language' | 'rights'): Promise<Person> {
      const { place, userId, userName } = this.#request;
      return findPerson({ workspace: place.workspace, userId, name: userName }, need);
    }

    async #failure(thrown: unknown): Promise<Answer> {
      const { code, details, cause } = asSitrepError(thrown);
      const reference = newReference();
      const fields = { code, reference, ...(cause ? errorFields(cause) : {}) };
      log[code === 'internal' ? 'error' : 'info']('command failed', fields);
      return {
        reply: { kind: 'error', code, details, reference },
        reader: await host.reader(this.#request.place, this.#person),
        audience: 'private',
      };
    }

    async #rendered(answer: Answer): Promise<SlackMessage> {
      try {
        return render(answer);
      } catch (thrown) {
        return render(await this.#failure(thrown));
      }
    }

    async #sendNote(): Promise<void> {
      const { language } = await host.reader(this.#request.place, this.#person);
      const note = renderSlack({
        blocks: [{ kind: 'paragraph', content: [{ text: workingWords(this.#step)[language] }] }],
        buttons: [[{ label: CANCEL_LABEL[language], call: { command: CANCEL, options: { run: this.#id } } }]],
        attachment: null,
        tone: 'plain',
      });
      await this.#responder.note(note);
    }
  }

  /** Does something when the time has come, unless finished before; `finish` resolves when it is not under way any more. */
  function later(milliseconds: number, act: () => Promise<void>): { finish(): Promise<void> } {
    let acting: Promise<void> = Promise.resolve();
    const timer = setTimeout(() => {
      acting = act().catch((thrown) => log.warn('a note could not be sent', errorFields(thrown)));
    }, milliseconds);
    return {
      finish() {
        clearTimeout(timer);
        return acting;
      },
    };
  }

  return {
    async answer(request) {
      if (!seen.first(request.ids)) return log.info('slack sent the same again');
      if (isDoubleClick(request.button)) return log.debug('a double click');
      // The acknowledgement leaves before any work begins.
      await afterIo();
      const started = performance.now();
      await new Run(request).answer().catch((thrown) => log.error('an answer failed', errorFields(thrown)));
      log.debug('slack answered', { milliseconds: Math.round(performance.now() - started) });
    },
    cancel(run) {
      const controller = running.get(run);
      controller?.abort();
      return controller !== undefined;
    },
  };
}

/** The ids of what was answered lately: Slack redelivers within minutes. */
class Seen {
  readonly #ids = new Set<string>();

  first(ids: readonly string[]): boolean {
    if (ids.some((id) => this.#ids.has(id))) return false;
    for (const id of ids) this.#ids.add(id);
    // A set keeps the order of arrival: the oldest go.
    for (const id of this.#ids) {
      if (this.#ids.size <= MOST_SEEN) break;
      this.#ids.delete(id);
    }
    return true;
  }
}

const MOST_SEEN = 10_000;

/** Six letters and digits without look-alikes, to find a failure in the log by. */
function newReference(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
