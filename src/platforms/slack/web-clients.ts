import { type Logger, webApi } from '@slack/bolt';

export type WebClient = webApi.WebClient;
export type WebClientOptions = webApi.WebClientOptions;

/**
 * Two clients of Slack's Web API that cannot hold each other up. Neither retries and neither waits for a 429 by itself:
 * the library would pause its whole queue, every channel's, and would post twice what was only answered late.
 */
export interface WebClients {
  /** For people who wait: who they are, private answers. */
  readonly answering: WebClient;
  /** For messages to channels. */
  readonly posting: WebClient;
}

/** Where the clients go, and the signal that ends whatever they are doing. */
export interface Reach {
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export function makeWebClients(botToken: string, reach: Reach): WebClients {
  return {
    answering: new webApi.WebClient(botToken, clientOptions(reach, 8_000)),
    posting: new webApi.WebClient(botToken, {
      ...clientOptions(reach, 20_000),
      // On a fresh connection each: a kept one that Slack has just closed cannot be told from a lost answer.
      headers: { connection: 'close' },
    }),
  };
}

/** `timeout` in milliseconds: by default the library has none. */
export function clientOptions({ apiUrl, logger, signal }: Reach, timeout: number): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger,
    timeout,
    fetch: (url, init) =>
      fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  };
}
