import type { Command, CommandCall, FormQuestion, OptionType } from './command.ts';
import type { Log } from './log.ts';
import type { Manner, Person, Place, PlatformName, Reader } from './place.ts';
import type { Answer, PlatformStatus, Progress, Reply } from './reply.ts';

/** A message for a place, unasked: a scheduled briefing. */
export interface Post {
  readonly place: Place;
  readonly reply: Reply;
  readonly reader: Reader;
  /** At most 25 characters; a second post with the same key within minutes must not appear twice where the platform can tell. */
  readonly key: string;
}

/** What a message that was posted before is to say now. */
export interface PostEdit {
  readonly place: Place;
  /** As `post` returned it. */
  readonly messageId: string;
  readonly reply: Reply;
  readonly reader: Reader;
}

/**
 * A chat platform. `post` and `notify` throw a SitrepError: `channel-gone`, `channel-forbidden` and `token-refused` will
 * not heal by themselves, `platform-busy` (with `details.retryAfter`, seconds) and `platform-down` may.
 */
export interface Platform {
  readonly name: PlatformName;
  /** Resolves when the platform has been started; it goes on connecting by itself. Rejects on a fault of configuration. */
  start(): Promise<void>;
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
  status(): PlatformStatus;
  /** Throws `channel-gone` or `channel-forbidden` when a post there cannot succeed, as far as the platform can tell without posting. */
  check?(place: Place): Promise<void>;
  /** Returns the platform's id of the message, null where it has none. */
  post(post: Post): Promise<string | null>;
  /**
   * The id of the message that was posted with a key, when what became of the post is not known; null where there is none,
   * or it cannot be told. Never rejects.
   */
  find?(place: Place, key: string): Promise<string | null>;
  /** Changes a posted message. Throws as `post` does, and `message-gone` where it is not there any more. */
  edit?(edit: PostEdit): Promise<void>;
  /** A private message to a person. */
  notify(workspace: string, personId: string, reply: Reply, reader: Reader): Promise<void>;
}

/** What a platform is given: the commands to offer, and what to do with a call. */
export interface PlatformHost {
  readonly commands: readonly Command[];
  /** Sitrep's own, as the help shows it. */
  readonly version: string;
  /** Runs a call. Never rejects: failures are error replies. Null for a redelivery, which must not be answered. */
  run(call: CommandCall, progress?: Progress): Promise<Answer | null>;
  /** What the place or person reads, before a command has run: for acknowledgements and menus. */
  reader(place: Place, person: { language: Reader['language'] | null; zone: string | null }): Promise<Reader>;
  /** How the place wants its messages; the defaults where it is missing. */
  manner?(place: Place): Promise<Manner>;
  /**
   * What a button's press asks for in a form before its command can run; null: nothing, it runs at once. Never rejects.
   * The form's text goes into the call as the option that it names.
   */
  form?(call: CommandCall): Promise<FormQuestion | null>;
  /**
   * Completes what is being typed, best first; at most 25, each value and label at most 100 characters. Never rejects.
   * Missing where the host cannot.
   */
  suggest?(typing: Typing): Promise<readonly Suggestion[]>;
  readonly log: Log;
}

/** An option that somebody is filling in; one of those that the place knows about: `actor`, `schedule`, `saved-source`. */
export interface Typing {
  readonly type: OptionType;
  /** True where several values stand in one (`Option.list`): the last one is being typed. */
  readonly list: boolean;
  readonly typed: string;
  readonly place: Place;
  readonly person: Person;
}

export interface Suggestion {
  /** What the option is set to. */
  readonly value: string;
  /** What is shown, in the reader's language. */
  readonly label: string;
}
