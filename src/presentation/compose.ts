import type { Briefing, Section } from '../core/briefing.ts';
import type { Command } from '../core/command.ts';
import type { Reader } from '../core/place.ts';
import type { Answer } from '../core/reply.ts';
import { briefingMessage, fullBriefing } from './briefing.ts';
import { digestMessage, digestPart } from './digest.ts';
import { draftChangedMessage, draftChoiceMessage, draftMessage, draftsMessage, postponingMessage } from './drafts.ts';
import { errorMessage } from './error.ts';
import { evidenceMenu, evidenceMessage } from './evidence.ts';
import { homeMessage } from './home.ts';
import { listMessage } from './list.ts';
import type { Message, Room } from './message.ts';
import { objectingMessage, objectionMessage } from './objections.ts';
import { deliveriesMessage, noticeMessage, scheduleMessage, schedulesMessage } from './schedules.ts';
import { helpMessage, settingsMessage, statusMessage } from './sitrep.ts';
import { fileMessage, importedMessage, sourceMessage, sourcesMessage, testedMessage } from './sources.ts';
import { whyMessage } from './stories.ts';
import { ledgerMessage, trackMessage } from './told.ts';
import { voiceOf } from './voice.ts';

/** What a message may need besides its reply. */
export interface Context {
  /** Named in the help. */
  readonly commands: readonly Command[];
  /** Milliseconds since the epoch: how late a late briefing is. */
  readonly now: number;
  readonly version: string;
}

/**
 * A reply in the reader's words, within a room of at least 1000 characters (`charactersOf` counts them). Platforms turn
 * the message into their own mark-up.
 */
export function compose({ reply, reader }: Pick<Answer, 'reply' | 'reader'>, room: Room, context: Context): Message {
  const voice = voiceOf(reader);
  switch (reply.kind) {
    case 'briefing':
      return briefingMessage(reply.kept, reply.sample, voice, room);
    case 'list':
      return listMessage(reply, voice, room);
    case 'evidence-menu':
      return evidenceMenu(reply, voice, room);
    case 'evidence':
      return evidenceMessage(reply, voice, room);
    case 'objecting':
      return objectingMessage(reply, voice, room);
    case 'objection':
      return objectionMessage(reply, voice, room);
    case 'digest-part':
      return reply.view === 'why'
        ? whyMessage(reply.digest, voice, room)
        : digestPart(reply.digest, reply.from, voice, room, context.now);
    case 'track':
      return trackMessage(reply, voice, room);
    case 'ledger':
      return ledgerMessage(reply, voice, room);
    case 'digest':
      return digestMessage(reply.digest, voice, room, context.now);
    case 'draft':
      return draftMessage(reply, voice, room, context.now);
    case 'drafts':
      return draftsMessage(reply, voice, room);
    case 'draft-choice':
      return draftChoiceMessage(reply, voice, room);
    case 'draft-postponing':
      return postponingMessage(reply, voice);
    case 'draft-changed':
      return draftChangedMessage(reply, voice);
    case 'schedules':
      return schedulesMessage(reply, voice, room);
    case 'schedule':
      return scheduleMessage(reply, voice, room);
    case 'deliveries':
      return deliveriesMessage(reply, voice, room);
    case 'notice':
      return noticeMessage(reply.notice, voice);
    case 'sources':
      return sourcesMessage(reply, voice, room);
    case 'source':
      return sourceMessage(reply, voice, room);
    case 'sources-imported':
      return importedMessage(reply, voice);
    case 'source-tested':
      return testedMessage(reply, voice, room);
    case 'file':
      return fileMessage(reply, voice);
    case 'help':
      return helpMessage(context.commands, context.version, voice, room);
    case 'home':
      return homeMessage(reply, voice, room);
    case 'status':
      return statusMessage(reply.status, voice, room);
    case 'settings':
      return settingsMessage(reply, voice);
    case 'error':
      return errorMessage(reply, voice);
  }
}

/** A whole briefing at once, with the lists that are asked for in full: for where nothing limits the length. */
export function composeFull(briefing: Briefing, sections: readonly Section[], reader: Reader): Message {
  return fullBriefing(briefing, sections, voiceOf(reader), BOUNDLESS);
}

/** Room without bounds: a terminal, a document. */
export const BOUNDLESS: Room = {
  characters: Number.MAX_SAFE_INTEGER,
  quote: 4000,
  items: Number.MAX_SAFE_INTEGER,
};
