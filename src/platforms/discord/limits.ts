import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Room } from '../../presentation/message.ts';

/**
 * What Discord accepts of one message, in UTF-16 code units where text is counted (Discord counts code points, of which
 * there are never more). Sources: Discord's documentation, *Component Reference* (Components V2, buttons, custom ids),
 * *Create Message* (nonce, attachments) and *Application Commands*.
 */
export const MESSAGE_LIMITS = {
  /** Components over the whole message, nested ones counted. */
  components: 40,
  /** Characters over all text displays. */
  characters: 4000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** Options of a select menu, and characters of each one's label and value. */
  options: 25,
  option: 100,
  placeholder: 150,
  nonce: 25,
  threadName: 100,
  /** Bytes of one file in a server without boosts. */
  fileBytes: 10 * 1024 * 1024,
} as const;

/** Characters of one embed: Discord's documentation, *Embed Limits*; together they stay below its 6000. */
export const EMBED_LIMITS = { title: 256, description: 4096 } as const;

/** Characters that one field of a form takes: *Component Reference*, Text Input. */
export const MAX_FIELD_CHARACTERS = 4000;
/** Of those, what a line that an editor writes may have. */
export const MAX_LINE_CHARACTERS = 2000;

export const COMMAND_LIMITS = {
  name: /^[-_'\p{L}\p{N}]{1,32}$/u,
  description: 100,
  options: 25,
  choices: 25,
  /** Characters of a choice's name and of its value. */
  choice: 100,
  stringOption: 6000,
} as const;

/** A first response is refused (10062) after this many milliseconds: *Receiving and Responding*. */
export const FIRST_RESPONSE_MS = 3000;
/** An interaction's token serves edits and follow-ups for this many milliseconds: *Receiving and Responding*. */
export const TOKEN_MS = 15 * 60_000;

/** Beyond this length a link in a text is dropped for its words: it would eat the room of what is said. */
export const MAX_LINK_CHARACTERS = 1000;

/** What a message may carry as seen by `compose`: the rest of the 4000 characters is for mark-up and escapes. */
export const ROOM: Room = { characters: 3200, quote: 500, items: 8 };

export const EPHEMERAL = MessageFlags.Ephemeral;
export const COMPONENTS_V2 = MessageFlags.IsComponentsV2;

/**
 * Either of these in a member's permissions makes a manager of the place. Managing one channel is not enough: a schedule
 * may post to any channel of the server.
 */
export const MANAGER_PERMISSIONS = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild;

/** The least that serves every command and post; 309237763072 as a number. */
export const INVITE_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;
