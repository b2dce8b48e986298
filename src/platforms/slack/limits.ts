import type { Room } from '../../presentation/message.ts';

/**
 * Slack's limits on what an app sends. Lengths are in UTF-16 code units, which is never less than what Slack counts.
 * Source, unless a line says otherwise: docs.slack.dev/reference/block-kit.
 */
export const LIMITS = {
  /** Blocks of one message. */
  blocks: 50,
  /** A header block's plain text. */
  header: 150,
  /** Any text object (`plain_text`, `mrkdwn`), and by our own choice any one text of a rich text block. */
  textObject: 3000,
  /** Elements of a context block. */
  contextElements: 10,
  /** Elements of an actions block. */
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  actionId: 255,
  /** Options of a select menu, and what each may be. */
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  blockId: 255,
  url: 3000,
  /**
   * The top-level text, which screen readers and notifications read: Slack recommends 4 000 and cuts at 40 000
   * (docs.slack.dev/reference/methods/chat.postMessage).
   */
  text: 4000,
  /**
   * All text of one message. Undocumented: `msg_blocks_too_long` was met between 11 300 and 13 300 characters, less where
   * there are many containers (slackapi/bolt-js, issues 2509 and 2867).
   */
  message: 10_000,
  /** What one container (a block, a rich text element, a list item) is reckoned at beside its text; see `message`. */
  container: 16,
} as const;

/** How often and how long a `response_url` may be used (docs.slack.dev/interactivity/handling-user-interaction). */
export const RESPONSE_URL = { uses: 5, milliseconds: 30 * 60_000 } as const;

/** Messages to one channel: one a second (docs.slack.dev/apis/web-api/rate-limits). In milliseconds. */
export const POST_INTERVAL = 1000;

/** A signed request is refused when its time is further than this from ours (docs.slack.dev/authentication/verifying-requests-from-slack). In seconds. */
export const REQUEST_AGE = 300;

/** How far Slack's clock may be ahead of ours before a request counts as one from the future. In seconds. */
export const CLOCK_SKEW = 60;

/** The largest request body that HTTP mode reads, in bytes; Slack's largest are well below 100 kB. */
export const REQUEST_BYTES = 1024 * 1024;

/** Limits of a form (docs.slack.dev/reference/views). */
export const FORM_LIMITS = {
  /** What one text field takes, in characters. */
  text: 3000,
  /** A line that an editor writes: `MAX_LINE` of `app/drafts.ts`. */
  line: 2000,
} as const;

/** What one message may hold for `compose`, so that its words fit both in the blocks and in the top-level text. */
export const ROOM: Room = { characters: 3600, quote: 500, items: 10 };
