import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Language } from '../../core/article.ts';
import { errorFields, type Log } from '../../core/log.ts';
import { fromSlack, isRefusedForBlocks, mayHaveBeenAccepted } from './errors.ts';
import { RESPONSE_URL } from './limits.ts';
import { MANNERS, type Poster } from './post.ts';
import type { SlackMessage } from './render.ts';
import type { WebClient } from './web-clients.ts';
import { UNSURE } from './words.ts';

/** Where the answer to one command, button or shortcut goes. */
export interface Asked {
  /** Null where Slack gave none. */
  readonly responseUrl: string | null;
  readonly channel: string;
  readonly userId: string;
  /** The thread that it was asked in; null in the channel itself. */
  readonly thread: string | null;
  /** True for a button that turns the page of a private message: the answer takes that message's place. */
  readonly replaces: boolean;
}

export interface How {
  readonly audience: 'channel' | 'private';
  /** The language of the person who asked. */
  readonly language: Language;
  /** True for a failure: it never takes the place of the message whose button was pressed. */
  readonly beside: boolean;
}

/** Answers one command, button or shortcut. No method rejects: what cannot be told anywhere is logged. */
export interface Responder {
  /**
   * A private note beside what is there. It cannot be replaced or taken away later: only for buttons does Slack know an
   * original message (slackapi/bolt-js, issue 2287).
   */
  note(message: SlackMessage): Promise<void>;
  answer(message: SlackMessage, how: How): Promise<void>;
  /** Takes away the private message whose button was pressed. */
  takeAway(): Promise<void>;
}

export type MakeResponder = (asked: Asked) => Responder;

/** How long Slack may take to accept an answer, in milliseconds. */
const TIMEOUT = 8_000;
const TIMEOUT_OF_NOTE = 2_000;
/** The longest 429 that is waited out with somebody waiting for the answer, in milliseconds. */
const PATIENCE = 5_000;

/** Pauses before an answer is tried again while Slack is down, in milliseconds. */
const PAUSES = [1_000, 4_000, 15_000];

type Outcome = 'accepted' | 'refused' | 'lost';

/**
 * Answers go to the `response_url`, which works wherever the command does, also where the bot is no member; where it is
 * used up, too old or failing, to the Web API. Where Slack may have taken an answer without saying so, a private one is
 * sent again; one to the channel is not, but the person is told.
 */
export function makeResponders(parts: {
  readonly client: WebClient;
  readonly poster: Poster;
  readonly log: Log;
  readonly signal: AbortSignal;
}): MakeResponder {
  const { client, poster, log, signal } = parts;

  return (asked) => {
    let uses = asked.responseUrl === null ? RESPONSE_URL.uses : 0;
    const expires = performance.now() + RESPONSE_URL.milliseconds;
    const thread = asked.thread ? { thread_ts: asked.thread } : {};

    async function answer(message: SlackMessage, how: How): Promise<void> {
      let outcome = await answerByUrl(message, how);
      if (outcome === 'lost' && how.audience === 'private') outcome = await answerByUrl(message, how);
      if (outcome === 'refused') outcome = await answerByMethod(message, how);
      if (outcome === 'lost' && how.audience === 'channel')
        await answer({ text: UNSURE[how.language], blocks: [] }, { ...how, audience: 'private', beside: true });
    }

    async function answerByUrl(message: SlackMessage, { audience, beside }: How): Promise<Outcome> {
      const base = {
        ...MANNERS,
        response_type: audience === 'channel' ? 'in_channel' : 'ephemeral',
        replace_original: audience === 'private' && asked.replaces && !beside,
        ...thread,
      };
      const outcome = await respond({ ...base, text: message.text, blocks: message.blocks }, TIMEOUT);
      if (outcome !== 'blocks-refused') return outcome;
      log.error('slack refused the blocks of an answer', {});
      const plain = await respond({ ...base, text: message.text }, TIMEOUT);
      return plain === 'blocks-refused' ? 'refused' : plain;
    }

    async function respond(body: object, timeout: number): Promise<Outcome | 'blocks-refused'> {
      for (let again = false; ; again = true) {
        if (asked.responseUrl === null || uses >= RESPONSE_URL.uses || performance.now() > expires) return 'refused';
        uses++;
        const response = await send(asked.responseUrl, body, AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
        if (response === 'lost') log.warn('slack may have taken an answer without saying so', {});
        if (response === 'lost' || response === 'refused') return response;
        if (response.ok) return 'accepted';
        log.warn('slack refused an answer', { status: response.status, error: response.error });
        const pause = response.retryAfter * 1000;
        if (response.status !== 429 || pause > PATIENCE || again)
          return /block|msg_too_long|invalid_payload/.test(response.error) ? 'blocks-refused' : 'refused';
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
    }

    async function answerByMethod(message: SlackMessage, { audience }: How): Promise<Outcome> {
      const { channel, userId } = asked;
      // Between two alone everything is private.
      if (audience === 'private' && channel !== userId) return answerEphemerally(message);
      try {
        return (await poster.post(channel, message, asked.thread ? { thread: asked.thread } : {}))
          ? 'accepted'
          : 'lost';
      } catch (thrown) {
        if (channel === userId || !/^channel-/.test(fromSlack(thrown).code)) throw thrown;
        // Where the bot may not write, it may still write to the person.
        return (await poster.post(userId, message)) ? 'accepted' : 'lost';
      }
    }

    async function answerEphemerally({ text, blocks }: SlackMessage): Promise<Outcome> {
      const { channel, userId } = asked;
      const whom = { channel, user: userId, ...thread, link_names: false, parse: 'none' } as const;
      try {
        await client.chat.postEphemeral({ ...whom, text, blocks });
      } catch (thrown) {
        if (mayHaveBeenAccepted(thrown)) return 'lost';
        if (isRefusedForBlocks(thrown)) await client.chat.postEphemeral({ ...whom, text });
        else if (/^channel-/.test(fromSlack(thrown).code)) await poster.post(userId, { text, blocks });
        else throw thrown;
      }
      return 'accepted';
    }

    return {
      async note({ text, blocks }) {
        const body = { ...MANNERS, text, blocks, response_type: 'ephemeral', replace_original: false, ...thread };
        await respond(body, TIMEOUT_OF_NOTE);
      },
      async answer(message, how) {
        for (const pause of [...PAUSES, null]) {
          try {
            return await answer(message, how);
          } catch (thrown) {
            const { code } = fromSlack(thrown);
            if (pause === null || signal.aborted || (code !== 'platform-down' && code !== 'platform-busy'))
              return log.error('an answer could not be delivered', { code, ...errorFields(thrown) });
            log.warn('an answer waits for slack', { code, retryIn: pause });
            await sleep(pause, undefined, { signal }).catch(() => {});
          }
        }
      },
      async takeAway() {
        await respond({ delete_original: true }, TIMEOUT_OF_NOTE);
      },
    };
  };
}

interface Response {
  readonly ok: boolean;
  readonly status: number;
  /** Slack's name of the error, or empty. */
  readonly error: string;
  /** Seconds. */
  readonly retryAfter: number;
}

async function send(address: string, body: object, signal: AbortSignal): Promise<Response | 'lost' | 'refused'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      // As for `posting`: a kept connection that is just being closed would look like a lost answer.
      headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal,
    });
    const said = (await response.text()).slice(0, 500);
    const error =
      /"error"\s*:\s*"(\w{1,60})"/.exec(said)?.[1] ?? (response.ok ? '' : (/^\w{1,60}$/.exec(said.trim())?.[0] ?? ''));
    const retryAfter = Number(response.headers.get('retry-after') ?? 1);
    return { ok: response.ok && !/"ok"\s*:\s*false/.test(said), status: response.status, error, retryAfter };
  } catch (thrown) {
    const original = thrown instanceof Error ? thrown : new Error(String(thrown));
    return mayHaveBeenAccepted(new webApi.WebAPIRequestError(original)) ? 'lost' : 'refused';
  }
}
