import { MAX_ARTICLE_CHARACTERS } from '../../core/article.ts';
import { MAX_FILE_BYTES } from '../../core/source.ts';
import type { Room } from '../../presentation/message.ts';

/** A page scrolls: its room is bounded by what people read, not by what it can hold. */
export const ROOM: Room = { characters: 40_000, quote: 600, items: 12 };

/** The longest command line, in UTF-16 code units: the longest article that is briefed, and room for the command before it. */
export const MAX_LINE_CHARACTERS = MAX_ARTICLE_CHARACTERS + 1_000;
/** The largest body of a text line, in bytes; what is longer is not kept in memory. */
export const MAX_LINE_BYTES = 1024 * 1024;
/** The largest body with a file, in bytes: the file, a text line and the form's own lines. */
export const MAX_FORM_BYTES = MAX_FILE_BYTES + MAX_LINE_BYTES + 16 * 1024;
/** The largest body of a button or a cancellation, in bytes. */
export const MAX_SMALL_BYTES = 4 * 1024;
/** How much of a body past its limit is still taken in and thrown away, so that the browser gets to read the refusal. */
export const MAX_DISCARDED_BYTES = 64 * 1024 * 1024;

/** How long a client may take to send its headers, and a whole request, in milliseconds. */
export const HEADERS_TIMEOUT = 10_000;
export const REQUEST_TIMEOUT = 60_000;
export const KEEP_ALIVE_TIMEOUT = 30_000;
export const MAX_CONNECTIONS = 512;

/** Milliseconds between two signs of life on an event stream: proxies cut silent connections after about a minute. */
export const HEARTBEAT = 20_000;
/** Streams of one browser, and of all: a browser opens one for each channel. */
export const MAX_STREAMS_OF_ONE = 12;
export const MAX_STREAMS = 256;
/** Bytes that may wait for a reader who does not read, before the stream is cut; it resumes where it was. */
export const MAX_UNREAD_BYTES = 4 * 1024 * 1024;

/** Commands of one browser, and of all, that run at once. */
export const MAX_RUNNING = 8;
export const MAX_RUNNING_ALL = 64;
/** Bodies with a file that are taken in at once: each may take `MAX_FORM_BYTES` of memory. */
export const MAX_UPLOADS = 8;
/** Browsers that are remembered; the longest unseen goes first. */
export const MAX_VISITORS = 1_000;
/** Channels that are kept; the longest unused goes first. */
export const MAX_CHANNELS = 50;
/** What one channel keeps: messages, characters of them, and milliseconds: as long as the store keeps their briefings. */
export const MAX_ENTRIES = 200;
export const MAX_CHANNEL_CHARACTERS = 2_000_000;
export const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
/** Milliseconds between two looks for what is too old. */
export const EXPIRY_INTERVAL = 60 * 60 * 1000;
/** Milliseconds between a change and its being on disk. */
export const SAVE_DELAY = 2_000;
/** How much of a long line the history shows, in UTF-16 code units. */
export const SHOWN_LINE_CHARACTERS = 600;

/** How long answers may take to finish after `stop`, and a readiness check, in milliseconds. */
export const STOP_GRACE = 5_000;
export const READY_TIMEOUT = 3_000;

/** Channel names as Slack forms them: lower-case letters of any script, digits, `-` and `_`, at most 80. */
export const CHANNEL_NAME = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}_-]{0,79}$/u;
/** The channels that are always there; the first is where one arrives. */
export const CHANNELS: readonly string[] = ['briefings', 'news'];
export const DEFAULT_CHANNEL = 'briefings';

/** Milliseconds before a wrong password is answered. */
export const WRONG_PASSWORD_DELAY = 500;
