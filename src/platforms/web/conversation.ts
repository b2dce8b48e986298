import { randomInt } from 'node:crypto';
import { LANGUAGES, type Language } from '../../core/article.ts';
import { type ButtonCall, type CommandCall, commandOfButton } from '../../core/command.ts';
import { type ParsedCommand, parseCommandText, sourceOf } from '../../core/command-text.ts';
import { asSitrepError, SitrepError } from '../../core/errors.ts';
import { errorFields } from '../../core/log.ts';
import type { Person, Place, Reader } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Progress, Reply, Step } from '../../core/reply.ts';
import { compose } from '../../presentation/compose.ts';
import type { Body, Channel, Entry, ReplyBody, Written } from './channel.ts';
import type { Channels } from './channels.ts';
import { CHANNEL_NAME, MAX_RUNNING, MAX_RUNNING_ALL, ROOM, SHOWN_LINE_CHARACTERS } from './limits.ts';
import type { Sent } from './receive.ts';
import type { Visitor, Visitors } from './visitors.ts';

/** Who asks, where, and under which id: a second request with the same id is the same request. */
export interface Asking {
  readonly visitor: Visitor;
  readonly channel: Channel;
  readonly callId: string;
  readonly language: Language | null;
  readonly zone: string | null;
}

/** What happens between a person and the bot in a channel: lines in, messages out, all of it through the channel. */
export interface Conversation {
  /** Runs a line; resolves with the ids of the messages that it made, when it is done. Never rejects. */
  command(asking: Asking, sent: Sent): Promise<readonly string[]>;
  /** Runs a button of a message. Never rejects. */
  press(asking: Asking, call: ButtonCall, entryId: string): Promise<readonly string[]>;
  /** Tells a failure that came before there was anything to run. */
  refuse(asking: Asking, failure: unknown): Promise<readonly string[]>;
  /** The reply to a command that the page itself asks, shown nowhere; null when there is none. */
  ask(asking: Asking, command: string, subcommand: string | null): Promise<Reply | null>;
  cancel(visitor: Visitor, callId: string): boolean;
  /** A reply that nobody asked for. */
  unasked(reply: Reply, reader: Reader): ReplyBody;
  /** Cancels everything that runs. */
  stop(): void;
}

export function webPlace(channel: string): Place {
  return { platform: 'web', workspace: '', channel };
}

export function makeConversation(host: PlatformHost, visitors: Visitors, channels: Channels): Conversation {
  const { log } = host;
  let running = 0;

  const personOf = ({ visitor, language, zone }: Asking): Person => ({
    id: visitor.personId,
    name: null,
    language,
    zone,
    manager: true,
  });

  async function run(asking: Asking, parsed: ParsedCommand, step?: Progress): Promise<Answer | null> {
    const { visitor, channel, callId } = asking;
    if (visitor.running.size >= MAX_RUNNING || running >= MAX_RUNNING_ALL)
      throw new SitrepError('platform-busy', { retryAfter: 5 });
    const controller = new AbortController();
    visitor.running.set(callId, controller);
    running++;
    const call: CommandCall = {
      ...parsed,
      id: `${visitor.personId}:${callId}`,
      place: webPlace(channel.name),
      person: personOf(asking),
      signal: controller.signal,
    };
    try {
      return await host.run(call, step);
    } finally {
      visitor.running.delete(callId);
      running--;
    }
  }

  /** The words for a failure that never reached the host. */
  async function errorAnswer(asking: Asking, failure: unknown): Promise<Answer> {
    const error = asSitrepError(failure);
    const reference = newReference();
    const isOurs = error.code === 'internal';
    const fields = { code: error.code, reference, ...(isOurs ? errorFields(error.cause) : {}) };
    log[isOurs ? 'error' : 'info']('web command refused', fields);
    const reader = await host.reader(webPlace(asking.channel.name), personOf(asking));
    const reply: Reply = { kind: 'error', code: error.code, details: error.details, reference };
    return { reply, reader: { ...reader, language: asking.language ?? reader.language }, audience: 'private' };
  }

  function bodyOf({ reply, reader }: Answer, own: Language | null): ReplyBody {
    const context = { commands: host.commands, now: Date.now(), version: host.version };
    const write = (language: Language): Written => ({
      language,
      message: compose({ reply, reader: { ...reader, language } }, ROOM, context),
    });
    const written = write(reader.language);
    const other = LANGUAGES.find((language) => language !== reader.language)!;
    // Where the channel or the schedule has its own language, the reader's choice changes nothing.
    const inOther = own === reader.language ? write(other) : written;
    return {
      kind: 'reply',
      written: { [reader.language]: written, [other]: inOther } as Record<Language, Written>,
      articleLanguage: 'kept' in reply ? reply.kept.briefing.article.language : null,
      subject: subjectOf(reply),
      unasked: false,
    };
  }

  /** An entry that works, in the channel (`parent` null) or below a message; its person alone sees it so far. */
  function begin({ channel, visitor, callId, language }: Asking, parent: string | null, after?: string): Working {
    const id = channels.newEntryId();
    const owner = visitor.personId;
    const working = (step: Step | null): Body => ({ kind: 'working', step, call: callId });
    channel.add({ id, parent, owner, by: null, at: Date.now(), body: working(null) }, after);
    return {
      id,
      step: (step) => void channel.change(id, { body: working(step) }),
      // In one change with whom it is for: nobody is to see it as something that it is not.
      settle: (answer, audience) =>
        void channel.change(id, { body: bodyOf(answer, language), owner: audience === 'channel' ? null : owner }),
      drop: () => channel.remove(id),
    };
  }

  return {
    async command(asking, sent) {
      const { visitor, channel, callId } = asking;
      if (visitor.running.has(callId)) return [];
      const said = channels.newEntryId();
      const owner = visitor.personId;
      channel.add({ id: said, parent: null, owner, by: owner, at: Date.now(), body: saidBody(sent) });
      const working = begin(asking, null);
      try {
        const answer = await run(asking, parse(host, sent), working.step);
        if (answer === null) {
          channel.remove(said);
          working.drop();
        } else {
          // What everybody may read appears to everybody now, after the line that asked for it.
          if (answer.audience === 'channel') channel.change(said, { owner: null });
          working.settle(answer, answer.audience);
        }
      } catch (failure) {
        working.settle(await errorAnswer(asking, failure), 'private');
      }
      return [said, working.id];
    },

    async press(asking, { command, options }, entryId) {
      const { visitor, channel, callId } = asking;
      if (visitor.running.has(callId)) return [];
      const pressed = channel.get(entryId, visitor.personId);
      const parent = pressed?.parent ?? pressed?.id ?? null;
      const working = begin(asking, parent, pressed?.parent ? pressed.id : undefined);
      try {
        const answer = await run(
          asking,
          { ...commandOfButton({ command, options }), options, source: { kind: 'none' } },
          working.step,
        );
        if (answer === null) {
          working.drop();
          return [];
        }
        const open = parent && openReply(channel, visitor.personId, parent, subjectOf(answer.reply));
        if (!open) working.settle(answer, 'private');
        else {
          working.drop();
          channel.change(open.id, { body: bodyOf(answer, asking.language) });
          return [open.id];
        }
      } catch (failure) {
        working.settle(await errorAnswer(asking, failure), 'private');
      }
      return [working.id];
    },

    async refuse(asking, failure) {
      const working = begin(asking, null);
      working.settle(await errorAnswer(asking, failure), 'private');
      return [working.id];
    },

    async ask(asking, command, subcommand) {
      const answer = await run(asking, { command, subcommand, options: {}, source: { kind: 'none' } });
      return answer?.reply ?? null;
    },

    cancel(visitor, callId) {
      const controller = visitor.running.get(callId);
      controller?.abort();
      return controller !== undefined;
    },

    unasked: (reply, reader) => ({ ...bodyOf({ reply, reader, audience: 'channel' }, null), unasked: true }),

    stop() {
      for (const { running } of visitors.all()) for (const controller of running.values()) controller.abort();
    },
  };
}

interface Working {
  readonly id: string;
  step(step: Step): void;
  settle(answer: Answer, audience: 'channel' | 'private'): void;
  drop(): void;
}

/** Six letters and digits without look-alikes, to find a failure in the log by. */
function newReference(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

function saidBody({ text, file }: Sent): Body {
  const shown = text.length <= SHOWN_LINE_CHARACTERS ? text : text.slice(0, SHOWN_LINE_CHARACTERS).toWellFormed();
  return { kind: 'said', text: shown, more: text.length - shown.length, file: file?.name ?? null };
}

/** The line as a command. A file alone, or a text or link without a command, is an article to brief. */
function parse(host: PlatformHost, { text, file }: Sent): ParsedCommand {
  const trimmed = text.trim();
  const line = trimmed.startsWith('/') || !(file || isArticle(trimmed)) ? trimmed : `/brief ${trimmed}`;
  return parseCommandText(host.commands, line, { channel: channelIn, file });
}

/** An address, or more than anybody types by mistake: the page offers these as `/brief`. */
function isArticle(text: string): boolean {
  return text.includes('\n') || text.length > 200 || sourceOf(text).kind === 'address';
}

function channelIn(word: string): string | null {
  const name = word.startsWith('#') ? word.slice(1).toLowerCase() : '';
  return CHANNEL_NAME.test(name) ? name : null;
}

/**
 * The person's reply below a message that a new one takes the place of: another page of the same list, another line's
 * evidence.
 */
function openReply(channel: Channel, person: string, parent: string, subject: string | null): Entry | null {
  if (subject === null) return null;
  const same = ({ owner, parent: above, body }: Entry) =>
    owner === person && above === parent && body.kind === 'reply' && body.subject === subject;
  return channel.entries(person).find(same) ?? null;
}

/** What a reply is about, as far as a later one would repeat or replace it. */
function subjectOf(reply: Reply): string | null {
  switch (reply.kind) {
    case 'list':
      return `list ${reply.section} ${reply.kept.key}`;
    case 'briefing':
    case 'evidence-menu':
    case 'evidence':
      return `${reply.kind} ${reply.kept.key}`;
    case 'error':
      return 'error';
    default:
      return null;
  }
}
