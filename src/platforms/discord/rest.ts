import { setTimeout as sleep } from 'node:timers/promises';
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  type RawFile,
  REST,
  type RESTOptions,
  type RouteLike,
} from 'discord.js';
import { SitrepError } from '../../core/errors.ts';
import { errorFields, type Log } from '../../core/log.ts';
import { FIRST_RESPONSE_MS } from './limits.ts';

/** How long and how often a request is tried; milliseconds. The pause doubles from try to try. */
export interface Patience {
  readonly attempts: number;
  readonly firstPause: number;
  /** For one attempt: what hangs longer is tried again. */
  readonly attempt: number;
  /** Over all attempts and pauses. */
  readonly deadline: number;
}

/** Within the three seconds of a first response, the way to Discord taken off. */
export const FOR_FIRST_RESPONSE: Patience = {
  attempts: 4,
  firstPause: 100,
  attempt: 1200,
  deadline: FIRST_RESPONSE_MS - 200,
};
/** Somebody is waiting for it, and the interaction's token is good for a quarter of an hour. */
export const FOR_ANSWER: Patience = { attempts: 7, firstPause: 250, attempt: 10_000, deadline: 60_000 };
/** A note on the way to an answer, which must not come after it. */
export const FOR_NOTE: Patience = { attempts: 1, firstPause: 0, attempt: 3000, deadline: 3000 };
/** What is tried again later by whoever asked for it. */
export const FOR_POST: Patience = { attempts: 4, firstPause: 500, attempt: 8000, deadline: 20_000 };

export interface DiscordRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly route: RouteLike;
  readonly query?: URLSearchParams;
  readonly body?: unknown;
  readonly files?: readonly RawFile[];
  /** False where the interaction's token in the route is the authority. */
  readonly auth?: boolean;
  readonly patience: Patience;
  /** Codes which, on a repeated attempt, say that an earlier one was carried out although its reply was lost. */
  readonly doneCodes?: readonly number[];
}

/** A single wait for a rate limit that is sat out within discord.js's own queue; a longer one is ours to judge. */
const QUIET_WAIT_MS = 2000;

/**
 * The options of every REST client here. Its own retries are off, because they follow each other without a pause and go
 * on for ever on a 429 without `Retry-After`.
 */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return {
    api: apiUrl.replace(/\/+$/, ''),
    version: '10',
    retries: 0,
    timeout: 10_000,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter <= 0 || retryAfter > QUIET_WAIT_MS,
  };
}

/**
 * Discord's REST API with retries that pause, and a token that a single 401 does not take away. What an interaction's
 * token answers goes by a way of its own: the bot's limit of 50 requests a second does not hold there, and no post's
 * wait may hold up an answer.
 */
export class DiscordRest {
  readonly #rest: REST;
  readonly #interactions: REST;
  readonly #token: string;
  readonly #log: Log;
  /** Attempts under way. */
  readonly #attempts = new Set<AbortController>();
  readonly #closing = new AbortController();

  constructor(apiUrl: string, token: string, log: Log) {
    this.#rest = new REST(restOptions(apiUrl)).setToken(token);
    this.#interactions = new REST({ ...restOptions(apiUrl), globalRequestsPerSecond: Number.POSITIVE_INFINITY });
    this.#token = token;
    this.#log = log;
  }

  /**
   * Throws what the last attempt threw: DiscordAPIError, HTTPError, RateLimitError, or an error of the network; a
   * SitrepError `cancelled` after `close`.
   */
  async request<T>(request: DiscordRequest): Promise<T | null> {
    const { patience, doneCodes = [] } = request;
    const deadline = Date.now() + patience.deadline;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt<T>(request, Math.max(1, Math.min(patience.attempt, deadline - Date.now())));
      } catch (error) {
        if (this.#closing.signal.aborted) throw new SitrepError('cancelled', {}, error);
        // discord.js forgets the token after one 401 and then refuses every later call by itself.
        if (error instanceof DiscordAPIError && error.status === 401) this.#rest.setToken(this.#token);
        if (attempt > 1 && error instanceof DiscordAPIError && doneCodes.includes(Number(error.code))) return null;
        const pause = pauseAfter(error, attempt, patience);
        const hopeless = pause === null || attempt >= patience.attempts || Date.now() + pause >= deadline;
        if (hopeless) throw error;
        this.#log.debug('discord request failed, trying again', { attempt, pause, ...errorFields(error) });
        await sleep(pause, undefined, { signal: this.#closing.signal }).catch(() => {});
      }
    }
  }

  async #attempt<T>(
    { method, route, query, body, files, auth = true }: DiscordRequest,
    milliseconds: number,
  ): Promise<T> {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), milliseconds);
    this.#attempts.add(ending);
    if (this.#closing.signal.aborted) ending.abort();
    try {
      return (await (auth ? this.#rest : this.#interactions).request({
        method: method as never,
        fullRoute: route,
        ...(query && { query }),
        ...(body !== undefined && { body }),
        ...(files?.length && { files: [...files] }),
        auth,
        signal: ending.signal,
      })) as T;
    } finally {
      clearTimeout(timer);
      this.#attempts.delete(ending);
    }
  }

  /** Ends what is under way, and the timers that would keep old rate limits in mind. */
  close(): void {
    this.#closing.abort();
    for (const attempt of this.#attempts) attempt.abort();
    for (const rest of [this.#rest, this.#interactions]) {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    }
  }
}

/** Milliseconds to wait before another attempt; null where there is no use in one. */
function pauseAfter(error: unknown, attempt: number, { firstPause }: Patience): number | null {
  // A little apart from everybody else who failed at the same moment.
  const backoff = firstPause * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
  if (error instanceof RateLimitError) return Math.max(error.retryAfter, backoff);
  if (error instanceof HTTPError) return backoff;
  if (error instanceof DiscordAPIError || error instanceof TypeError || error instanceof RangeError) return null;
  return backoff;
}
