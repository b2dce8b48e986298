import { setTimeout as sleep } from 'node:timers/promises';
import { SitrepError } from '../../core/errors.ts';
import { errorFields, type Log } from '../../core/log.ts';
import { fromSlack, isRefusedForBlocks, mayHaveBeenAccepted } from './errors.ts';
import { POST_INTERVAL } from './limits.ts';
import type { SlackMessage } from './render.ts';
import type { WebClient } from './web-clients.ts';

export interface Poster {
  /**
   * Posts to a channel, or privately to a person by their id. Returns the message's `ts`; null when Slack's answer was
   * lost: then the message is counted as posted, since a second attempt could double it. Throws a SitrepError.
   */
  post(channel: string, message: SlackMessage, options?: { key?: string; thread?: string }): Promise<string | null>;
  /** Changes a message by its `ts`. Throws a SitrepError; `message-gone` where it is not there any more. */
  edit(channel: string, ts: string, message: SlackMessage): Promise<void>;
}

/** What every message goes out with: nothing is unfurled, and no name or address in it is linked by Slack. */
export const MANNERS = {
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
  link_names: false,
  parse: 'none',
} as const;

/** The longest that a post waits for its channel's turn, in milliseconds; past it the channel is busy. */
const PATIENCE = 15_000;
/** How long a key is remembered, in milliseconds. */
const KEPT = 15 * 60_000;

export function makePoster(parts: { client: WebClient; log: Log; signal: AbortSignal; onRefused(): void }): Poster {
  const { client, log, signal, onRefused } = parts;
  const turns = new Turns(signal);
  const posted = new Map<string, { readonly result: Promise<string | null>; readonly at: number }>();

  async function send(channel: string, message: SlackMessage, thread: string | undefined): Promise<string | null> {
    for (let again = false; ; again = true) {
      await turns.next(channel);
      try {
        const { text, blocks } = message;
        const place = { channel, ...(thread ? { thread_ts: thread } : {}) };
        const { ts } = await client.chat.postMessage({ ...place, text, blocks, ...MANNERS });
        return ts ?? null;
      } catch (thrown) {
        if (mayHaveBeenAccepted(thrown)) {
          log.warn('slack took a message but its answer was lost', { channel, ...errorFields(thrown) });
          return null;
        }
        const error = fromSlack(thrown);
        if (error.code === 'token-refused') onRefused();
        if (error.code === 'platform-busy') turns.pause(channel, Number(error.details.retryAfter) * 1000);
        // A pause that a reader would not notice is waited out once; a longer one is for the caller to plan.
        if (error.code === 'platform-busy' && !again) continue;
        throw error;
      }
    }
  }

  /** Blocks that Slack refuses after all must not cost the reader the answer: the text holds the same words. */
  async function sendOrPlain(channel: string, message: SlackMessage, thread?: string): Promise<string | null> {
    try {
      return await send(channel, message, thread);
    } catch (thrown) {
      if (!(thrown instanceof SitrepError) || !isRefusedForBlocks(thrown.cause)) throw thrown;
      log.error('slack refused the blocks of a message', { error: String(thrown.details.error) });
      return send(channel, { text: message.text, blocks: [] }, thread);
    }
  }

  return {
    post(channel, message, { key, thread } = {}) {
      if (key === undefined) return sendOrPlain(channel, message, thread);
      const now = Date.now();
      for (const [old, { at }] of posted) if (now - at > KEPT) posted.delete(old);
      const before = posted.get(key);
      if (before) return before.result;
      const result = sendOrPlain(channel, message, thread);
      posted.set(key, { result, at: now });
      result.catch(() => posted.delete(key));
      return result;
    },
    async edit(channel, ts, { text, blocks }) {
      try {
        await client.chat.update({ channel, ts, text, blocks, link_names: false, parse: 'none' });
      } catch (thrown) {
        const error = fromSlack(thrown);
        if (error.code === 'token-refused') onRefused();
        throw error;
      }
    },
  };
}

/** Who may post next: one message a second in each channel, and no channel waits for another. */
class Turns {
  readonly #free = new Map<string, number>();
  readonly #paused = new Map<string, number>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Resolves when it is this caller's turn; throws `platform-busy` when that is too far off. */
  async next(channel: string): Promise<void> {
    const now = Date.now();
    const turn = Math.max(now, this.#free.get(channel) ?? 0, this.#paused.get(channel) ?? 0);
    this.#refuseBeyondPatience(turn - now);
    this.#forget(now);
    this.#free.set(channel, turn + POST_INTERVAL);
    await this.#wait(turn - now);
    // Meanwhile Slack may have asked for a pause.
    for (let left = this.#pauseOf(channel); left > 0; left = this.#pauseOf(channel)) {
      this.#refuseBeyondPatience(left);
      await this.#wait(left);
    }
  }

  pause(channel: string, milliseconds: number): void {
    this.#paused.set(channel, Math.max(this.#paused.get(channel) ?? 0, Date.now() + milliseconds));
  }

  #pauseOf(channel: string): number {
    return (this.#paused.get(channel) ?? 0) - Date.now();
  }

  #refuseBeyondPatience(milliseconds: number): void {
    if (milliseconds <= PATIENCE) return;
    throw new SitrepError('platform-busy', { platform: 'slack', retryAfter: Math.ceil(milliseconds / 1000) });
  }

  async #wait(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: this.#signal }).catch(() => {});
    if (this.#signal.aborted) throw new SitrepError('platform-down', { platform: 'slack' });
  }

  #forget(now: number): void {
    for (const times of [this.#free, this.#paused])
      for (const [channel, at] of times) if (at < now) times.delete(channel);
  }
}
