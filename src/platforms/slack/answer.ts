import { randomInt } from 'node:crypto';
import { asSitrepError } from '../../core/errors.ts';
import { errorFields, type Log } from '../../core/log.ts';
import type { Person } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer } from '../../core/reply.ts';
import type { FindPerson } from './people.ts';
import type { Request } from './receive.ts';
import type { SlackMessage } from './render.ts';
import type { MakeResponder, Responder } from './responder.ts';
import { WORKING } from './words.ts';

/** An answer that takes longer than this is announced with a private note, in milliseconds. */
const NOTE_AFTER = 1_500;
/** After this a `response_url` takes nothing any more, in milliseconds. */
const LONGEST = 29 * 60_000;

/** Answers a request once. Never rejects. */
export type AnswerRequest = (request: Request) => Promise<void>;

export function makeAnswerRequest(parts: {
  readonly host: PlatformHost;
  readonly findPerson: FindPerson;
  readonly makeResponder: MakeResponder;
  readonly render: (answer: Answer) => SlackMessage;
  readonly log: Log;
  /** Aborts what runs. */
  readonly signal: AbortSignal;
}): AnswerRequest {
  const { host, findPerson, makeResponder, render, log, signal } = parts;
  const seen = new Seen();

  async function run(request: Request, person: Person): Promise<Answer | null> {
    try {
      return await host.run(request.call(person, AbortSignal.any([signal, AbortSignal.timeout(LONGEST)])));
    } catch (thrown) {
      // What was typed could not be understood: a call was never made.
      return failure(thrown, request, person);
    }
  }

  async function failure(thrown: unknown, { place }: Request, person: Person): Promise<Answer> {
    const { code, details, cause } = asSitrepError(thrown);
    const reference = newReference();
    log[code === 'internal' ? 'error' : 'info']('command failed', {
      code,
      reference,
      ...(cause ? errorFields(cause) : {}),
    });
    return {
      reply: { kind: 'error', code, details, reference },
      reader: await host.reader(place, person),
      audience: 'private',
    };
  }

  /** Sends the note when the time has come; `finish` resolves when no note is under way any more. */
  function announce(request: Request, responder: Responder, person: () => Person | null): { finish(): Promise<void> } {
    let sending: Promise<void> = Promise.resolve();
    const timer = setTimeout(() => {
      const { language, zone } = person() ?? { language: null, zone: null };
      sending = host
        .reader(request.place, { language, zone })
        .then((reader) => responder.working(WORKING[reader.language]))
        .catch((thrown) => log.warn('a note could not be sent', errorFields(thrown)));
    }, NOTE_AFTER);
    return {
      finish() {
        clearTimeout(timer);
        return sending;
      },
    };
  }

  return async (request) => {
    if (!seen.first(request.ids)) return log.info('slack sent the same again');
    const started = performance.now();
    const responder = makeResponder(request.asked);
    let person: Person | null = null;
    const note = announce(request, responder, () => person);
    try {
      person = await findPerson(request.place.workspace, request.userId, request.userName);
      const answer = await run(request, person);
      await note.finish();
      if (!answer) return;
      const isError = answer.reply.kind === 'error';
      await responder.answer(await rendered(answer, request, person), {
        audience: request.isButton ? 'private' : answer.audience,
        // A failure must not take the place of the list whose button was pressed.
        beside: isError,
      });
      log.debug('slack answered', { milliseconds: Math.round(performance.now() - started) });
    } catch (thrown) {
      log.error('an answer failed', errorFields(thrown));
    } finally {
      await note.finish();
    }
  };

  async function rendered(answer: Answer, request: Request, person: Person): Promise<SlackMessage> {
    try {
      return render(answer);
    } catch (thrown) {
      return render(await failure(thrown, request, person));
    }
  }
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
